/** The pages of registries. */
export const webRegistriesFr = {
  'web.registries.heading': 'Registres',
  'web.registries.lead':
    'Ce que les résolutions demandent en plus des activités : tâches et échéances, sessions, candidatures, contributions, recommandations et suites données.',
  'web.registries.standing':
    'Une entrée est valable dès son enregistrement par la personne qui en répond. Ses révisions sont conservées, le secrétariat peut la retirer, et un rapport reprend ce qui était valable lorsque ses données ont été figées.',
  'web.registries.registry': 'Registre',
  'web.registries.entries': 'Entrées',
  'web.registries.overdue': 'En retard',
  'web.registries.only-overdue': 'En retard seulement',
  'web.registries.basis': 'Base',
  'web.registries.clauses': '{count, plural, one {# point} many {# points} other {# points}}',
  'web.registries.none': 'Aucune entrée ne correspond.',
  'web.registries.new': 'Nouvelle entrée',
  'web.registries.save': 'Enregistrer',
  'web.registries.saved': 'Enregistré.',
  'web.registries.withdraw': 'Retirer l’entrée',
  'web.registries.withdraw-lead':
    'Elle quitte alors toutes les listes et tous les rapports établis ensuite. Ses révisions restent ; l’enregistrer de nouveau la rétablit.',
  'web.registries.withdrawn': 'Cette entrée a été retirée. L’enregistrer la rétablit.',
  'web.registries.gone': 'L’entrée a été retirée.',
  'web.registries.conflict':
    'Pendant votre saisie, quelqu’un d’autre a enregistré cette entrée. Sa version figure ci-dessous ; rien n’a été écrasé. Reprenez-en ce qui convient, puis enregistrez.',
  'web.registries.theirs': 'Version enregistrée entre-temps',
  'web.registries.files': 'Sous forme de fichier',
  'web.registries.files-lead':
    'Les fichiers contiennent ce que les filtres retiennent et indiquent ces filtres. Le CSV a les colonnes du classeur : il peut être complété et renvoyé autant de fois que nécessaire.',
  'web.registries.template': 'Classeur à remplir (XLSX)',
  'web.registries.csv': 'À compléter et renvoyer (CSV)',
  'web.registries.send': 'Envoyer un fichier',
  'web.registries.file': 'Classeur, CSV ou NDJSON',
  'web.registries.taken':
    '{file} : {created} nouvelles, {updated} modifiées, {unchanged} inchangées, {refused} refusées.',
  'web.registries.mine': 'Vos tâches et échéances',
} as const;
