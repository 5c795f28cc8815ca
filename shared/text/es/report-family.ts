/** Spanish words: reports on a part of the records, and what they need besides. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportFamilyEs = {
  'report.sector-t.name': 'Resumen del UIT-T sobre la CMSI y la Agenda 2030',
  'report.sector-d.name': 'Resumen del UIT-D sobre la CMSI y la Agenda 2030',
  'report.sector-r.name': 'Resumen del UIT-R sobre la CMSI y la Agenda 2030',
  'report.sector-gs.name': 'Resumen de la Secretaría General sobre la CMSI y la Agenda 2030',
  'report.sector.title':
    'Contribución a la aplicación de los resultados de la CMSI y de la Agenda 2030: {sector}, {when}',
  'report.sector-t.source': 'Informe del Director de la Oficina de Normalización de las Telecomunicaciones',
  'report.sector-d.source': 'Informe del Director de la Oficina de Desarrollo de las Telecomunicaciones',
  'report.sector-r.source': 'Informe del Director de la Oficina de Radiocomunicaciones',
  'report.sector-t.mandate':
    'La Resolución 75 de la AMNT encarga al Director de la Oficina de Normalización de las Telecomunicaciones que presente al Grupo de Trabajo del Consejo un resumen de las actividades del UIT-T relativas a la aplicación de los resultados de la CMSI y de la Agenda 2030, que fije para ellas objetivos y plazos en los planes operacionales y que le informe de las nuevas tendencias.',
  'report.sector-d.mandate':
    'La Resolución 30 de la CMDT trata de la función del UIT-D en la aplicación de los resultados de la CMSI y de la Agenda 2030. En el presente informe se exponen las actividades del Sector, sus objetivos y plazos, y las tendencias que observa.',
  'report.sector-r.mandate':
    'La Resolución UIT-R 61 trata de la contribución del UIT-R a la aplicación de los resultados de la CMSI y de la Agenda 2030. En el presente informe se exponen las actividades del Sector, sus objetivos y plazos, y las tendencias que observa.',
  'report.sector-gs.mandate':
    'La Resolución 1332 del Consejo encarga al Secretario General y a los Directores de las Oficinas que fijen, en los planes operacionales de la Secretaría General y de los Sectores, tareas y plazos concretos para las líneas de acción. En el presente informe se exponen las actividades de la Secretaría General, sus objetivos y plazos, y las tendencias que observa.',
  'report.sector.attribution':
    'El informe abarca el período comprendido entre el {from} y el {to}, y cuenta las actividades en cuyas fichas consta «{sector}», por sí solo o con otros. Una actividad que comparten varios Sectores se cuenta en el resumen de cada uno de ellos.',
  'report.sector.summary':
    'Entre el {from} y el {to}, actividades ({sector}, por sí solo o con otros) que aplicaron los resultados de la CMSI y la Agenda 2030: {activitiesFigure}; resultados indicados: {resultsFigure}. Las actividades se presentan por línea de acción; siguen los objetivos y plazos y las nuevas tendencias.',
  'report.sector.action': 'Se invita al Grupo de Trabajo a tomar nota del presente informe.',
  'report.sector.expected':
    'El Grupo de Trabajo podrá seguir lo que se ha hecho, los plazos de lo que queda por hacer y las tendencias que se perfilan.',
  'report.line.shared':
    'Actividades compartidas con otro Sector o con la Secretaría General: {severalFigure}.',
  'report.lines.unspoken':
    'Entre el {from} y el {to} no se comunicó ninguna actividad en relación con {lines}. Ello no significa que no se hiciera nada.',
  'report.section.objectives': 'Objetivos y plazos',
  'report.objectives.lead':
    'En el cuadro figuran el objetivo y el próximo plazo de las actividades comunicadas entre el {from} y el {to}, por línea de acción y luego por unidad.',
  'report.objectives.none': 'Entre el {from} y el {to} no se comunicó ningún objetivo ni plazo.',
  'report.table.objectives': 'Objetivos y plazos de las actividades, {when}',
  'report.note.objectives':
    'El plazo es el del próximo hito aún no alcanzado o, si no hay ningún hito pendiente, el final de la actividad. Se presentan doce actividades como máximo por línea de acción; las demás figuran en el libro de los miembros.',
  'report.column.deadline': 'Plazo',
  'report.trends.lead': 'En las fichas se señalan las siguientes tendencias, una línea de acción tras otra.',
  'report.trends.cut':
    'Las demás figuran en el libro de datos de los miembros. Número de tendencias mostradas: {shown, number}.',
  'report.trends.none': 'No se comunicó ninguna nueva tendencia en el período.',
  'report.coverage.whole':
    'Estas cifras cuentan todas las actividades del conjunto de datos, y no solo aquellas de las que trata el presente informe.',
  'report.coverage.whoever':
    'Estas cifras cuentan todas las actividades del conjunto de datos, con independencia de quién pueda leer sus fichas.',
  'report.clause.instructs-director-tsb': 'encarga al Director de la TSB',
  'report.gca.name': 'Utilización de la Agenda sobre Ciberseguridad Global',
  'report.gca.title': 'Cómo utiliza la UIT la Agenda sobre Ciberseguridad Global: {when}',
  'report.gca.mandate':
    'En su reunión de 2019, el Consejo encargó al Secretario General que informara sobre la manera en que la UIT utiliza el marco de la Agenda sobre Ciberseguridad Global (GCA), en paralelo con las directrices para su utilización. El presente informe abarca el período comprendido entre el {from} y el {to}.',
  'report.gca.frame':
    'La Agenda, puesta en marcha en 2007, consta de cinco pilares: medidas jurídicas, medidas técnicas y de procedimiento, estructuras institucionales, creación de capacidades y cooperación internacional. En el informe se cuentan las actividades que indican la línea de acción C5, en cada uno de los pilares que constan en sus fichas. Una actividad que corresponde a varios pilares se cuenta en cada uno y se describe una sola vez.',
  'report.gca.summary':
    'En el presente informe se muestra, según los cinco pilares de la Agenda sobre Ciberseguridad Global, lo que se hizo en relación con la línea de acción C5 entre el {from} y el {to}. Actividades: {activitiesFigure}; resultados indicados: {resultsFigure}. Siguen los obstáculos, las enseñanzas, los objetivos con sus plazos y las nuevas tendencias.',
  'report.gca.action':
    'Se invita al Consejo a tomar nota del presente informe y a tenerlo en cuenta al examinar las directrices para la utilización de la Agenda.',
  'report.reference.review': 'Resolución 80/173 de la Asamblea General (2025)',
  'report.reference.gca': 'Agenda sobre Ciberseguridad Global (2007)',
  'report.reference.gca-letters':
    'documentos C19/58 y C19/117 del Consejo y cartas circulares CL-19/47 y CL-20/55',
  'report.section.pillars': 'Actividades por pilar',
  'report.section.c5': 'La línea de acción C5 en su conjunto',
  'report.table.by-pillar': 'Por pilar de la Agenda sobre Ciberseguridad Global, {when}',
  'report.row.no-pillar': 'Ningún pilar indicado',
  'report.pillars.silent':
    'Entre el {from} y el {to} no se comunicó ninguna actividad en relación con los siguientes pilares: {pillars}. Ello no significa que no se hiciera nada.',
  'report.pillar.activities': 'Actividades de este pilar entre el {from} y el {to}: {activitiesFigure}.',
  'report.final.name': 'Informe detallado final del ciclo',
  'report.final.title':
    'Informe detallado final sobre las actividades de la UIT relativas a los resultados de la CMSI y la Agenda 2030, {years}',
  'report.final.mandate':
    'La Resolución 1332 del Consejo encarga al Secretario General que presente al Consejo, el año de la Conferencia de Plenipotenciarios, un informe detallado final sobre las actividades de la UIT relativas a la CMSI y la Agenda 2030, con propuestas de nuevas actividades. El presente informe abarca el tiempo transcurrido desde la conferencia anterior, entre el {from} y el {to}.',
  'report.final.summary':
    'En el presente informe se expone lo que se hizo entre el {from} y el {to} para aplicar los resultados de la CMSI y la Agenda 2030. Actividades: {activitiesFigure}; actualizaciones: {updatesFigure}; resultados indicados: {resultsFigure}; vínculos declarados con los ODS: {claimsFigure}, de los cuales fuera de la Matriz CMSI-ODS: {outsideFigure}. Contiene los años en cifras, los hitos, ejemplos y enseñanzas por línea de acción, las lagunas y propuestas de nuevas actividades.',
  'report.final.action':
    'Se invita al Consejo a examinar el presente informe y sus propuestas y a transmitirlo a la Conferencia de Plenipotenciarios.',
  'report.section.further-activities': 'Propuestas de nuevas actividades',
  'report.plenipotentiary.name': 'Informe de progreso para la Conferencia de Plenipotenciarios',
  'report.plenipotentiary.title':
    'Informe de progreso sobre la aplicación por la UIT de los resultados de la CMSI y de la Agenda 2030, {years}',
  'report.plenipotentiary.body': 'Conferencia de Plenipotenciarios',
  'report.plenipotentiary.source': 'Nota del Secretario General',
  'report.plenipotentiary.mandate':
    'En la Resolución 140 se pide a la UIT que presente a la Conferencia de Plenipotenciarios un informe de progreso sobre la aplicación de los resultados de la CMSI y de la Agenda 2030, señalando la contribución de las telecomunicaciones y las TIC a la transformación digital y la economía digital. El presente informe abarca el período comprendido entre el {from} y el {to}.',
  'report.plenipotentiary.arranged':
    'Lo relativo a la transformación digital y la economía digital se presenta en las aplicaciones de la línea de acción C7; siguen las demás líneas de acción y, después, las propuestas.',
  'report.plenipotentiary.summary':
    'En el presente informe se exponen los progresos realizados entre el {from} y el {to} en la aplicación de los resultados de la CMSI y de la Agenda 2030. Actividades: {activitiesFigure}; resultados indicados: {resultsFigure}; vínculos declarados con los ODS: {claimsFigure}. Comienza con la contribución a la transformación digital y la economía digital.',
  'report.plenipotentiary.action': 'Se invita a la Conferencia a tomar nota del presente informe.',
  'report.section.digital-economy': 'Transformación digital y economía digital: aplicaciones de las TIC',
  'report.section.lines-others': 'Las demás líneas de acción',
  'report.stocktaking.name': 'Informe sobre el Inventario de la CMSI',
  'report.stocktaking.title': 'Inventario de la CMSI: estadísticas y entradas, {when}',
  'report.stocktaking.mandate':
    'En su Resolución 1332, el Consejo resuelve que la UIT mantenga la base de datos del Inventario de la CMSI y encarga al Secretario General que adapte el Inventario a la Agenda 2030. En el presente informe se cuentan las entradas tomadas de ella para el período comprendido entre el {from} y el {to}, por línea de acción, objetivo y región.',
  'report.stocktaking.disclaimer':
    'Las entradas figuran tal como las presentaron sus autores; la UIT no las ha verificado. Las cifras muestran lo que se introdujo, y no todo lo que se hizo. El tipo de parte interesada no consta en las entradas tal como se tomaron, por lo que no se ofrecen estadísticas por parte interesada.',
  'report.stocktaking.summary':
    'En el presente informe se ofrecen estadísticas de las entradas del Inventario de la CMSI entre el {from} y el {to} y, después, las entradas por línea de acción. Entradas: {activitiesFigure}; vínculos declarados con los ODS: {claimsFigure}, de los cuales fuera de la Matriz CMSI-ODS: {outsideFigure}.',
  'report.stocktaking.action':
    'Se invita al Grupo de Trabajo a tomar nota del presente informe y a alentar la presentación de nuevas entradas.',
  'report.section.entries': 'Entradas por línea de acción',
  'report.clause.encourages':
    'alienta a los Estados Miembros, los Miembros de Sector y todas las partes interesadas',
  'report.part.entries': 'Entradas',
  'report.place.busan': 'Busán',
  'report.place.dubai': 'Dubái',
  'report.place.bucharest': 'Bucarest',
  'report.place.doha': 'Doha',
} as const satisfies Catalogue;
