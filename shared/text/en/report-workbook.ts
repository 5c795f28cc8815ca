/** English words: what the members’ workbook says of itself and of its columns. Part of reports.ts. */
export const reportWorkbookEn = {
  'report.readme.filters': 'Filters used',
  'report.readme.filters.value':
    'Accepted updates of the period from {from} to {to}; readers: {readers}. No other filter was used.',
  'report.readme.meaning': 'Meaning of “{what}”',
  'report.readme.trace': 'Where each number comes from',
  'report.readme.trace.value':
    'On sheets of counts a hidden last column holds the id of each number. The records behind it are listed by: wsis trace FOLDER FIGURE-ID',
  'report.readme.cite': 'How to cite',
  'report.readme.cite.value': '{organization}, “{title}”, data set {snapshot}, {from} to {to}.',
  'report.readme.terms': 'Terms of use',
  'report.readme.terms.value':
    'The program that made this workbook is open source (Apache License 2.0). No licence is stated for the records: ask {organization} before you republish them.',
  'report.sheet.fields.note': 'Every column of the sheets of records and counts, explained once.',
  'report.sheet.matrix.goals': '{first} to {last}',
  'report.meaning.activityId': 'Number of the record, the same in all years and on all sheets.',
  'report.meaning.record-title': 'Title of the activity.',
  'report.meaning.from': 'First day of the period that the row is about.',
  'report.meaning.to': 'Last day of the period that the row is about.',
  'report.meaning.profile': 'Rules under which the update was taken: annual, stocktaking or legacy.',
  'report.meaning.updates': 'Accepted updates of the activity in the period; leads to the first of them.',
  'report.meaning.claims': 'Counted SDG claims of the activity; leads to the first of them.',
  'report.meaning.lines': 'Action lines that the activity names.',
  'report.meaning.goal': 'Number of the goal, 1 to 17.',
  'report.meaning.code': 'Goal or target, such as 9 or 9.c.',
  'report.meaning.weight': 'How much the activity does for it: primary or secondary.',
  'report.meaning.support': 'Whether the WSIS–SDG Matrix has this link.',
  'report.meaning.origin':
    'Who made the claim: declared by the focal point, imported, or suggested and accepted.',
  'report.meaning.rationale': 'Why the activity contributes, in the words of those who reported it.',
  'report.meaning.evidence': 'Numbers of the pieces of evidence that the claim rests on.',
  'report.meaning.line': 'Code of the action line.',
  'report.meaning.code-title': 'Name of what the code stands for.',
  'report.meaning.goals': 'Activities with at least one counted claim under this goal.',
  'report.meaning.all': 'Activities of the line, each counted once.',
  'report.meaning.in-matrix': 'Whether this edition of the matrix links the line with the goal or target.',
  'report.meaning.activities': 'Activities of the line with this claim.',
  'report.meaning.matrix-rationale': 'Why the matrix has the link, in its own words.',
  'report.meaning.goal-title': 'Short title of the goal.',
  'report.meaning.last-year':
    'Last year for which an activity stands in the cell; empty where there is none.',
  'report.meaning.change': 'What happened since the previous data set: added, changed or removed.',
  'report.meaning.fields': 'Fields that changed.',
  'report.meaning.figures':
    'Ids of the numbers in the row, one place for each column; a dot stands for none.',
} as const;
