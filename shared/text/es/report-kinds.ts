/** Spanish words: report families on registries, by name, title, mandate and summary. Part of reports.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reportKindsEs = {
  'report.alignment.name': 'Declaración de coherencia',
  'report.cwg-chair.name': 'Informe del Presidente del Grupo de Trabajo',
  'report.cwg-summary.name': 'Resumen de la reunión del Grupo de Trabajo',
  'report.financing.name': 'Informe del equipo de tareas sobre financiación',
  'report.focal-points.name': 'Lista de coordinadores y lagunas',
  'report.forum-matrix.name': 'Matriz de resultados del Foro',
  'report.prizes.name': 'Informe sobre los Premios de la CMSI',
  'report.resources.name': 'Cuadro de recursos',
  'report.review-outcome.name': 'Informe sobre el resultado del examen',
  'report.roadmap.name': 'Hojas de ruta de C2, C5 y C6',
  'report.roadmap-input.name': 'Aportación a las hojas de ruta de otras líneas',
  'report.survey.name': 'Cuestionario',
  'report.tasks.name': 'Tareas y plazos',
  'report.trust-fund.name': 'Estado del fondo fiduciario',
  'report.roadmap.title': 'Hojas de ruta de las líneas de acción C2, C5 y C6: situación al {asOf}',
  'report.roadmap.mandate':
    'En su Resolución 1332, el Consejo resuelve que la UIT mantenga actualizadas las hojas de ruta de las líneas de acción C2, C5 y C6, teniendo en cuenta la Agenda 2030. En el párrafo 113 de su resolución 80/173, la Asamblea General pidió a los facilitadores hojas de ruta específicas y orientadas a los resultados.',
  'report.roadmap.frame':
    'Los cuadros siguen el marco acordado por el Grupo de Trabajo en 2009: resultado de la CMSI, actividad, mandato, meta estratégica, calendario, resultado previsto, recursos y asociados. Se han añadido los Objetivos de la Agenda 2030, las metas, los indicadores y la situación. Una hoja de ruta es un documento en evolución; una celda vacía indica que no hay nada registrado.',
  'report.roadmap.summary':
    'El presente documento contiene las hojas de ruta de las líneas de acción C2, C5 y C6 al {asOf}. Tareas: {tasksFigure}; vencidas: {lateFigure}; sin meta: {targetlessFigure}.',
  'report.roadmap.action':
    'Se invita al Grupo de Trabajo a examinar las hojas de ruta y a recomendarlas al Consejo.',
  'report.roadmap-input.title': 'Aportación de la UIT a las hojas de ruta de otras líneas de acción: {when}',
  'report.roadmap-input.body': 'Facilitadores principales de las líneas de acción',
  'report.roadmap-input.mandate':
    'En su Resolución 1332, el Consejo resuelve que la UIT contribuya a las hojas de ruta de las líneas de acción que facilitan otros: C1, C3, C4, C7, C8, C9 y C11. La presente nota indica, línea por línea, lo que la UIT ha previsto y realizado.',
  'report.roadmap-input.summary':
    'La presente nota se dirige a los facilitadores principales de las líneas de acción a las que contribuye la UIT. Tareas previstas: {tasksFigure}; sigue lo realizado entre el {from} y el {to}.',
  'report.roadmap-input.action':
    'Se invita a los facilitadores principales a tener en cuenta esta aportación en sus hojas de ruta.',
  'report.tasks.title': 'Tareas y plazos de las líneas de acción: situación al {asOf}',
  'report.tasks.mandate':
    'En su Resolución 1332, el Consejo encarga al Secretario General y a los Directores de las Oficinas que fijen tareas y plazos concretos para las líneas de acción en los planes operacionales de la Secretaría General y de los Sectores.',
  'report.tasks.judged':
    'Los plazos se consideran al {asOf}: una tarea está vencida cuando su plazo ha pasado y no se ha cumplido ni abandonado.',
  'report.tasks.gaps': 'Líneas de acción sin tarea: {rows}.',
  'report.tasks.none-overdue': 'No hay nada vencido al {asOf}.',
  'report.tasks.summary':
    'Tareas: {tasksFigure}, de las cuales cumplidas: {doneFigure}, vencidas al {asOf}: {lateFigure}. Objetivos de los Sectores: {objectivesFigure}, de los cuales vencidos: {lateObjectivesFigure}.',
  'report.review-outcome.title':
    'Resultado del examen general de la CMSI por la Asamblea General: peticiones y medidas de la UIT, {when}',
  'report.review-outcome.mandate':
    'En su Resolución 1332, el Consejo encarga al Secretario General que informe al Consejo y a la Conferencia de Plenipotenciarios sobre el resultado del examen general de la Asamblea General (resolución 80/173). El presente informe parafrasea cada petición e indica su párrafo, su destinatario y las medidas que adopta la UIT.',
  'report.review-outcome.cycle':
    'En virtud de la resolución 80/173, el Secretario General de las Naciones Unidas informa cada dos años; los informes anuales de la UIT previstos en la Resolución 1332 continúan.',
  'report.review-outcome.summary':
    'Peticiones registradas: {itemsFigure}; aplicadas: {carriedFigure}; vencidas al {asOf}: {lateFigure}; sin medida de la UIT registrada: {actionlessFigure}.',
  'report.review-outcome.action':
    'Se invita al Consejo a tomar nota del presente informe y a transmitirlo a la Conferencia de Plenipotenciarios.',
  'report.forum-matrix.title':
    'Foro de la CMSI {year}: sesiones, líneas de acción y Objetivos de Desarrollo Sostenible',
  'report.forum-matrix.body': 'Foro de la CMSI',
  'report.forum-matrix.mandate':
    'En su Resolución 1332, el Consejo encarga al Secretario General que coordine el Foro de la CMSI teniendo presente la Agenda 2030. El presente documento muestra a qué líneas de acción y Objetivos sirvieron las sesiones del Foro de {year}, y por qué.',
  'report.forum-matrix.disclaimer':
    'Los títulos y las justificaciones son los de los organizadores de las sesiones.',
  'report.forum-matrix.summary':
    'Sesiones del Foro de {year}: {sessionsFigure}; sin justificación: {reasonlessFigure}.',
  'report.forum-matrix.action': 'Se invita a las partes interesadas a tomar nota del presente documento.',
  'report.prizes.title': 'Premios de la CMSI {year}: candidaturas, campeones y ganadores',
  'report.prizes.mandate':
    'En su Resolución 1332, el Consejo encarga al Secretario General que adapte los Premios de la CMSI a la Agenda 2030 y alienta a presentar candidaturas; la Resolución 140 pide que se dé a conocer a los ganadores.',
  'report.prizes.categories':
    'Hay dieciocho categorías, una por cada línea de acción y por cada aplicación de la línea de acción C7. Una candidatura figura en una sola de ellas.',
  'report.prizes.gaps': 'Categorías sin candidatura: {rows}.',
  'report.prizes.summary':
    'Premios de la CMSI {year}: candidaturas registradas: {nominationsFigure}; campeones: {championsFigure}; ganadores: {winnersFigure}.',
  'report.trust-fund.title': 'Fondo Fiduciario de la CMSI: estado correspondiente a {year}',
  'report.trust-fund.mandate':
    'En su Resolución 1332, el Consejo encarga al Secretario General que mantenga el Fondo Fiduciario de la CMSI e invite a contribuir a él. El presente estado indica las contribuciones de {year} y su utilización.',
  'report.trust-fund.summary':
    'Contribuciones de {year}: {contributionsFigure}; contribuciones registradas en total: {everFigure}. A continuación figuran las sumas por moneda y la utilización de cada contribución.',
  'report.focal-points.title': 'Coordinadores de las líneas de acción de la CMSI: {when}',
  'report.focal-points.mandate':
    'En su Resolución 1332, el Consejo encarga al Secretario General y a los Directores de las Oficinas que designen coordinadores para las líneas de acción C2, C5 y C6, y para C1, C3, C4, C7, C8, C9 y C11. En la presente lista figuran los designados para cualquier parte del período comprendido entre el {from} y el {to}.',
  'report.focal-points.c10':
    'La línea de acción C10 no se menciona en esa disposición, por lo que no cuenta como laguna.',
  'report.focal-points.gaps': 'Líneas de acción sin coordinador: {rows}.',
  'report.focal-points.summary':
    'Designaciones para las líneas de acción mencionadas en la Resolución 1332: {pointsFigure}. Se nombran las líneas sin coordinador.',
  'report.cwg-summary.title':
    'Resumen de las reuniones del Grupo de Trabajo del Consejo sobre la CMSI y los ODS en {year}',
  'report.cwg-summary.source': 'Secretaría',
  'report.cwg-summary.mandate':
    'El Grupo de Trabajo del Consejo sobre la CMSI y los ODS, abierto a todos los miembros, continúa en virtud de la Resolución 1332 del Consejo. El presente resumen indica la asistencia a sus reuniones de {year} y sus recomendaciones.',
  'report.cwg-summary.summary':
    'Participantes en {year}: {participantsFigure}; contribuciones de los miembros: {contributionsFigure}; recomendaciones: {recommendationsFigure}.',
  'report.cwg-summary.action': 'Se invita al Grupo de Trabajo a aprobar el presente resumen.',
  'report.cwg-chair.title':
    'Informe del Presidente del Grupo de Trabajo del Consejo sobre la CMSI y los ODS: reuniones de {year}',
  'report.cwg-chair.source':
    'Informe del Presidente del Grupo de Trabajo del Consejo sobre la CMSI y los ODS',
  'report.cwg-chair.mandate':
    'El mandato del Grupo de Trabajo prevé que formule recomendaciones al Consejo, y la Resolución 1332 del Consejo encarga al Secretario General que tenga en cuenta sus resultados. El presente informe contiene sus recomendaciones de {year} y el curso dado a todas las registradas.',
  'report.cwg-chair.summary':
    'Recomendaciones de {year}: {recommendationsFigure}, de las cuales aplicadas: {carriedFigure}. Recomendaciones de todos los años vencidas al {asOf}: {lateFigure}.',
  'report.cwg-chair.action': 'Se invita al Consejo a examinar las recomendaciones del presente informe.',
  'report.survey.title': 'Respuestas de la UIT a las encuestas sobre la Agenda 2030 y la CMSI, {year}',
  'report.survey.body':
    'Sistema de las Naciones Unidas y Grupo de Trabajo del Consejo sobre la CMSI y los ODS',
  'report.survey.mandate':
    'Cada año las encuestas preguntan qué se ha hecho; las preguntas y los límites de palabras cambian. Las preguntas figuran aquí tal como se formularon, cada una con su límite y la respuesta de la UIT.',
  'report.survey.summary':
    'Preguntas formuladas en {year}: {questionsFigure}; aún sin respuesta: {unansweredFigure}.',
  'report.survey.action': 'Se invita a la secretaría a completar las respuestas y a presentarlas.',
  'report.survey.questions': 'Preguntas: {entriesFigure}; sin respuesta: {unansweredFigure}.',
  'report.survey.question': 'Pregunta {number}',
  'report.survey.limit': '{limit} palabras como máximo.',
  'report.survey.open': 'Aún no hay ninguna respuesta registrada.',
  'report.alignment.title':
    'Coherencia de la labor de la UIT sobre los ODS con el proceso de la CMSI: {when}',
  'report.alignment.mandate':
    'En su Resolución 1332, el Consejo encarga al Secretario General que armonice la labor de la UIT sobre los Objetivos de Desarrollo Sostenible con el proceso de la CMSI, dentro de su mandato y su presupuesto. La presente declaración muestra qué actividades llevadas a cabo entre el {from} y el {to} mencionan una línea de acción, un mandato y una referencia a un plan operacional, y cuáles no.',
  'report.alignment.lead':
    'Actividades entre el {from} y el {to}: {activitiesFigure}. Sin línea de acción: {linelessFigure}; sin mandato: {mandatelessFigure}; sin referencia a un plan operacional: {planlessFigure}.',
  'report.alignment.summary':
    'La presente declaración examina {activities, plural, one {{activitiesFigure} actividad} many {{activitiesFigure} de actividades} other {{activitiesFigure} actividades}} entre el {from} y el {to}. Vínculos declarados con los ODS: {claimsFigure}, de los cuales fuera de la Matriz CMSI-ODS: {outsideFigure}. Enumera las actividades que carecen de línea de acción o de mandato.',
  'report.resources.title': 'Recursos para la aplicación de los resultados de la CMSI: {when}',
  'report.resources.mandate':
    'La Resolución 140 pide recursos humanos y financieros suficientes para los resultados de la CMSI, y el mandato del Grupo de Trabajo del Consejo le encomienda su supervisión. El presente documento indica, por línea de acción, lo que consta en las fichas de actividades y tareas.',
  'report.resources.limits':
    'Solo se cuenta lo que las unidades han introducido: una fila vacía no significa que no se haya gastado nada. Una actividad o tarea de varias líneas se cuenta en cada una de ellas.',
  'report.resources.summary':
    'El presente documento indica, por línea de acción, el personal y los fondos declarados para {activities, plural, one {{activitiesFigure} actividad} many {{activitiesFigure} de actividades} other {{activitiesFigure} actividades}} entre el {from} y el {to} y para las tareas de los planes operacionales.',
  'report.financing.title':
    'Equipo de tareas sobre mecanismos financieros: compromisos y su cumplimiento al {asOf}',
  'report.financing.source': 'Informe del equipo de tareas sobre mecanismos financieros',
  'report.financing.mandate':
    'En el párrafo 67 de su resolución 80/173, la Asamblea General invitó a la UIT, en calidad de secretaría del Grupo de las Naciones Unidas sobre la Sociedad de la Información (UNGIS), a crear un equipo de tareas sobre mecanismos financieros, que informa a la Comisión en su trigésimo período de sesiones, en 2027, y hace un seguimiento de los compromisos.',
  'report.financing.summary':
    'Compromisos registrados: {commitmentsFigure}; desembolsados en su totalidad: {paidFigure}; vencidos y sin cerrar al {asOf}: {lateFigure}.',
  'report.financing.action': 'Se invita a la Comisión a tomar nota del presente informe.',
} as const satisfies Catalogue;
