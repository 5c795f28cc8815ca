/** English words: what each problem means and what to do about it. */
export const problemsEn = {
  'problem.file-empty': 'The file is empty.',
  'problem.file-empty.remedy': 'Check that the file was saved with its contents, then send it again.',
  'problem.file-too-large':
    '{what, select, rows {The file has more than {limit, number} rows.} sheets {The workbook has more than {limit, number} sheets.} record {A record of the file is larger than {size, number} {unit, select, GiB {GiB} MiB {MiB} other {KiB}}.} other {The file is larger than {size, number} {unit, select, GiB {GiB} MiB {MiB} other {KiB}}.}}',
  'problem.file-too-large.remedy': 'Split it into several files, or remove pictures and unused sheets.',
  'problem.file-type-unknown': 'This kind of file can’t be read.',
  'problem.file-type-unknown.remedy': 'Send an Excel workbook (.xlsx), a CSV file or a JSON file.',
  'problem.file-type-mismatch': 'The contents of the file are not what its name says.',
  'problem.file-type-mismatch.remedy':
    'Open it in the program that made it and save it again in the form you mean to send.',
  'problem.file-ending-unknown': 'The ending of the file’s name is not one that is read.',
  'problem.file-ending-unknown.remedy':
    'If the file holds records, give its name the ending that fits its contents (.csv, .json or .ndjson) and send it again.',
  'problem.workbook-encrypted': 'The workbook is protected with a password.',
  'problem.workbook-encrypted.remedy':
    'Remove the password in your spreadsheet program, save, and send the file again.',
  'problem.workbook-legacy': 'The workbook is in the old Excel form (.xls).',
  'problem.workbook-legacy.remedy': 'Save it as an Excel workbook (.xlsx) and send that.',
  'problem.workbook-macro': 'The workbook holds macros, which are never taken.',
  'problem.workbook-macro.remedy': 'Save it as an Excel workbook without macros (.xlsx) and send that.',
  'problem.zip-bomb':
    '{what, select, ratio {A part of the file expands more than {limit, number} times when it is unpacked.} entries {The file holds more than {limit, number} parts.} strings {The workbook holds more than {limit, number} different texts.} order {The cells name their texts in such disorder that reading them would take too long.} idle {The workbook holds more than {size, number} {unit, select, GiB {GiB} MiB {MiB} other {KiB}} of cells without a value.} other {The file unpacks to more than {size, number} {unit, select, GiB {GiB} MiB {MiB} other {KiB}}.}}',
  'problem.zip-bomb.remedy':
    'Copy the cells into a fresh template and send that; if this is your real data, split it.',
  'problem.zip-damaged': 'The workbook is damaged: it can’t be unpacked.',
  'problem.zip-damaged.remedy':
    'Open it in your spreadsheet program, let it repair the file, save and send it again.',
  'problem.workbook-external-links': 'The workbook takes values from other files.',
  'problem.workbook-external-links.remedy':
    'Break the links in your spreadsheet program (Data, Edit links), save, and send it again.',
  'problem.workbook-too-wide': 'A sheet of the workbook has more than {limit, number} columns.',
  'problem.workbook-too-wide.remedy':
    'Delete the empty or unused columns to the right and send the file again.',
  'problem.workbook-damaged': 'The workbook is damaged: one of its parts is missing or can’t be read.',
  'problem.workbook-damaged.remedy':
    'Open it in your spreadsheet program, save it under a new name and send that.',
  'problem.xml-entities':
    'The workbook holds definitions that no spreadsheet program writes and that can do harm.',
  'problem.xml-entities.remedy': 'Copy the cells into a fresh template and send that.',
  'problem.text-encoding': 'The text of the file is not in an encoding that can be recognized.',
  'problem.text-encoding.remedy': 'Save the file as CSV UTF-8 and send it again.',
  'problem.json-damaged':
    '{what, select, depth {The JSON is nested more than {limit, number} levels deep.} other {The JSON can’t be read.}}',
  'problem.json-damaged.remedy': 'Check the file with a JSON checker; it may have been cut short.',
  'problem.csv-damaged': 'The CSV file can’t be read: its quotes or columns don’t match.',
  'problem.csv-damaged.remedy': 'Open it in your spreadsheet program and save it as CSV UTF-8 again.',
  'problem.template-unknown': 'The file follows no template that is known here.',
  'problem.template-unknown.remedy': 'Download the template of the period, fill it in and send that.',
  'problem.file-of-registry':
    'The file holds entries of the registry “{registry}”, which are not what is asked for here.',
  'problem.file-of-registry.remedy':
    'Send it to that registry, or download the template of what is asked for here, fill it in and send that.',
  'problem.file-of-records': 'The file is a template of activity records, not of a registry.',
  'problem.file-of-records.remedy':
    'Upload it where records are sent, or download the workbook of this registry, fill it in and send that.',
  'problem.template-other-year': 'The file follows the template of another period.',
  'problem.template-other-year.remedy': 'Download the template of this period and copy your rows into it.',
  'problem.year-missing': 'The file does not say which year its records report on.',
  'problem.year-missing.remedy':
    'Name the year when you send it, for example “wsis import FILE --year 2025”, or add the column “Year”.',
  'problem.export-unknown': 'The file is not an export that can be restored.',
  'problem.export-unknown.remedy':
    'Restore an NDJSON file as “wsis export” wrote it; take other files in with “wsis import”.',
  'problem.export-not-new':
    'The file is an export of a data folder: an import would take its records as new, without their ids and states.',
  'problem.export-not-new.remedy':
    'To put it back as it was, use “wsis restore FILE --data NEW” with an empty data folder.',
  'problem.restore-not-empty': 'The data folder holds records already.',
  'problem.restore-not-empty.remedy': 'Restore into a new data folder: “wsis restore FILE --data NEW”.',
  'problem.restore-unfinished':
    'In this data folder a restore was begun and not finished: it holds a part of the export.',
  'problem.restore-unfinished.remedy':
    'Run “wsis restore” again with the same file, or start again in a new data folder.',
  'problem.export-damaged': 'The export can’t be restored: it was changed or cut after it was written.',
  'problem.export-damaged.remedy':
    'Restore from an export as “wsis export” wrote it, or import your changes as a workbook or CSV.',
  'problem.copy-unknown': 'The folder {folder} holds no full copy.',
  'problem.copy-unknown.remedy': 'Name the folder that “wsis copy save” wrote: it holds the file copy.json.',
  'problem.copy-damaged': 'The full copy can’t be used: “{where}” is not as it was written.',
  'problem.copy-damaged.remedy': 'Take another copy of the same installation, or save it again.',
  'problem.copy-differs': '“{where}” is there already, and holds something else than the full copy.',
  'problem.copy-differs.remedy': 'Load the copy into a new place.',
  'problem.copy-not-empty': 'The place “{where}” is not empty.',
  'problem.copy-not-empty.remedy':
    'Name a new place; to go on with a load that was broken off, add “--resume”.',
  'problem.id-taken': 'Something else has the id {id} already.',
  'problem.id-taken.remedy': 'Restore into an empty data folder; nothing that is there is overwritten.',
  'problem.template-columns-missing': 'The file lacks columns that the template has.',
  'problem.template-columns-missing.remedy':
    'Put the headings back as they stand in the template, then send the file again.',
  'problem.template-columns-doubled': 'The file has the same column twice.',
  'problem.template-columns-doubled.remedy':
    'Delete or rename one of the two columns, then send the file again.',
  'problem.snapshot-unknown': 'There is no such snapshot.',
  'problem.snapshot-unknown.remedy':
    'Check the name in the list of snapshots (“wsis snapshots” on the command line).',
  'problem.snapshot-empty': 'There is nothing to freeze: no update of the period is accepted.',
  'problem.snapshot-empty.remedy': 'Accept the updates that should be reported, or choose another period.',
  'problem.snapshot-damaged': 'The snapshot is not what its name says: its bytes have changed.',
  'problem.snapshot-damaged.remedy':
    'Take the file again from the store or a backup; nothing may be counted from this one.',
  'problem.object-unknown': 'There is no such file.',
  'problem.object-unknown.remedy': 'Check the address; the file may never have been made.',
  'problem.object-differs': 'A file of this name is kept already, and its contents differ.',
  'problem.object-differs.remedy':
    'Nothing was overwritten; tell the administrator, since the same inputs should give the same file.',
  'problem.stream-unknown': 'There is no such record.',
  'problem.stream-unknown.remedy': 'Check the id; ids are never reused.',
  'problem.chain-broken': 'The history of a record doesn’t prove itself: a revision was changed or lost.',
  'problem.chain-broken.remedy':
    'Tell the administrator at once; nothing should be published until the history is restored.',
  'problem.projection-differs': 'The newest state that is kept for a record differs from its history.',
  'problem.projection-differs.remedy':
    'Tell the administrator to rebuild the projection; no history is lost.',
  'problem.period-invalid':
    'No period goes from {from} to {to}: both must be days of the calendar, the second not before the first.',
  'problem.period-invalid.remedy':
    'Give two days, the first not after the second, for example 2025-01-01 and 2025-12-31.',
  'value.day': '{day, date, ::yMMMMd}',
  'problem.period-locked':
    'The period from {from} to {to} is locked: nothing in it is reported, reviewed, questioned or merged any more.',
  'problem.period-locked.remedy':
    'Report under the next period. The office can reopen this one on its page under “Periods”, with a reason.',
  'problem.update-locked':
    'This record’s update for {from} to {to} is locked: it takes no changes, also while the period is open.',
  'problem.update-locked.remedy': 'Report the change under the next period, or ask the office.',
  'problem.field-invalid':
    '{because, select, missing {{field}: an answer is needed.} unknown {{field}: this is not known here.} long {{field}: at most {limit, plural, one {# character} other {# characters}}.} day {{field}: the calendar has no such day.} order {{field}: this is before the first day.} overlap {{field}: a period that is known has some of these days. Choose other days, or confirm and give a reason.} taken {{field}: another one has it already.} other {{field}: this can’t be taken.}}',
  'problem.field-invalid.remedy': 'Correct “{field}” and send it again.',
  'problem.report-withdrawn':
    'This report was withdrawn: it can no longer be read or commented on here, and nobody can open it to comments again.',
  'problem.report-withdrawn.remedy':
    'What was said about it is kept. The secretariat asks anew on its next revision.',
  'problem.transition-refused':
    '{because, select, findings {The update can’t be submitted while {count, plural, one {# error is} other {# errors are}} left.} reason {A reason is needed.} other {An update in state “{state}” can’t take the step “{action}”.}}',
  'problem.transition-refused.remedy':
    '{because, select, findings {Mend what the findings show, then submit again.} reason {Say why, so that the focal point knows what to mend.} other {Look at the newest state; someone may have moved it meanwhile.}}',
  'problem.entry-refused':
    'The entry was not kept: {count, plural, one {# thing is} other {# things are}} wrong with it.',
  'problem.entry-refused.remedy': 'Mend what the findings name, then send it again.',
  'problem.revision-conflict': 'Someone else changed this meanwhile.',
  'problem.revision-conflict.remedy':
    'Nothing was overwritten; compare the two versions and send yours again.',
  'problem.edition-unknown': 'There is no such edition of the matrix.',
  'problem.edition-unknown.remedy': 'Choose an edition from the list.',
  'problem.edition-damaged': 'The file is no matrix edition: {reason}.',
  'problem.edition-damaged.remedy':
    'Write it like the output of “wsis matrix --format json”: each link needs a line, a code and a level.',
  'problem.registry-derived':
    'Nobody writes entries of the registry “{registry}”: they are made of what else is kept.',
  'problem.registry-derived.remedy':
    'Change what they are made of: focal points are made of the assignments on the page “Focal points”.',
  'problem.registry-unknown': 'There is no such registry.',
  'problem.registry-unknown.remedy': 'Choose one from the list.',
  'problem.report-kind-unknown': 'There is no such kind of report.',
  'problem.report-kind-unknown.remedy': 'Choose a kind from the list.',
  'problem.report-step-refused':
    'The report can’t take this step now{because, select, unfrozen {: no data are chosen for it yet} unbuilt {: its files have not been built from what it says now} fixed {: readers already have this revision} stale {: some texts have been overtaken or are missing in a language} other {}}.',
  'problem.report-step-refused.remedy':
    '{because, select, unfrozen {Choose a snapshot, or freeze the period first.} unbuilt {Build it first.} fixed {Begin the next revision first.} stale {Look at the texts that are marked, change them or save them again.} other {Look at the newest state; someone may have moved it meanwhile.}}',
  'problem.report-exists': 'There is already a report of this kind for this period.',
  'problem.report-exists.remedy':
    'Open it from the list of reports; make a revision of it if it needs to change.',
  'problem.report-data-missing': 'The report needs data that is not there.',
  'problem.report-data-missing.remedy':
    'Make a snapshot of the period first, with the records that the report needs.',
  'problem.languages-differ':
    'The report “{kind}” does not say the same in “{language}” as in “{other}”: at {where} it has {found}, not {expected}. Nothing was published.',
  'problem.languages-differ.remedy':
    'This is a fault of the program: please report it with this message. Until it is mended, make the report in one language.',
  'problem.comments-participants':
    'On these last days comments are taken from those alone who have commented on the draft before.',
  'problem.comments-participants.remedy':
    'If you took part in the consultation in another way, send your comment to the secretariat: it can enter it.',
  'problem.report-id-doubled':
    'The report “{kind}” has two places with the id “{id}”: links and comments would lead to the wrong one. Nothing was made.',
  'problem.report-id-doubled.remedy': 'This is a fault of the program: please report it with this message.',
  'problem.format-unknown': 'There is no such file format here.',
  'problem.format-unknown.remedy': 'Choose a format from the list.',
  'problem.language-unknown': 'This is not one of the six official languages.',
  'problem.language-unknown.remedy': 'Choose ar, zh, en, fr, ru or es.',
  'problem.figure-unknown': 'The report has no such figure.',
  'problem.figure-unknown.remedy':
    'Follow the link from the report itself; the figure may belong to another revision.',
  'problem.trace-incomplete': 'The folder lacks “{file}”, without which no figure can be traced.',
  'problem.trace-incomplete.remedy':
    'Download the report as JSON into this folder. The data set (snapshot.ndjson.gz) is with the secretariat; whoever is not given it finds the records behind a number on the page of the report.',
  'problem.folder-not-a-report': 'The folder is no report: its manifest is missing.',
  'problem.folder-not-a-report.remedy': 'Name the folder that holds manifest.json.',
  'problem.data-folder-unknown': 'There is no data folder here.',
  'problem.data-folder-unknown.remedy':
    'Check the name after --data; “wsis import” or “wsis demo” makes a data folder.',
  'problem.data-folder-version':
    'The data folder is of version {found}; this program reads version {expected}.',
  'problem.data-folder-version.remedy':
    'Use the version of the program that wrote it; with that, “wsis export” it, and put the export back into a new folder with “wsis restore” of this one.',
  'problem.not-found': 'There is nothing at this address.',
  'problem.not-found.remedy': 'Check the address, or start from the front page.',
  'problem.forbidden': 'You may not do this.',
  'problem.forbidden.remedy': 'Ask the secretariat if you think you should be able to.',
  'problem.sign-in-needed': 'You need to sign in for this.',
  'problem.sign-in-needed.remedy': 'Sign in, then open the address again.',
  'problem.sign-in-failed': 'Signing in did not work.',
  'problem.sign-in-failed.remedy':
    'Start again from the page where you were; a sign-in must be finished within ten minutes, in the same browser.',
  'problem.sign-in-unknown': 'You have signed in, but nobody here is known by that name or address.',
  'problem.sign-in-unknown.remedy':
    'Ask the administrator of this service to add you, with the e-mail address that you sign in with.',
  'problem.request-foreign': 'This form did not come from a page of this session.',
  'problem.request-foreign.remedy':
    'Open the page again, then send the form once more; what was stored is unchanged.',
  'problem.token-invalid': 'The token is unknown, over, or not for this service.',
  'problem.token-invalid.remedy': 'Make a new token, or ask your provider for one for this service.',
  'problem.signer-taken': 'The id {id} is taken: no machine may bear the id of a person.',
  'problem.signer-taken.remedy': 'Choose another id.',
  'problem.email-taken': 'Somebody active already has the e-mail address {email}.',
  'problem.email-taken.remedy': 'Change that person instead, or give another address.',
  'problem.person-unknown': 'Nobody active has the e-mail address {email}.',
  'problem.person-unknown.remedy': 'Add the person first, or check the address.',
  'problem.person-active': '{name} may still sign in.',
  'problem.person-active.remedy': 'Set the person to “left” first; then erase what is kept of them.',
  'problem.password-short':
    'The password is too short: it needs at least {least, plural, one {# character} other {# characters}}.',
  'problem.password-short.remedy': 'Choose a few words that only you would put together.',
  'problem.upload-infected': 'Malware was found in the file.',
  'problem.upload-infected.remedy':
    'Check your computer, make the file anew from a clean one, and send that.',
  'problem.upload-unchecked': 'The file could not be checked for malware, so it was not read.',
  'problem.upload-unchecked.remedy':
    'Send it without a password and without other files inside; if that does not help, write to the office.',
  'problem.usage': 'The command or request is not complete or not understood.',
  'problem.usage.remedy': 'Look at its help for what it takes.',
  'problem.request-invalid': 'The request does not have the form that is asked for.',
  'problem.request-invalid.remedy':
    'Mend the places that the answer names; the interface page shows the form.',
  'problem.body-not-json': 'The body of the request is not marked as JSON.',
  'problem.body-not-json.remedy': 'Send JSON with the header “Content-Type: application/json”.',
  'problem.precondition-needed': 'The change does not say which state it was made from.',
  'problem.precondition-needed.remedy': 'Read it first, then send its ETag in the header If-Match.',
  'problem.precondition-failed': 'It was changed after you read it.',
  'problem.precondition-failed.remedy':
    'Nothing was overwritten; read it again, merge your change and send it with the new ETag.',
  'problem.idempotency-reused': 'The Idempotency-Key was used for another request already.',
  'problem.idempotency-reused.remedy': 'Take a fresh key for each change.',
  'problem.idempotency-running': 'The same request is still under way.',
  'problem.idempotency-running.remedy': 'Wait a moment, then send it again with the same key.',
  'problem.rate-exceeded': 'Too many requests came in a short time.',
  'problem.rate-exceeded.remedy': 'Wait {seconds, plural, one {# second} other {# seconds}}, then go on.',
  'problem.paragraph-count':
    'The text in {language} has {count, plural, one {# paragraph} other {# paragraphs}}, this one another number.',
  'problem.paragraph-count.remedy': 'Write as many paragraphs, so that their numbers agree in all languages.',
} as const;
