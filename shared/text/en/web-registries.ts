/** The pages of registries. */
export const webRegistriesEn = {
  'web.registries.heading': 'Registries',
  'web.registries.lead':
    'What the resolutions ask for beside the activities: tasks and deadlines, sessions, nominations, contributions, recommendations and what became of them.',
  'web.registries.standing':
    'An entry stands as soon as it is saved, written by whoever answers for it. Its revisions are kept, the secretariat can withdraw it, and a report takes what stood when its data were frozen.',
  'web.registries.registry': 'Registry',
  'web.registries.entries': 'Entries',
  'web.registries.overdue': 'Overdue',
  'web.registries.only-overdue': 'Overdue only',
  'web.registries.basis': 'Asked for by',
  'web.registries.clauses': '{count, plural, one {# clause} other {# clauses}}',
  'web.registries.none': 'No entry fits.',
  'web.registries.new': 'New entry',
  'web.registries.save': 'Save',
  'web.registries.saved': 'Saved.',
  'web.registries.withdraw': 'Withdraw the entry',
  'web.registries.withdraw-lead':
    'It then leaves every list and every report made after. Its revisions stay, and saving it again makes it stand again.',
  'web.registries.withdrawn': 'This entry was withdrawn. Saving it makes it stand again.',
  'web.registries.gone': 'The entry was withdrawn.',
  'web.registries.conflict':
    'While you were writing, someone else saved this entry. What they saved stands below; nothing was overwritten. Take over what you want from it, then save.',
  'web.registries.theirs': 'As it was saved meanwhile',
  'web.registries.files': 'As a file',
  'web.registries.files-lead':
    'Downloads hold what the filters leave, and name the filters. The CSV has the columns of the workbook: it can be completed and sent back, as often as you like.',
  'web.registries.template': 'Workbook to fill in (XLSX)',
  'web.registries.csv': 'To complete and send back (CSV)',
  'web.registries.send': 'Send a file',
  'web.registries.file': 'Workbook, CSV or NDJSON',
  'web.registries.taken':
    '{file}: {created} new, {updated} changed, {unchanged} unchanged, {refused} refused.',
  'web.registries.mine': 'Your tasks and deadlines',
} as const;
