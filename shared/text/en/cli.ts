/** English words of the command line. */
export const cliEn = {
  'cli.unexpected':
    'This should not have happened: {reason}. Set WSIS_DEBUG=1 to see where, and please report it.',
  'cli.system.missing': 'There is no file or folder “{path}”.',
  'cli.system.missing.remedy': 'Check the name. It was looked for from the folder {here}.',
  'cli.system.missing-folder': '“{path}” can’t be reached: there is no folder “{folder}”.',
  'cli.system.missing-folder.remedy':
    'Make the folder first, or check its name. It was looked for from the folder {here}.',
  'cli.system.is-folder': '“{path}” is a folder; a file is needed here.',
  'cli.system.is-folder.remedy': 'Name a file, for example one in this folder.',
  'cli.system.not-folder': '“{folder}” is a file; a folder is needed there.',
  'cli.system.not-folder.remedy': 'Name a folder, or move the file out of the way.',
  'cli.system.denied': 'This account may not read or write “{path}”.',
  'cli.system.denied.remedy':
    'Choose another place, or ask whoever looks after this machine for the right to it.',
  'cli.system.busy': '“{path}” is in use by another program.',
  'cli.system.busy.remedy': 'Close it there, then run the same command again.',
  'cli.system.disk-full': 'There is no space left on the disk.',
  'cli.system.disk-full.remedy':
    'Free some space, then run the same command again: what was acknowledged is kept, and nothing is doubled.',
  'cli.system.name-too-long': 'The name “{path}” is longer than this machine takes.',
  'cli.system.name-too-long.remedy': 'Choose a shorter one.',
  'cli.system.port-taken': 'Port {port, number, ::group-off} is taken by another program.',
  'cli.system.port-taken.remedy':
    'Name another with --port, for example --port {other, number, ::group-off}, or end that program.',
  'cli.system.port-denied': 'Port {port, number, ::group-off} is kept for the administrator of this machine.',
  'cli.system.port-denied.remedy': 'Name one above 1023 with --port, for example --port 8080.',
  'cli.system.database-busy': 'Another command is writing to the data folder.',
  'cli.system.database-busy.remedy': 'Wait until it has ended, then run the same command again.',
  'cli.system.database-damaged': 'The database in the data folder is damaged, or is none.',
  'cli.system.database-damaged.remedy':
    'Put the folder back from a backup, then let “wsis verify” check it. Check the name after --data, too.',
  'cli.system.other': 'The system could not do it: {reason}',
  'cli.system.other.remedy': 'Mend what it says, then run the same command again; nothing is doubled.',
  'cli.usage.needs': 'The command needs {needs}.',
  'cli.usage.needs.remedy': 'Its --help has every option, with examples.',
  'cli.problem.figure-unknown.remedy':
    'Give the id of a figure as a file shows it, such as activities.line-C5; the table at the end of each document lists them.',
  'cli.place.kind': 'kind: {value}',
  'cli.place.format': 'format: {value}',
  'cli.place.figure': 'figure: {value}',
  'cli.place.id': 'id: {value}',
  'cli.place.stream': 'id: {value}',
  'cli.place.folder': 'folder: {value}',
  'cli.place.edition': 'edition: {value}',
  'cli.place.sheet': 'sheet: {value}',
  'cli.place.row': 'row: {value}',
  'cli.place.line': 'line: {value}',
  'cli.place.entry': 'part of the workbook: {value}',
  'cli.place.columns': 'columns: {value}',
  'cli.place.found': 'found: {value}',
  'cli.place.expected': 'expected: {value}',
  'cli.place.choose': 'to choose from: {value}',
  'cli.place.period': 'period: {from} to {to}',
  'cli.import.counts':
    '{file}: {rows, plural, one {# row} other {# rows}}: {created} created, {updated} updated, {unchanged} unchanged, {notBegun} not begun, {drafts} kept as drafts, {refused} refused',
  'cli.registry.written': '{file} was written.',
  'cli.registry.counts':
    '{file}: {rows, plural, one {# row} other {# rows}}: {created} created, {updated} updated, {unchanged} unchanged, {refused} refused',
  'cli.restore.done':
    '{file}: {records, plural, one {# record was} other {# records were}} put back with the ids and states that they had',
  'cli.import.nothing':
    '{file}: no record was found in it. A sheet needs rows below the headings of the template; a JSON file needs objects whose names are those of the fields (docs/fields.md).',
  'cli.import.more': '… and {count, plural, one {# more} other {# more}}; use --json for all of them',
  'cli.import.marked': 'Marked workbook: {file}',
  'cli.review.done':
    '{count, plural, =0 {No update was waiting} one {# update reviewed} other {# updates reviewed}}',
  'cli.review.conflict': '{stream} was changed by someone else meanwhile; nothing was done to it',
  'cli.review.unknown':
    '{id}: no activity has this id. Ids look like WA-000412; “wsis export --csv” lists them.',
  'cli.review.no-update':
    '{id}: it has no update in {year, number, ::group-off}{others, select, none {} other {, but in {others}}}. Name the year of the update with --year.',
  'cli.review.state':
    '{id}: its update of {year, number, ::group-off} is {state, select, drafted {a draft that nobody has submitted, so there is nothing to {action}. Its errors are shown when the file is imported: once they are mended and the file is imported again, it is submitted} returned {returned to its focal point already. Once it is mended and imported again, it is submitted} accepted {accepted already. {action, select, return {Import a correction of it: the update then waits for review again, and can be returned} other {There is nothing left to do}}} locked {locked: it is published and changes no more. Report under the next year} other {in state {state}}}.',
  'cli.freeze.done': 'Snapshot {id}\n{entries, plural, one {# update} other {# updates}} from {from} to {to}',
  'cli.freeze.coverage':
    'Expected {expected}; accepted {accepted}, of these nothing to report {nothing}; waiting {submitted}; drafts {drafted}; returned {returned}; missing {missing}',
  'cli.freeze.changed':
    'A changed version of {changed, plural, one {# accepted update} other {# accepted updates}} waits; the accepted text was used.',
  'cli.snapshots.none': 'No snapshot was frozen yet. “wsis freeze” makes one.',
  'cli.report.file': '{file}  {bytes, number} bytes',
  'cli.report.done': '{count, plural, one {# file} other {# files}} and the manifest in {directory}',
  'cli.report.words-near': 'Note: {kind}: sections at 90 % of their word limit and more: {list}',
  'cli.report.words-over': 'Warning: {kind}: sections over their word limit: {list}',
  'cli.report.gaps':
    'Warning: {kind}: its head says “to be announced” for: {list}; give them with --meeting and --place',
  'cli.report.no-meeting':
    'Note: {list}: the head names no meeting; give it with --meeting and --place where the document goes to one',
  'cli.report.symbol-unread':
    'Note: “{symbol}” has the form of no symbol of ITU or the United Nations; it is printed as it is, without a language letter',
  'cli.report.other-previous':
    'Note: the reports on {from} to {to} tell what changed since the snapshot of that period frozen before, because the one after --previous is of another period',
  'cli.trace.figure': '{id} = {value, number} ({measure}; readers: {readers}) in {document}',
  'cli.trace.differs':
    'Not the same: the report says {value, number} for {id}, the snapshot gives {counted, number}',
  'cli.trace.header':
    'Counted when the data were frozen. Only accepted updates are in the snapshot, so drafts, updates not accepted and activities without an update can’t be listed. {listed, plural, =0 {No record} one {One record} other {{listed, number} records}} to list for these readers ({readers}).',
  'cli.trace.none': 'No record is behind this figure',
  'cli.verify.sound-folder':
    '{proof, select, read {Sound, as far as files can be read} other {Sound}}: {what}: every file is the one that its manifest names, and every figure, counted again, is the same',
  'cli.verify.sound-part':
    '{proof, select, read {Sound, as far as files can be read} other {Sound}}: {what}: {here, number} of the {listed, number} published files are here, and each is the one that its manifest names; formats and languages that are here say the same. The figures were not counted again: that needs the snapshot',
  'cli.verify.sound-public':
    '{proof, select, read {Sound, as far as files can be read} other {Sound}}: {what}: every file is the one that its manifest names, and all formats and languages say the same. The figures were not counted again: that needs the snapshot',
  'cli.verify.sound-data':
    'Sound: {what}: every record’s history, its newest state, the ids, and every snapshot and report set that was kept',
  'cli.verify.last-year':
    'Not counted again: what the reports say of last year, which adds up; that needs data set {id}: name a data folder that has it with --data',
  'cli.verify.made':
    'Made again from their documents and data by the program that made them, and the same to the byte: {made, number} of {files, number} files',
  'cli.verify.read':
    'Read and compared, but not made again: {read, number} of {files, number} files. What hides in a file (unseen styles, drawings over text) is not proved for them. {why, select, program {Their manifest names another program than this one, or none: “--again” makes them again whoever made them} other {They need more than is at hand: name the data folder with --data}}',
  'cli.verify.unsound':
    'Not sound: {what}, {count, plural, one {# fault} other {# faults}}. Put back what is named from a backup, or make the reports again; publish nothing from it until then.',
  'cli.verify.no-snapshot':
    'Not proved: {what}: without the snapshot no figure can be counted again; nothing else is wrong. Were the files downloaded from the public page? The public is not given the snapshot: check them with “wsis verify {what} --public”. In a folder of the secretariat it is lost: put it back from a backup, or make the reports again; publish nothing from it until then.',
  'cli.fault.database': 'the database',
  'cli.fault.code-other': 'the printed document rests on other data than these report sets',
  'cli.fault.code-unknown': 'the data set of the printed document is not kept here',
  'cli.fault.manifest-missing': 'the list of files is missing',
  'cli.fault.manifest-damaged': 'the list of files is damaged',
  'cli.fault.file-missing': 'the file is missing',
  'cli.fault.file-extra': 'the file belongs to no report set',
  'cli.fault.file-size': 'the file is longer or shorter than it was',
  'cli.fault.file-hash': 'the file is not what it was',
  'cli.fault.snapshot-missing': 'the snapshot is missing',
  'cli.fault.snapshot-gzip': 'the facts kept of the snapshot are not true of it',
  'cli.fault.snapshot-damaged': 'the snapshot is damaged',
  'cli.fault.snapshot-source': 'the snapshot does not say what the revision says that it names',
  'cli.fault.snapshot-maker': 'the snapshot was made by other versions than it says',
  'cli.fault.document-missing': 'the report that the files could be compared with is not in the set',
  'cli.fault.document-damaged': 'the document is damaged',
  'cli.fault.document-maker': 'the document was made by other versions than it says',
  'cli.fault.figure-id': 'the figure has the id of another',
  'cli.fault.figure-unknown': 'the figure can’t be counted',
  'cli.fault.figure-text': 'the figure in the text is not the one that was counted',
  'cli.fault.figure-value': 'counted again, the figure is another',
  'cli.fault.figure-records': 'the records listed beside the figure are not those behind it',
  'cli.fault.record-title': 'the record behind a figure is called something else',
  'cli.fault.language-differs': 'this language of the report does not say the same as the one named first',
  'cli.fault.language-missing':
    'the report is not there in this language, which the set was ordered in or has of other reports',
  'cli.fault.format-missing':
    'the set was ordered in this format, or has it in other languages of the report; here it is missing',
  'cli.fault.format-unknown': 'no document of the set says what the file must show',
  'cli.fault.format-damaged': 'the file can’t be read, or what it must hold is not all there',
  'cli.fault.format-other': 'the program that made the set makes another file of the document',
  'cli.fault.format-differs': 'the file shows something else than its document says',
  'cli.fault.object-hash': 'the file is not what it was',
  'cli.fault.sum-missing': 'the sum that was kept when the file came in is missing',
  'cli.fault.chain-hash': 'this revision is not what it was',
  'cli.fault.chain-link': 'this revision does not follow the one before it',
  'cli.fault.chain-gap': 'a revision before this one is missing',
  'cli.fault.chain-projection': 'the newest state or its look-up keys do not agree with the history',
  'cli.fault.chain-unreadable': 'this can’t be read',
  'cli.template.done': 'Template for {from} to {to}: {file}',
  'cli.demo.done': 'Demo data set loaded: {records} records, {entries} entries of registries',
  'cli.pack.done': 'Packed: {file}, {count, plural, one {# file} other {# files}} and their hashes',
  'cli.letters.done':
    'Circular letters as posted: {count, plural, one {# file} other {# files}} in {folder}.',
  'cli.publish.done': 'Published: {report}, set {set}',
  'cli.publish.no-symbol': 'Warning: {report} was published without a document symbol; give it with --symbol',
  'cli.publish.announced':
    'Warning: the published head of {report} says “to be announced” for: {list}; give them with {options}',
  'cli.serve.listening': 'Ready: {address}',
  'cli.serve.worker-ended': 'The worker ended ({reason}); another one follows.',
  'cli.people.added': '{name} ({email}) was added. “wsis people password {email}” lets them sign in.',
  'cli.remind.sent':
    '{records, plural, one {# letter} other {# letters}} about records and {duties, number} about duties, in the folder mail.',
  'cli.copy.saved':
    'Saved in {folder}: {revisions, plural, one {# revision} other {# revisions}}, {ids, plural, one {# id} other {# ids}}, {files, plural, one {# file} other {# files}}. Hash of the copy: {sha256}',
  'cli.copy.loaded':
    'Loaded from {folder}, and proved to be the same: {revisions, plural, one {# revision} other {# revisions}}, {ids, plural, one {# id} other {# ids}}, {files, plural, one {# file} other {# files}}. Hash of the copy: {sha256}',
  'cli.copy.sound':
    'Sound: {folder}, {revisions, plural, one {# revision} other {# revisions}}, {ids, plural, one {# id} other {# ids}}, {files, plural, one {# file} other {# files}}. Hash of the copy: {sha256}',
  'cli.people.erased':
    'Erased: {revisions, plural, one {# revision} other {# revisions}} of {streams, plural, one {# history} other {# histories}}, {letters, plural, one {# letter} other {# letters}} kept as files, and the password. Full copies and backups of before still hold it.',
  'cli.people.prompt': 'Password of {name}:',
  'cli.people.machine': 'Machine {id} was added. Its secret, which is shown only now: {secret}',
  'cli.people.password-set': 'The password of {name} is set.',
  'cli.people.token': 'Token “{label}” of {name} is good until {day}. It is shown only now: {secret}',
  'cli.people.token-revoked': 'Token “{label}” of {name} opens nothing any more.',
} as const;
