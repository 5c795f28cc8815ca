/** English words: what each rule finds, and how to mend it. */
export const rulesEn = {
  'rule.field-required': 'This field is empty, and it is needed to submit.',
  'rule.field-required.remedy':
    'Fill it in. If nothing was done in the period, say so under “Nothing to report” instead.',
  'rule.entry-dates-order': 'This date ({end}) lies before the one that it should follow ({start}).',
  'rule.entry-dates-order.remedy': 'Correct one of the two dates.',
  'rule.entry-reference-unknown': 'No entry has this key.',
  'rule.entry-reference-unknown.remedy': 'Correct the key, or send the entry that it names.',
  'rule.entry-reference-withdrawn': 'The entry that has this key was withdrawn.',
  'rule.entry-reference-withdrawn.remedy':
    'Name another entry, or ask an editor to make that one stand again.',
  'rule.entry-field-required': 'This field is empty, and an entry is not kept without it.',
  'rule.entry-field-required.remedy': 'Fill it in.',
  'rule.import-gap': 'The imported record has nothing in this field, and reports lean on it.',
  'rule.import-gap.remedy': 'Add it when the record is next edited; the record was taken all the same.',
  'rule.item-part-required': 'Entry {item, number} of the list lacks a part that every entry must have.',
  'rule.item-part-required.remedy': 'Fill in the part, or remove the entry.',
  'rule.primary-line-missing':
    'The record names no primary action line, the one under which a report describes it.',
  'rule.primary-line-missing.remedy':
    'Choose the one action line under which the activity is to be reported.',
  'rule.line-c7-alone': 'Action line C7 is named as a whole; reports count its eight applications.',
  'rule.line-c7-alone.remedy': 'Choose the application, for example C7-ehea for e-health.',
  'rule.line-doubled': 'Action line {line} is named twice.',
  'rule.line-doubled.remedy': 'Name each action line once, as primary or among the others.',
  'rule.cross-cutting-reason':
    'The reason for concerning all action lines has {count, plural, one {# word} other {# words}}; at least {min, number} are needed.',
  'rule.cross-cutting-reason.remedy':
    'Explain how the activity serves every line, or empty the field and name its lines.',
  'rule.road-map-reference': 'Action line {line} has a road map of ITU, and its rows need this reference.',
  'rule.road-map-reference.remedy':
    'Name the paragraph of the WSIS outcomes and the place in the operational plan.',
  'rule.claims-too-many': 'The record makes {count, number} SDG claims; the limit is {limit, number}.',
  'rule.claims-too-many.remedy': 'Keep the claims that you can show results for.',
  'rule.primary-claims-too-many': '{count, number} SDG claims are primary; at most {limit, number} may be.',
  'rule.primary-claims-too-many.remedy': 'Make the less direct ones secondary.',
  'rule.claim-doubled': 'SDG {code} is claimed twice.',
  'rule.claim-doubled.remedy': 'Keep one of the two claims, with the better rationale.',
  'rule.claim-outside-matrix':
    'The WSIS–SDG matrix has no link from the action lines of this record to SDG {code}, and no rationale is given.',
  'rule.claim-outside-matrix.remedy':
    'Explain in 15 to 60 words how the activity advances it, or remove the claim.',
  'rule.rationale-missing': 'The claim of SDG {code} has no rationale.',
  'rule.rationale-missing.remedy': 'Say in 15 to 60 words how the activity advances it.',
  'rule.rationale-length':
    'The rationale has {count, plural, one {# word} other {# words}}; {min, number} to {max, number} are asked for.',
  'rule.rationale-length.remedy':
    'Name what the activity does, for whom, and what it changes; leave the rest to the narrative.',
  'rule.rationale-repeats-target':
    'The rationale repeats the words of SDG {code} instead of giving a reason.',
  'rule.rationale-repeats-target.remedy': 'Say what this activity does for it, in your own words.',
  'rule.rationale-repeated': 'The claims of SDG {code} and SDG {other} have the same rationale.',
  'rule.rationale-repeated.remedy': 'Give each its own reason, or drop one of the two.',
  'rule.primary-claim-without-evidence':
    'The primary claim of SDG {code} points to no result and no evidence.',
  'rule.primary-claim-without-evidence.remedy':
    'Name a result (R1, R2 …) or a piece of evidence (E1, E2 …) of this record, or make the claim secondary.',
  'rule.evidence-ref-nowhere':
    'The claim points to {reference}, but the record has {results, plural, =0 {no results} one {# result} other {# results}} and {evidence, plural, =0 {no evidence} one {# piece of evidence} other {# pieces of evidence}}.',
  'rule.evidence-ref-nowhere.remedy':
    'Write R with the number of a result or E with the number of a piece of evidence, counted from 1.',
  'rule.text-too-long':
    'The text has {unit, select, words {{count, plural, one {# word} other {# words}}} other {{count, plural, one {# character} other {# characters}}}}; at most {limit, number} fit.',
  'rule.text-too-long.remedy': 'Shorten it; reports print it whole and never cut it.',
  'rule.text-too-short':
    'The text has {unit, select, words {{count, plural, one {# word} other {# words}}} other {{count, plural, one {# character} other {# characters}}}}; at least {limit, number} are asked for.',
  'rule.text-too-short.remedy': 'Say more, so that a reader outside your unit understands it.',
  'rule.text-unchanged': 'The text is the same as in the last update.',
  'rule.text-unchanged.remedy': 'Say what is new in this period; if nothing is, use “Nothing to report”.',
  'rule.language-mismatch':
    'The text is declared as {language, select, ar {Arabic} zh {Chinese} en {English} fr {French} ru {Russian} es {Spanish} other {{language}}}, but is written in {script, select, latin {Latin} arabic {Arabic} cyrillic {Cyrillic} han {Chinese} other {{script}}} letters.',
  'rule.language-mismatch.remedy':
    'Correct the language of the texts, or put the text in the right language.',
  'rule.original-text-missing':
    '{count, plural, =0 {No language version of the text is marked as the original.} other {# language versions of the text are marked as the original.}}',
  'rule.original-text-missing.remedy': 'Mark the one version that its author wrote.',
  'rule.translation-stale': 'The translation is older than the original, which was changed since.',
  'rule.translation-stale.remedy':
    'Translate what was changed; if the translation still holds, say so in the form, or write “[reviewed]” before it in the file.',
  'rule.acronym-unexplained': 'The acronym {acronym} is never spelt out.',
  'rule.acronym-unexplained.remedy':
    'Spell it out once, with the acronym in parentheses, or list it under “Other names”.',
  'rule.text-damaged':
    'The text looks damaged near character {position, number}: letters were lost or misread on the way.',
  'rule.text-damaged.remedy': 'Write the passage anew; when you send CSV, save it as UTF-8.',
  'rule.hidden-characters':
    'The text holds an invisible control character ({character}) at character {position, number}.',
  'rule.hidden-characters.remedy': 'Delete the characters around that place and write them anew.',
  'rule.code-not-in-list': 'This code is not one of those to choose from.',
  'rule.code-not-in-list.remedy': 'Choose a code from the list.',
  'rule.list-too-long': 'The list has {count, number} entries; the limit is {limit, number}.',
  'rule.list-too-long.remedy': 'Keep the entries that matter most.',
  'rule.number-out-of-range':
    'The number is out of range: {min, select, none {at most {max}} other {{max, select, none {at least {min}} other {from {min} to {max}}}}}.',
  'rule.number-out-of-range.remedy': 'Correct the number, or leave the field empty.',
  'rule.result-incomplete':
    'Result {item, number} gives a number without its {part, select, unit {unit} asOf {date} other {{part}}}.',
  'rule.result-incomplete.remedy': 'Say what is counted and at which date, so that the number can be used.',
  'rule.period-invalid': 'The period from {from} to {to} is no span of days.',
  'rule.period-invalid.remedy': 'Give two days that exist, the first not after the second.',
  'rule.date-invalid': 'This is no date that can be understood.',
  'rule.date-invalid.remedy': 'Write the year, month or day as YYYY, YYYY-MM or YYYY-MM-DD.',
  'rule.end-before-start': 'The activity ends ({end}) before it starts ({start}).',
  'rule.end-before-start.remedy': 'Correct one of the two dates.',
  'rule.date-outside-period': 'The date lies outside the period from {from} to {to}.',
  'rule.date-outside-period.remedy': 'Correct the date, or report the entry under the period it belongs to.',
  'rule.activity-outside-period':
    'By its dates the activity was not running in the period from {from} to {to}.',
  'rule.activity-outside-period.remedy': 'Correct the dates or the status, or use “Nothing to report”.',
  'rule.milestone-without-due': 'Milestone {item, number} is open and has no due date.',
  'rule.milestone-without-due.remedy': 'Say when it is due; the month is enough.',
  'rule.region-missing': 'The coverage is “{coverage}”, but no ITU region is named.',
  'rule.region-missing.remedy': 'Choose the regions that the activity serves.',
  'rule.country-missing': 'The coverage is “{coverage}”, but no country is named.',
  'rule.country-missing.remedy': 'Choose the countries in which the activity takes place.',
  'rule.country-outside-region':
    'Country {country} lies in ITU region {region}, which the record does not name.',
  'rule.country-outside-region.remedy': 'Add the region, or remove the country.',
  'rule.coverage-mismatch':
    'The coverage is “{coverage}”, but the record names {countries, plural, =0 {no country} one {# country} other {# countries}} and {regions, plural, =0 {no region} one {# region} other {# regions}}.',
  'rule.coverage-mismatch.remedy': 'Choose the coverage that fits, or correct the countries and regions.',
  'rule.emerging-trends-missing': 'An activity of ITU-T is asked for emerging trends, and none is named.',
  'rule.emerging-trends-missing.remedy':
    'Name at least one new topic in your field and say what is happening.',
  'rule.nothing-to-report-contradicted':
    'The update says that there is nothing to report, and yet reports something.',
  'rule.nothing-to-report-contradicted.remedy': 'Empty “Nothing to report”, or remove the texts and results.',
  'rule.alt-text-missing': 'Photo {item, number} has no text for readers who cannot see it.',
  'rule.alt-text-missing.remedy': 'Say in one sentence what the photo shows.',
  'rule.link-malformed': 'This web address cannot be followed.',
  'rule.link-malformed.remedy':
    'Copy the whole address from the browser; it begins with https:// or http://.',
  'rule.checker-failed': 'The rule “{checker}” could not be checked.',
  'rule.checker-failed.remedy':
    'Nothing is wrong with your entry as far as is known; tell the administrator the id of the record.',
  'rule.duplicate-title': 'Activity {other} has the same title and partners, at the same time.',
  'rule.duplicate-title.remedy':
    'If they are one activity, keep one; if not, name the other as related or make the titles differ.',
  'rule.duplicate-address': 'Activity {other} names the same web address, and its title is nearly the same.',
  'rule.duplicate-address.remedy':
    'If they are one activity, keep one; if not, give an address of its own or name the other as related.',
  'rule.unknown-code':
    'This is not one of the codes to choose from, and was left out.{suggestion, select, none {} other { Did you mean “{suggestion}”?}}',
  'rule.unknown-code.remedy': 'Choose a code from the drop-down list.',
  'rule.code-normalized': 'This was read as “{code}”.',
  'rule.code-normalized.remedy':
    'Nothing needs to be done if that is what you meant; otherwise choose from the drop-down list.',
  'rule.mangled-code':
    'The spreadsheet program turned an SDG code into a date or a number, so it is not known which was meant.',
  'rule.mangled-code.remedy': 'Format the cell as text and write the code again, for example 9.c.',
  'rule.bad-number': 'This is no number that can be understood, and was left out.',
  'rule.bad-number.remedy':
    'Write digits only, with a point before decimals; the unit has a place of its own.',
  'rule.bad-date': 'This is no date that can be understood, and was left out.',
  'rule.bad-date.remedy': 'Write the year, month or day as YYYY, YYYY-MM or YYYY-MM-DD.',
  'rule.date-ambiguous':
    'This may mean {first} or {second}, and was left out: day and month can be read either way.',
  'rule.date-ambiguous.remedy': 'Write the date as YYYY-MM-DD.',
  'rule.date-from-number': 'The cell holds the number of a day, which was read as {date}: is this right?',
  'rule.date-from-number.remedy': 'If it is not, write the date as YYYY-MM-DD.',
  'rule.text-too-long-for-cell':
    'The text is longer than the {limit, number} characters that a spreadsheet cell holds, so it was left out.',
  'rule.text-too-long-for-cell.remedy':
    'Shorten the text, or put it in a document and name that as evidence.',
  'rule.cell-parts':
    'The entry has {found, number} parts between vertical lines; at most {limit, number} are known.',
  'rule.cell-parts.remedy':
    'Follow the order in the note of the heading, one entry a line, and write no vertical line inside a part.',
  'rule.formula-cell': 'The cell holds a formula; its shown value was taken, the formula was not.',
  'rule.formula-cell.remedy':
    'Nothing needs to be done if the value is right; otherwise write the value itself.',
  'rule.error-cell': 'The cell shows an error of the spreadsheet program, and was left out.',
  'rule.error-cell.remedy': 'Write the value itself.',
  'rule.column-unknown': 'The template has no such column; it was not read.',
  'rule.column-unknown.remedy': 'Move what matters into the columns of the template.',
  'rule.row-without-title': 'The row has no title, so it can’t be taken.',
  'rule.row-without-title.remedy': 'Give the activity a title, or empty the row.',
  'rule.row-duplicate-in-file':
    'The same activity stands in row {first, number} already; this row was not taken.',
  'rule.row-duplicate-in-file.remedy': 'Join the two rows into one.',
  'rule.entry-duplicate-in-file':
    'The same entry stands in row {first, number} already; this row was not taken.',
  'rule.entry-duplicate-in-file.remedy': 'Join the two rows into one, or give them keys of their own.',
  'rule.entry-key-invalid':
    'This cannot be a key: only letters A to Z, figures, full stops, hyphens and underscores, at most 80.',
  'rule.entry-key-invalid.remedy': 'Write another key, or empty the cell: a new entry gets one.',
  'rule.entry-withdrawn':
    'This entry was withdrawn on {date}: no file makes it stand again, and only an editor may.',
  'rule.entry-withdrawn.remedy':
    'If it is to stand again, ask an editor to save it in its form; otherwise leave the row out.',
  'rule.activity-unknown': 'No activity has this id.',
  'rule.activity-unknown.remedy': 'Correct the id, or empty the cell if the activity is new.',
  'rule.changed-since-template':
    'The record was changed after your file was made (yours: revision {base}; now: revision {newest}), and was not overwritten. It now says: “{theirs}”.',
  'rule.changed-since-template.remedy':
    'Compare the two versions, put the one that should stand into a freshly filled template (download it as “Filled in with my records”; for a registry, from its page) and send that. To correct what you sent yourself, use the marked workbook that came back.',
  'rule.base-damaged':
    'The hidden cell that says which revision the row was filled from is damaged or empty.',
  'rule.base-damaged.remedy':
    'What is known is not overwritten without it: make your changes in a freshly filled template (download it as “Filled in with my records”; for a registry, from its page).',
  'rule.activity-not-kept':
    'The update of this row was kept, but not what it says about the activity itself: at the same moment {theirs} made revision {newest} of the activity.',
  'rule.activity-not-kept.remedy':
    'Look at the activity in a freshly filled template (download it as “Filled in with my records”), and send your changes to it again if they should stand.',
  'rule.duplicates-incomplete':
    'There are so many records that the search for duplicates is incomplete: it holds {limit, number} titles and {limit, number} web addresses.',
  'rule.duplicates-incomplete.remedy':
    'Records beyond these are compared with them, but not with each other; tell the administrator.',
  'rule.reopened': 'The update was in state “{state}” and was changed; it waits for review again.',
  'rule.reopened.remedy': 'Nothing needs to be done if the change was meant.',
  'rule.period-mismatch': 'The row is about the period {found}, the file about {expected}.',
  'rule.period-mismatch.remedy': 'Correct the period, or send the row with the file of its own period.',
  'rule.period-missing': 'The row does not say which period it is about.',
  'rule.period-missing.remedy': 'Fill in the year, or name the year when you send the file.',
  'rule.row-closed': 'The update is in state “{state}” and takes no changes.',
  'rule.row-closed.remedy': 'Ask the secretariat, or report the change under the next period.',
  'rule.row-not-permitted': 'You may not change this; it was not taken.',
  'rule.row-not-permitted.remedy': 'Send it to the focal point in charge, or ask the secretariat.',
} as const;
