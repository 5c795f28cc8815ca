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
    '{file}: {rows, plural, one {# row} other {# rows}}: {created} created, {updated} updated, {unchanged} unchanged, {drafts} kept as drafts, {refused} refused',
  'cli.import.findings': 'Findings',
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
  'cli.report.file': '{file}  {bytes, number} bytes',
  'cli.report.done': '{count, plural, one {# file} other {# files}} and the manifest in {directory}',
  'cli.report.other-previous':
    'Note: the reports on {from} to {to} tell what changed since the snapshot of that period frozen before, because the one after --previous is of another period',
  'cli.report.draft-words': 'Note: in {language} some words are not translated yet and stand in English',
  'cli.trace.figure': '{id} = {value, number} ({measure}) in {document}',
  'cli.trace.none': 'No record is behind this figure',
  'cli.verify.sound': 'Sound: {what}',
  'cli.verify.fault': '{where}: {what}',
  'cli.verify.directory':
    '{files, plural, one {# file} other {# files}} and {figures, plural, one {# figure} other {# figures}} checked',
  'cli.verify.ledger': 'chains, newest states and look-up keys agree',
  'cli.verify.objects': '{count, plural, one {# object} other {# objects}} checked',
  'cli.template.done': 'Template for {from} to {to}: {file}',
  'cli.history.none': 'Nothing is known of {id}',
  'cli.demo.done': 'Demo data set loaded: {records} records',
  'cli.serve.listening': 'Ready: {address}',
} as const;
