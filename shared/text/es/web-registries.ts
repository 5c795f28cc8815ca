/** The pages of registries. */
export const webRegistriesEs = {
  'web.registries.heading': 'Repertorios',
  'web.registries.lead':
    'Lo que las resoluciones piden además de las actividades: tareas y plazos, sesiones, candidaturas, contribuciones, recomendaciones y su seguimiento.',
  'web.registries.standing':
    'Una entrada es válida en cuanto la guarda la persona responsable de ella. Sus revisiones se conservan, la secretaría puede retirarla, y un informe recoge lo que era válido cuando se congelaron sus datos.',
  'web.registries.registry': 'Repertorio',
  'web.registries.entries': 'Entradas',
  'web.registries.overdue': 'Vencidas',
  'web.registries.only-overdue': 'Solo las vencidas',
  'web.registries.basis': 'Fundamento',
  'web.registries.clauses': '{count, plural, one {# punto} many {# puntos} other {# puntos}}',
  'web.registries.none': 'Ninguna entrada coincide.',
  'web.registries.new': 'Nueva entrada',
  'web.registries.save': 'Guardar',
  'web.registries.saved': 'Guardado.',
  'web.registries.withdraw': 'Retirar la entrada',
  'web.registries.withdraw-lead':
    'Desaparecerá de todas las listas y de los informes posteriores. Sus revisiones se conservan, y al guardarla de nuevo vuelve a figurar.',
  'web.registries.withdrawn': 'Esta entrada fue retirada. Al guardarla vuelve a figurar.',
  'web.registries.gone': 'La entrada se ha retirado.',
  'web.registries.conflict':
    'Mientras escribía, otra persona guardó esta entrada. Su versión figura más abajo; no se ha sobrescrito nada. Tome de ella lo que desee y guarde.',
  'web.registries.theirs': 'Versión guardada entretanto',
  'web.registries.files': 'Como archivo',
  'web.registries.files-lead':
    'Los archivos contienen lo que dejan los filtros e indican cuáles son. El CSV tiene las columnas del libro: puede completarse y enviarse de nuevo tantas veces como se desee.',
  'web.registries.template': 'Libro para rellenar (XLSX)',
  'web.registries.csv': 'Para completar y devolver (CSV)',
  'web.registries.send': 'Enviar un archivo',
  'web.registries.file': 'Libro, CSV o NDJSON',
  'web.registries.taken':
    '{file}: {created} nuevas, {updated} modificadas, {unchanged} sin cambios, {refused} rechazadas.',
  'web.registries.mine': 'Sus tareas y plazos',
} as const;
