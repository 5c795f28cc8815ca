/** Spanish words: what the members’ workbook says of itself and of its columns. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportWorkbookEs = {
  'report.readme.filters': 'Filtros aplicados',
  'report.readme.filters.value':
    'Actualizaciones aceptadas del período comprendido entre el {from} y el {to}; lectores: {readers}. No se ha aplicado ningún otro filtro.',
  'report.readme.meaning': 'Significado de «{what}»',
  'report.readme.trace': 'De dónde procede cada número',
  'report.readme.trace.value':
    'En las hojas de totales, una última columna oculta contiene el identificador de cada número. Para obtener las fichas en que se basa: wsis trace FOLDER FIGURE-ID',
  'report.readme.cite': 'Cómo citar',
  'report.readme.cite.value': '{organization}, «{title}», conjunto de datos {snapshot}, del {from} al {to}.',
  'report.readme.terms': 'Condiciones de uso',
  'report.readme.terms.value':
    'El programa que ha creado este libro es de código abierto (licencia Apache 2.0). No se indica licencia alguna para las fichas: consulte a {organization} antes de volver a publicarlas.',
  'report.sheet.fields.note': 'Cada columna de las hojas de fichas y de totales, explicada una vez.',
  'report.sheet.matrix.goals': '{first} a {last}',
  'report.meaning.activityId': 'Número de la ficha, el mismo en todos los años y en todas las hojas.',
  'report.meaning.record-title': 'Título de la actividad.',
  'report.meaning.from': 'Primer día del período al que se refiere la fila.',
  'report.meaning.to': 'Último día del período al que se refiere la fila.',
  'report.meaning.profile': 'Reglas con las que se recibió la actualización: annual, stocktaking o legacy.',
  'report.meaning.updates': 'Actualizaciones aceptadas de la actividad en el período; lleva a la primera.',
  'report.meaning.claims': 'Contribuciones a los ODS contadas de la actividad; lleva a la primera.',
  'report.meaning.lines': 'Líneas de acción que indica la actividad.',
  'report.meaning.goal': 'Número del objetivo, de 1 a 17.',
  'report.meaning.code': 'Objetivo o meta, por ejemplo 9 o 9.c.',
  'report.meaning.weight': 'Importancia de la contribución: primary (principal) o secondary (secundaria).',
  'report.meaning.support': 'Indica si este vínculo figura en la Matriz CMSI-ODS.',
  'report.meaning.origin':
    'Origen de la contribución: declarada por el coordinador, importada, o sugerida y aceptada.',
  'report.meaning.rationale': 'Por qué contribuye la actividad, en palabras de quienes la notificaron.',
  'report.meaning.evidence': 'Números de las pruebas en que se apoya la contribución.',
  'report.meaning.line': 'Código de la línea de acción.',
  'report.meaning.code-title': 'Nombre que corresponde al código.',
  'report.meaning.goals': 'Actividades con al menos una contribución contada a este objetivo.',
  'report.meaning.all': 'Actividades de la línea, cada una contada una vez.',
  'report.meaning.in-matrix':
    'Indica si esta edición de la matriz vincula la línea con el objetivo o la meta.',
  'report.meaning.activities': 'Actividades de la línea con esta contribución.',
  'report.meaning.matrix-rationale': 'Motivo del vínculo según la propia matriz.',
  'report.meaning.goal-title': 'Título abreviado del objetivo.',
  'report.meaning.last-year':
    'Último año en que figura una actividad en la casilla; vacío si no hay ninguno.',
  'report.meaning.change':
    'Lo sucedido desde el conjunto de datos anterior: añadida, modificada o eliminada.',
  'report.meaning.fields': 'Campos modificados.',
  'report.meaning.figures':
    'Identificadores de los números de la fila, un lugar por columna; un punto indica que no hay ninguno.',
  'report.label.what': 'Elemento',
  'report.label.id': 'Identificador',
  'report.label.revision': 'Revisión',
  'report.label.organization': 'Organización',
  'report.label.body': 'Órgano',
  'report.label.meeting': 'Reunión',
  'report.label.placeAndDates': 'Lugar y fechas',
  'report.label.source': 'Origen',
  'report.label.language': 'Idioma',
  'report.label.period': 'Período',
  'report.label.symbol': 'Signatura',
  'report.label.caption': 'Leyenda',
  'report.label.row': 'Fila',
  'report.label.rowNumber': 'Número de fila',
  'report.label.column': 'Columna',
} as const satisfies Catalogue;
