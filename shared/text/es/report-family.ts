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
    'La Resolución 75 de la AMNT encarga al Director de la Oficina de Normalización de las Telecomunicaciones que presente al grupo de trabajo del Consejo un resumen de las actividades del UIT-T relativas a la aplicación de los resultados de la CMSI y de la Agenda 2030, que fije para ellas objetivos y plazos en los planes operacionales y que le informe de las tendencias incipientes.',
  'report.sector-d.mandate':
    'La Resolución 30 de la CMDT trata de la función del UIT-D en la aplicación de los resultados de la CMSI y de la Agenda 2030. En el presente informe se exponen las actividades del Sector, sus objetivos y plazos, y las tendencias que observa.',
  'report.sector-r.mandate':
    'La Resolución UIT-R 61 trata de la contribución del UIT-R a la aplicación de los resultados de la CMSI y de la Agenda 2030. En el presente informe se exponen las actividades del Sector, sus objetivos y plazos, y las tendencias que observa.',
  'report.sector-gs.mandate':
    'La Resolución 1332 del Consejo encarga al Secretario General y a los Directores de las Oficinas que fijen, en los planes operacionales de la Secretaría General y de los Sectores, tareas y plazos concretos para las líneas de acción. En el presente informe se exponen las actividades de la Secretaría General, sus objetivos y plazos, y las tendencias que observa.',
  'report.sector.attribution':
    'Abarca el período comprendido entre el {from} y el {to}, y cuenta las actividades en cuyas fichas consta {sector}, por sí solo o con otros. Una actividad que comparten varios Sectores se cuenta en el resumen de cada uno de ellos.',
  'report.sector.summary':
    'Entre el {from} y el {to}, actividades ({sector}, por sí solo o con otros) que aplicaron los resultados de la CMSI y la Agenda 2030: {activitiesFigure}; resultados declarados: {resultsFigure}. Las actividades se presentan por línea de acción; siguen los objetivos y plazos y las tendencias incipientes.',
  'report.sector.action': 'Se invita al Grupo de Trabajo a tomar nota del presente informe.',
  'report.sector.expected':
    'El Grupo de Trabajo podrá seguir lo que se ha hecho, los plazos de lo que queda por hacer y las tendencias que se perfilan.',
  'report.line.shared':
    'Actividades compartidas con otro Sector o con la Secretaría General: {severalFigure}.',
  'report.lines.unspoken':
    'Entre el {from} y el {to} no se notificó ninguna actividad en relación con {lines}. Ello no significa que no se hiciera nada.',
  'report.section.objectives': 'Objetivos y plazos',
  'report.objectives.lead':
    'En el cuadro figuran el objetivo y el próximo plazo de las actividades notificadas entre el {from} y el {to}, por línea de acción y luego por unidad.',
  'report.objectives.none': 'Entre el {from} y el {to} no se notificó ningún objetivo ni plazo.',
  'report.table.objectives': 'Objetivos y plazos de las actividades, {when}',
  'report.note.objectives':
    'El plazo es el del próximo hito aún no alcanzado o, si no hay ningún hito pendiente, el final de la actividad. Se presentan doce actividades como máximo por línea de acción; las demás figuran en el libro de los miembros.',
  'report.column.deadline': 'Plazo',
  'report.trends.lead': 'En las fichas se señalan las siguientes tendencias, una línea de acción tras otra.',
  'report.trends.none': 'No se notificó ninguna tendencia incipiente en el período.',
  'report.coverage.whole':
    'Estas cifras cuentan todas las actividades del conjunto de datos, y no solo aquellas de las que trata el presente informe.',
  'report.clause.instructs-director-tsb': 'encarga al Director de la TSB',
} as const satisfies Catalogue;
