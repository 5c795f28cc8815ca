/** English words of the command line. */
export const cliEn = {
  'cli.unexpected':
    'This should not have happened: {reason}. Set WSIS_DEBUG=1 to see where, and please report it.',
  'cli.import.counts':
    '{file}: {rows, plural, one {# row} other {# rows}}: {created} created, {updated} updated, {unchanged} unchanged, {drafts} kept as drafts, {refused} refused',
  'cli.import.findings': 'Findings',
  'cli.import.more': '… and {count, plural, one {# more} other {# more}}; use --json for all of them',
  'cli.import.marked': 'Marked workbook: {file}',
  'cli.review.done':
    '{count, plural, =0 {No update was waiting} one {# update reviewed} other {# updates reviewed}}',
  'cli.review.conflict': '{stream} was changed by someone else meanwhile; nothing was done to it',
  'cli.review.not-found': '{id} has no submitted update in this period',
  'cli.freeze.done': 'Snapshot {id}\n{entries, plural, one {# update} other {# updates}} from {from} to {to}',
  'cli.freeze.coverage':
    'Expected {expected}; accepted {accepted}, of these nothing to report {nothing}; waiting {submitted}; drafts {drafted}; returned {returned}; missing {missing}',
  'cli.report.file': '{file}  {bytes, number} bytes',
  'cli.report.done': '{count, plural, one {# file} other {# files}} and the manifest in {directory}',
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
