/** English words: template. The English catalogue is the original; its keys are the type of every key. */
export const templateEn = {
  'rule.translation-doubled':
    'Two different texts are given for this field in the same language ({language}); the first was taken.',
  'rule.translation-doubled.remedy':
    'Keep one of the two: the original in the column of the field, translations in the columns of the other languages.',

  'template.column.rowKey': 'Row key',
  'template.column.activityId': 'Activity number',
  'template.column.baseRevision': 'Revision',
  'template.column.periodFrom': 'Period from',
  'template.column.periodTo': 'Period to',
  'template.column.year': 'Year',
  'template.column.translation': '{column} [{language}]',
  'template.column.claim-code': 'Primary SDG {number, number}',
  'template.column.claim-rationale': 'Primary SDG {number, number}: how the activity contributes',
  'template.column.claim-evidence': 'Primary SDG {number, number}: evidence',
  'template.column.claims-other': 'Other SDG claims',

  'template.help.activityId':
    'Given by the system. Leave it empty for a new activity and unchanged for a known one.',
  'template.help.claim-code': 'Choose a goal (9) or, better, a target (9.c) from the list.',
  'template.help.claim-rationale':
    'In 15 to 60 words, how the activity contributes to this goal or target. Do not repeat the text of the target.',
  'template.help.claim-evidence':
    'Numbers of the results (R1, R2 …) and pieces of evidence (E1, E2 …) of this row that show it, separated by commas.',
  'template.help.claims-other':
    'Secondary claims, one a line: code | how the activity contributes | evidence. Example: 17.6 | Operators share … | R1, E2',

  'template.sheet.read-me': 'Read me',
  'template.sheet.records': 'Records',
  'template.sheet.codes': 'Codes',

  'template.title':
    'WSIS action lines and SDGs: activities from {from, date, ::yMMMd} to {to, date, ::yMMMd}',
  'template.subtitle': 'Workbook for the annual contribution. Template {template}, version {version}.',
  'template.how.heading': 'How to fill in this workbook',
  'template.how.row':
    'One row of the sheet “Records” is one activity with what happened in the period. Rows that you leave empty are not read.',
  'template.how.required':
    'Columns marked with * must be filled in to submit. A row that lacks something is kept as a draft, and you are told what is missing.',
  'template.how.lists':
    'Cells with a list take one of its codes. Where several codes may stand in a cell, separate them with semicolons. The sheet “Codes” has every code with its meaning.',
  'template.how.lines':
    'Where a cell takes several items (results, partners, events …), write one item a line (Alt+Enter) and its parts between vertical bars, in the order that the note at the head of the column gives. Leave a part empty if you do not know it. Write \\| for a bar that belongs to the text.',
  'template.how.dates': 'Write dates as 2025, 2025-03 or 2025-03-31, as precisely as you know them.',
  'template.how.language':
    'Write in any of the six official languages and name it in the column “{language}”. Do not translate: translations are added later.',
  'template.how.reports':
    'Nothing is published as you send it. Focal points and the secretariat review each row first; you receive your workbook back with the cells coloured, every remark in a note at its cell and again at the end of its row.',
  'template.again.heading': 'Sending it again',
  'template.again.text':
    'You may correct this same file and send it as often as you like: a row that was sent before is updated, never doubled. Do not copy rows from one workbook into another; copy the cells.',
  'template.again.changed':
    'If somebody else has changed an activity since this workbook was made, nothing is overwritten: you are shown both versions.',
  'template.limits.heading': 'Limits',
  'template.limits.rows': 'This workbook has {rows, number} empty rows. You may use the rows below them too.',
  'template.limits.cell':
    'A cell holds at most 32,767 characters. Pictures and comments in cells are not read.',
  'template.limits.claims':
    'An activity has at most {primary, number} primary SDG claims and {all, number} in all.',
  'template.ask.heading': 'Whom to ask',
  'template.ask.text': 'Questions about the content: {contact}.',
  'template.ask.nobody':
    'Questions about the content: the secretariat of the Council Working Group on WSIS and SDGs.',

  'template.note.required': 'Needed to submit.',
  'template.note.sometimes': 'Needed in some cases.',
  'template.note.words': 'Words: {min, plural, =0 {} other {at least #, }}at most {max, number}.',
  'template.note.characters': 'Characters: {min, plural, =0 {} other {at least #, }}at most {max, number}.',
  'template.note.parts': 'One item a line: {parts}',
  'template.note.codes': 'Codes: {codes}',
  'template.note.codes-sheet': 'Codes: see the sheet “{sheet}”.',
  'template.note.several': 'Several: separate them with semicolons.',
  'template.note.several-texts': 'Several: one a line.',
  'template.note.audience-members': 'Seen by members only.',
  'template.note.audience-internal': 'Never leaves the secretariat.',
  'template.note.example': 'Example: {example}',

  'template.validation.list': 'This is not one of the codes in the list.',
  'template.validation.date': 'Write a date as 2025, 2025-03 or 2025-03-31.',
  'template.validation.number': 'Write a number.',
  'template.codes.list': 'List',
  'template.codes.code': 'Code',
  'template.codes.label': 'Meaning',
  'template.codes.choice': 'As in the drop-downs',
} as const;
