/** Spanish words: the report to the Council, coverage, mastheads as issued. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportIssuedEs = {
  'report.council.name': 'Informe anual completo al Consejo',
  'report.council.title':
    'Contribución de la UIT a la aplicación de los resultados de la CMSI y de la Agenda 2030: {when}',
  'report.hlpf.source': 'Contribución del Consejo de la UIT',
  'report.council.source': 'Informe del Secretario General',
  'report.council.summary':
    'En el presente informe se exponen actividades encaminadas a aplicar los resultados de la CMSI y la Agenda 2030 del {from} al {to}. Actividades: {activitiesFigure}; actualizaciones: {updatesFigure}; resultados indicados: {resultsFigure}; vínculos declarados con los Objetivos de Desarrollo Sostenible: {claimsFigure}, de los cuales fuera de la Matriz CMSI-ODS: {outsideFigure}.',
  'report.council.summary-parts':
    'El informe se ordena según la función de la UIT: facilitadora principal, facilitadora de las líneas de acción C2, C5 y C6, cofacilitadora o asociada de las demás, y miembro del UNGIS. Siguen otros resultados de la CMSI, las propuestas y las lagunas.',
  'report.council.action':
    'Se invita al Consejo a examinar el presente informe y a adoptar las decisiones que estime oportunas.',
  'report.council.mandate':
    'En la Resolución 1332 del Consejo se encarga al Secretario General que presente cada año al Consejo un informe completo sobre las actividades, acciones y compromisos de la UIT en la aplicación de los resultados de la CMSI y de la Agenda 2030. El presente informe abarca el período comprendido entre el {from} y el {to}.',
  'report.council.contributions':
    'Las actividades se atribuyen a los tres Sectores y a la Secretaría General según indican sus fichas. {sectors}',
  'report.council.no-contributions':
    'Ninguna actividad del período indica un Sector o la Secretaría General, por lo que no se les atribuye ninguna.',
  'report.section.council-overview': 'Panorama de las actividades y los proyectos del período',
  'report.section.lead-facilitator': 'Facilitadora principal, con la UNESCO y el PNUD',
  'report.section.lines-facilitated': 'Facilitadora de las líneas de acción C2, C5 y C6',
  'report.section.lines-supported': 'Cofacilitadora o asociada de las demás líneas de acción',
  'report.section.ungis': 'Grupo de las Naciones Unidas sobre la Sociedad de la Información (UNGIS)',
  'report.section.other-outcomes': 'Aplicación de otros resultados de la CMSI',
  'report.section.way-forward': 'Conclusión y perspectivas',
  'report.way-forward.lead':
    'En las fichas se proponen las siguientes actividades futuras, una línea de acción tras otra.',
  'report.way-forward.cut':
    'Las demás figuran en el libro de datos de los miembros. Número de propuestas mostradas: {shown, number}.',
  'report.way-forward.none': 'En las fichas del período no se propone ninguna actividad futura.',
  'report.topic.lead-facilitation': 'facilitación principal',
  'report.topic.ungis': 'UNGIS',
  'report.topic.measurement': 'medición de las TIC para el desarrollo',
  'report.topic.forum': 'Foro de la CMSI',
  'report.topic.stocktaking': 'Inventario de la CMSI',
  'report.topic.prizes': 'Premios de la CMSI',
  'report.topic.wtisd': 'Día Mundial de las Telecomunicaciones y la Sociedad de la Información',
  'report.topic.activities':
    'Actividades sobre este tema del {from} al {to}: {activitiesFigure}. Cada una se cuenta también en las líneas de acción que indica.',
  'report.topic.silent':
    'Del {from} al {to} no se comunicó nada sobre los temas siguientes: {subjects}. Ello no significa que no se hiciera nada.',
  'report.topic.silent.one':
    'Del {from} al {to} no se comunicó nada sobre este tema. Ello no significa que no se hiciera nada.',
  'report.method.topics':
    'Una actividad pertenece a un tema (facilitación principal, UNGIS, medición, Foro de la CMSI, Inventario, Premios, Día Mundial de las Telecomunicaciones y la Sociedad de la Información) cuando cita un párrafo de la Agenda de Túnez sobre él o cuando su título lleva su nombre.',
  'report.line.printed-at':
    'Esta línea de acción se trata junto con la línea de acción {place}, en una sola sección.',
  'report.when.year': '{year}',
  'report.reference.clause-also': '{section} {number}',
  'report.language-line': 'Original: inglés',
  'report.distribution': 'Distr. general',
  'report.symbol.Rev': 'Revisión {number}',
  'report.symbol.Rev.commented': 'la Revisión {number}',
  'report.symbol.Add': 'Addéndum {number}',
  'report.symbol.Corr': 'Corrigéndum {number}',
  'report.section.coverage': 'Cobertura',
  'report.figure.drafted': 'Actualizaciones en borrador',
  'report.figure.submitted': 'Actualizaciones presentadas y pendientes de examen',
  'report.figure.returned': 'Actualizaciones devueltas a sus autores',
  'report.figure.changed': 'Actualizaciones aceptadas con una versión modificada pendiente',
  'report.figure.imported': 'Entradas tomadas del Inventario de la CMSI o de archivos anteriores',
  'report.figure.matrix-cells': 'Celdas de la matriz (línea de acción y objetivo) que esta vincula',
  'report.figure.matrix-cells-with-activity': 'Celdas así vinculadas en las que hay una actividad',
  'report.figure.matrix-links': 'Vínculos de la matriz',
  'report.figure.matrix-links-claimed': 'Vínculos de la matriz que una actividad declara con exactitud',
  'report.figure.units-beyond': 'todas excepto las {most, number} de las que se esperan más actividades',
  'report.figure.all-readers': 'Fichas de todas las clases de lectores',
  'report.coverage.left-out':
    'En este informe solo figuran las actualizaciones aceptadas. Quedaron fuera cuando se congelaron los datos: borradores: {draftedFigure}; presentadas y pendientes de examen: {submittedFigure}; devueltas a sus autores: {returnedFigure}.',
  'report.coverage.changed':
    'Actualizaciones aceptadas con una versión modificada pendiente, como borrador o a la espera de examen: {changedFigure}; se utilizó el texto aceptado.',
  'report.coverage.imported':
    'Entradas tomadas del Inventario de la CMSI o de archivos anteriores, sobre las que no se pidió información: {importedFigure}.',
  'report.coverage.no-call':
    'No consta ningún informe anual de {years}: no consta ninguna petición de informes, y no se cuenta ninguno como esperado para ese período.',
  'report.redline': '{revision}: se señalan los cambios desde «{issue}»',
  'report.edited': 'Texto de la secretaría.',
  'report.waived':
    'El cuadro muestra las exenciones vigentes cuando se congelaron los datos: quién estaba eximido de informar, o de cumplir una regla, y por qué.',
  'report.waived.none':
    'No había ninguna exención vigente cuando se congelaron los datos: nadie estaba eximido de informar ni de cumplir una regla.',
  'report.waived.all-records': 'Todas las fichas',
  'report.waived.reporting': 'La obligación de informar en su conjunto',
  'report.table.waivers': 'Exenciones vigentes cuando se congelaron los datos',
  'report.coverage.unmapped':
    'Lo que no pudo vincularse: contribuciones a los ODS fuera de la Matriz CMSI-ODS: {outsideFigure}; contribuciones que no pueden evaluarse porque sus fichas no indican ninguna línea de acción: {unassessedFigure}; actividades que no indican ninguna línea de acción: {noneFigure}.',
  'report.coverage.tables':
    'En los cuadros se cuentan las fichas que pueden mostrarse a los lectores de este documento ({readers}). Una actividad figura en la fila de cada línea de acción que indica, por lo que la suma de las filas supera el total.',
  'report.coverage.no-tables':
    'Para este conjunto de datos y este período no constan recuentos por línea de acción ni por unidad.',
  'report.table.coverage-line': 'A quién se preguntó y quién respondió, por línea de acción',
  'report.table.coverage-unit': 'A quién se preguntó y quién respondió, por unidad',
  'report.column.accepted': 'Actualizaciones aceptadas',
  'report.column.subject': 'Tema',
  'report.row.no-line': 'Sin línea de acción',
  'report.row.no-unit': 'Unidad no indicada',
  'report.row.other-units': 'Otras unidades ({count, number})',
  'report.label.expectedResults': 'Resultados previstos',
  'report.label.contact': 'Contacto',
  'report.maker.verify': 'Verificar en la carpeta de este conjunto de informes',
  'report.maker.address': 'Publicado en',
  'report.reporters':
    'De estas actividades, de la UIT, sola o con otros: {ituFigure}; de otras partes interesadas, conocidas por recopilaciones como la base de datos del Inventario de la CMSI: {otherFigure}.',
  'report.reporter.itu': 'UIT, sola o con otros',
  'report.reporter.other': 'otras partes interesadas',
  'report.column.reporter': 'De quién es la actividad',
  'report.counted.nothing':
    'Actividades sobre las que no había nada que comunicar: {nothingFigure}. Cada una se cuenta en la cobertura y en ninguna otra cifra.',
  'report.distinct':
    'Actividades presentadas: {activitiesFigure}; distintas, contando una sola vez las fichas señaladas como duplicadas: {distinctFigure}.',
  'report.nothing': 'No había nada que comunicar sobre {records}.',
  'report.nothing.among': 'No había nada que comunicar, entre otras, sobre {records}.',
  'report.line.goals-all': 'Objetivos con actividades: {goals}.',
  'report.spread.no-line': 'ninguna línea de acción indicada',
  'report.spread.no-sector': 'ningún Sector de la UIT indicado',
  'report.spread.several-lines': 'Actividades contadas en más de una línea de acción: {severalFigure}.',
  'report.goal.lines-most': 'Líneas de acción con más actividades: {lines}.',
  'report.cooperation.goals-most':
    'Además de los objetivos examinados, las actividades apoyan otros objetivos; los que cuentan con más actividades: {goals}.',
  'report.cooperation.each': 'Cada actividad se cuenta en todos los objetivos a los que sirve.',
  'report.part.elsewhere': 'Contado aquí y expuesto en otro apartado: {records}.',
  'report.line.c7-applications':
    'Este apartado recoge las actividades que citan la Línea de acción C7 sin indicar la aplicación. Actividades de sus ocho aplicaciones, cada una contada aquí una sola vez: {activitiesFigure}; se exponen en el apartado de cada aplicación que citan: {applications}.',
  'report.part.in-applications': 'Expuesto únicamente en los apartados de las aplicaciones: {headings}.',
  'report.role.co-facilitators': 'La UIT es cofacilitadora de estas líneas de acción.',
  'report.role.of-line': '{line}: {role}',
  'report.years.span': '{from}-{to}',
  'report.gap.meeting': '[reunión por anunciar]',
  'report.gap.place': '[lugar por anunciar]',
  'report.gap.dates': '[fechas por anunciar]',
  'report.place-and-dates': '{place}, {dates}',
  'report.needs-translation': '[idioma original: {language}; pendiente de traducción]',
  'report.language.ar': 'árabe',
  'report.language.zh': 'chino',
  'report.language.en': 'inglés',
  'report.language.fr': 'francés',
  'report.language.ru': 'ruso',
  'report.language.es': 'español',
  'report.chart.goals-years': 'Actividades por año y objetivo examinado en {sessionYear}, {years}',
  'report.table.goals-years':
    'Actividades por año en relación con los objetivos examinados en {sessionYear}, {years}',
  'report.note.goals-years':
    'Aquí se cuentan todos los años del conjunto de datos; el texto solo cuenta {year}. Una actividad se cuenta en cada año para el que tiene una actualización.',
  'report.note.calendar': 'Calendario de este sistema; no consta en él ninguna página del propio órgano.',
  'report.method.marks':
    'En los títulos, el signo {mark} sigue a los nombres oficiales que no se han cotejado.',
} as const satisfies Catalogue;
