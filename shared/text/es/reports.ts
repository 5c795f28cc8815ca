/**
 * Spanish words: reports.
 *
 * A counted number `n` comes twice: `{n}` steers the plural, `{nFigure}` stands in the sentence and can be traced.
 */
import type { Catalogue } from '../catalogue.ts';
import { reportChartsEs } from './report-charts.ts';
import { reportFamilyEs } from './report-family.ts';
import { reportIssuedEs } from './report-issued.ts';
import { reportKindsEs } from './report-kinds.ts';
import { reportRegistriesEs } from './report-registries.ts';
import { reportTablesEs } from './report-tables.ts';
import { reportWorkbookEs } from './report-workbook.ts';

export const reportsEs = {
  'report.cstd.name': 'Comunicación a la Comisión de Ciencia y Tecnología para el Desarrollo',
  'report.cstd.title':
    'Comunicaciones de las entidades del sistema de las Naciones Unidas y de otras entidades sobre su labor en {year} para aplicar los resultados de la CMSI',
  'report.cstd.body': 'Comisión de Ciencia y Tecnología para el Desarrollo',
  'report.cstd.mandate':
    'En su resolución 2006/46, el Consejo Económico y Social pidió a la Comisión de Ciencia y Tecnología para el Desarrollo que le prestara asistencia en el seguimiento, a nivel de todo el sistema, de la Cumbre Mundial sobre la Sociedad de la Información (CMSI). De conformidad con la Resolución 1332 de su Consejo, la UIT presenta este informe sobre los progresos en las líneas de acción, a la atención de la Comisión en su reunión de {sessionYear}.',
  'report.cstd.disclaimer':
    'Las opiniones expresadas en la presente comunicación son las de sus autores y no reflejan necesariamente las de las Naciones Unidas ni las de la Comisión.',
  'report.cstd.summary':
    'En el presente documento se informa, por línea de acción, sobre {activities, plural, one {{activitiesFigure} actividad que aplicó} many {{activitiesFigure} de actividades que aplicaron} other {{activitiesFigure} actividades que aplicaron}} los resultados de la CMSI en {year}. {claims, plural, =0 {No se declaró ningún vínculo} one {Se declaró {claimsFigure} vínculo} many {Se declararon {claimsFigure} de vínculos} other {Se declararon {claimsFigure} vínculos}} con los Objetivos de Desarrollo Sostenible (ODS); {outsideFigure} {outside, plural, one {queda} many {quedan} other {quedan}} fuera de la Matriz CMSI-ODS.',
  'report.cstd.action': 'Se invita a la Comisión a tomar nota de la presente comunicación.',
  'report.cstd.unconfirmed':
    'El número del período de sesiones se ha deducido del ritmo anual de los períodos de sesiones y no se ha confirmado en una fuente publicada.',

  'report.hlpf.name': 'Contribución al Foro Político de Alto Nivel sobre el Desarrollo Sostenible',
  'report.hlpf.title':
    'Contribución del Consejo de la UIT al Foro Político de Alto Nivel sobre el Desarrollo Sostenible de {sessionYear}',
  'report.hlpf.body': 'Foro Político de Alto Nivel sobre el Desarrollo Sostenible',
  'report.hlpf.session': 'Período de sesiones de {sessionYear}',
  'report.hlpf.who':
    'La UIT es el organismo especializado de las Naciones Unidas para las tecnologías de la información y la comunicación (TIC). Utiliza el marco de la Cumbre Mundial sobre la Sociedad de la Información (CMSI) para contribuir al logro de la Agenda 2030. La presente contribución se basa en las actividades comunicadas para {year}.',
  'report.hlpf.theme': 'El tema del Foro en {sessionYear} es «{theme}».',
  'report.hlpf.unconfirmed':
    'El tema o los objetivos examinados en {sessionYear} se indican con arreglo a conocimientos generales y deben cotejarse con la carta del Presidente del Consejo Económico y Social.',
  'report.hlpf.goals-unknown':
    'No consta qué objetivos se someten a examen exhaustivo en {sessionYear}; por ello se tratan los diecisiete objetivos.',
  'report.hlpf.summary':
    'La presente contribución muestra cómo las actividades comunicadas para {year} apoyaron los objetivos examinados en {sessionYear}. Se basa en {activities, plural, one {{activitiesFigure} actividad} many {{activitiesFigure} de actividades} other {{activitiesFigure} actividades}}. {named, plural, =0 {El texto no cita ninguna de ellas} one {El texto cita # de ellas} many {El texto cita # de ellas} other {El texto cita # de ellas}}.',
  'report.hlpf.action': 'Se invita al Foro Político de Alto Nivel a examinar la presente contribución.',

  'report.wsis20.name': 'Contribución de la UIT a la aplicación de los resultados de la CMSI, 2015-2025',
  'report.wsis20.title':
    'CMSI+20: contribución de la UIT a la aplicación de los resultados de la CMSI, {years}',
  'report.wsis20.body': 'Consejo de la UIT',
  'report.wsis20.background':
    'En la Resolución 1332 del Consejo se encarga al Secretario General que informe sobre la contribución de la UIT a la aplicación de los resultados de la CMSI de {fromYear} a {year}. El informe presenta los hitos, las dificultades y las nuevas tendencias de cada línea de acción.',
  'report.wsis20.method':
    'Las fichas de los distintos años se recopilaron con reglas diferentes. Las fuentes de cada año se indican a continuación; conviene tenerlo en cuenta al comparar los recuentos de un año con los de otro.',
  'report.wsis20.summary':
    'De {fromYear} a {year}, {activities, plural, one {se registró {activitiesFigure} actividad} many {se registraron {activitiesFigure} de actividades} other {se registraron {activitiesFigure} actividades}} en {updates, plural, one {{updatesFigure} actualización} many {{updatesFigure} de actualizaciones} other {{updatesFigure} actualizaciones}}. Los hitos, las dificultades y las tendencias se presentan por línea de acción; se señalan las lagunas y los cambios de método.',
  'report.wsis20.action':
    'Se invita al Consejo a tomar nota del presente informe y a transmitirlo a los órganos que examinan los resultados de la CMSI.',

  'report.workbook.name': 'Libro de datos de los miembros',
  'report.workbook.title':
    'Actividades relativas a la CMSI y a los ODS en {year}: libro de datos de los miembros',
  'report.workbook.body': 'Grupo de Trabajo del Consejo sobre la CMSI y los ODS',
  'report.workbook.lead':
    'El libro contiene las fichas en que se basan los informes sobre {year}, una por fila, con los totales, los vínculos con la Matriz CMSI-ODS, las lagunas y, si existe una edición anterior, los cambios desde esta. Los filtros de cualquier hoja dan los totales del presente libro. Este cuenta lo que pueden ver los miembros; los documentos públicos solo cuentan las fichas públicas, por lo que sus totales pueden ser menores.',
  'report.workbook.summary':
    'Las filas en que se basan los informes sobre {year}: {activities, plural, one {{activitiesFigure} actividad} many {{activitiesFigure} de actividades} other {{activitiesFigure} actividades}}, con {updates, plural, one {{updatesFigure} actualización} many {{updatesFigure} de actualizaciones} other {{updatesFigure} actualizaciones}} y {claims, plural, one {{claimsFigure} contribución a los ODS} many {{claimsFigure} de contribuciones a los ODS} other {{claimsFigure} contribuciones a los ODS}}.',
  'report.workbook.action': 'Se invita al Grupo de Trabajo a tomar nota de los datos.',

  'report.organization': 'Unión Internacional de Telecomunicaciones',
  'report.source': 'Comunicación de la UIT',
  'report.first-draft': 'Proyecto 1',
  'report.first-draft.commented': 'el Proyecto 1',
  'report.session':
    '{sessionNumber, selectordinal, =1 {#.er} =3 {#.er} =21 {#.er} =23 {#.er} =31 {#.er} =33 {#.er} other {#.º}} período de sesiones',
  'report.annex': 'Anexo {number}',
  'report.machine-translation': '[traducción automática]',
  'report.audience.public': 'público',
  'report.audience.members': 'miembros de la UIT',
  'report.audience.internal': 'uso interno',

  'report.reference.duty': '{resolution} ({edition})',
  'report.reference.clause': '{resolution} ({edition}), {section} {number}',
  'report.clause.resolves': 'resuelve',
  'report.clause.instructs-sg': 'encarga al Secretario General',
  'report.clause.instructs-sg-directors': 'encarga al Secretario General y a los Directores',
  'report.clause.annex': 'anexo',
  'report.reference.ecosoc-2006-46': 'Resolución 2006/46 del Consejo Económico y Social',
  'report.reference.geneva': 'Plan de Acción de Ginebra (2003) y Agenda de Túnez (2005)',
  'report.reference.agenda-2030': 'Resolución 70/1 de la Asamblea General, Agenda 2030',
  'report.reference.matrix': 'Matriz CMSI-ODS, edición {edition}',
  'report.reference.published': '{name}, {address}',

  'report.section.introduction': 'Introducción',
  'report.section.general-introduction': 'Introducción general',
  'report.section.read-me': 'Léame',
  'report.section.lines': 'Progresos por línea de acción',
  'report.section.impacts': 'Repercusiones, progresos y lagunas en los objetivos examinados',
  'report.section.urgent-action': 'Ámbitos que requieren medidas urgentes',
  'report.section.goal-examples': 'Ejemplos de medidas',
  'report.section.leave-no-one-behind': 'No dejar a nadie atrás',
  'report.section.cooperation': 'Cooperación e interrelaciones',
  'report.section.key-messages': 'Mensajes clave',
  'report.section.sdg-links': 'Vínculos con los Objetivos de Desarrollo Sostenible',
  'report.section.outside': 'Contribuciones declaradas fuera de la matriz',
  'report.section.gaps': 'Lagunas',
  'report.section.years': 'Los años en cifras',
  'report.section.tallies': 'Totales',
  'report.section.goals-in-review': 'Objetivos examinados',
  'report.section.targets': 'Objetivos y metas declarados',
  'report.section.records': 'Fichas citadas en el texto',
  'report.section.method': 'Método y definiciones',
  'report.section.changes': 'Cambios desde la edición anterior',
  'report.section.last-year': 'Cambios con respecto al año anterior',

  'report.coverage':
    'Para el período del {from} al {to}, se esperaba información sobre {expected, plural, one {{expectedFigure} actividad} many {{expectedFigure} de actividades} other {{expectedFigure} actividades}}. {accepted, plural, =0 {No se aceptó ninguna actualización} one {Se aceptó {acceptedFigure} actualización} many {Se aceptaron {acceptedFigure} de actualizaciones} other {Se aceptaron {acceptedFigure} actualizaciones}}{nothingToReport, plural, =0 {} one {; {nothingToReportFigure} llevaba la mención «Nada que comunicar»} many {; {nothingToReportFigure} llevaban la mención «Nada que comunicar»} other {; {nothingToReportFigure} llevaban la mención «Nada que comunicar»}}. {open, plural, =0 {Ninguna otra actualización seguía sin aceptarse} one {{openFigure} actualización más seguía sin aceptarse} many {{openFigure} de actualizaciones más seguían sin aceptarse} other {{openFigure} actualizaciones más seguían sin aceptarse}} cuando se congelaron los datos, y {missing, plural, =0 {ninguna actividad carecía} one {{missingFigure} actividad carecía} many {{missingFigure} de actividades carecían} other {{missingFigure} actividades carecían}} de actualización.',
  'report.counted':
    'Las cifras siguientes cuentan las fichas que pueden mostrarse a los lectores del presente documento ({readers}): {activities, plural, one {{activitiesFigure} actividad} many {{activitiesFigure} de actividades} other {{activitiesFigure} actividades}}, con {claims, plural, one {{claimsFigure} contribución a los ODS} many {{claimsFigure} de contribuciones a los ODS} other {{claimsFigure} contribuciones a los ODS}} y {results, plural, one {{resultsFigure} resultado indicado} many {{resultsFigure} de resultados indicados} other {{resultsFigure} resultados indicados}}.',

  'report.line.heading': 'Línea de acción {codes}: {titles}',
  'report.line.combined': 'Líneas de acción {codes}: {titles}',
  'report.line.application': 'Línea de acción C7 ({titles})',
  'report.line.c7-whole': 'Línea de acción C7 en su conjunto: {titles}',
  'report.line.cross-cutting': 'Actividades que conciernen a todas las líneas de acción',
  'report.line.silent':
    'No se comunicó ninguna actividad en este epígrafe del {from} al {to}. Ello no significa que no se hiciera nada.',
  'report.line.activities':
    'Del {from} al {to}, {activities, plural, one {se comunicó {activitiesFigure} actividad} many {se comunicaron {activitiesFigure} de actividades} other {se comunicaron {activitiesFigure} actividades}} en este epígrafe, {results, plural, =0 {sin resultados indicados} one {con {resultsFigure} resultado indicado} many {con {resultsFigure} de resultados indicados} other {con {resultsFigure} resultados indicados}}.',
  'report.line.sectors': 'Por Sector: {list}.',
  'report.line.regions': 'Por región: {list}.',
  'report.line.goals': 'Objetivos con más actividades: {goals}.',
  'report.line.claims':
    '{claims, plural, one {Se declaró {claimsFigure} contribución a los ODS} many {Se declararon {claimsFigure} de contribuciones a los ODS} other {Se declararon {claimsFigure} contribuciones a los ODS}}; {outside, plural, =0 {ninguna queda} one {{outsideFigure} queda} many {{outsideFigure} quedan} other {{outsideFigure} quedan}} fuera de la matriz.',
  'report.line.partners': 'Asociados citados en las actividades mejor documentadas: {partners}.',
  'report.name-count': '{name} ({count})',
  'report.spread.none': 'sin indicar',
  'report.spread.several': 'Actividades contadas más de una vez en esta lista: {severalFigure}.',
  'report.goal-count': 'ODS {goal} «{title}» ({count})',
  'report.role.facilitator': 'La UIT es la facilitadora de esta línea de acción.',
  'report.role.facilitator-in-practice':
    'Las listas oficiales incluyen a la UIT entre los cofacilitadores de esta línea de acción; en la práctica, la UIT actúa como su facilitadora.',
  'report.role.co-facilitator': 'La UIT es cofacilitadora de esta línea de acción.',
  'report.role.partner': 'La UIT es asociada en esta línea de acción.',
  'report.role.none-listed':
    'La Resolución 1332 del Consejo no enumera ninguna función de la UIT en esta línea de acción.',

  'report.part.summary': 'Resumen ejecutivo',
  'report.part.examples': 'Políticas, programas y proyectos innovadores',
  'report.part.obstacles': 'Obstáculos y dificultades',
  'report.part.lessons': 'Enseñanzas extraídas',
  'report.part.proposals': 'Medidas y compromisos futuros',
  'report.part.milestones': 'Hitos',
  'report.part.trends': 'Nuevas tendencias',
  'report.part.nothing-on': 'No se comunicó nada en los siguientes apartados: {headings}.',

  'report.titled': '{title} ({record})',
  'report.quote': '{text} — {source}',
  'report.example.results': 'Resultados: {results}.',
  'report.example.claims': 'Vínculos con los ODS: {codes}.',
  'report.example.evidence': 'Prueba: {link}.',
  'report.result.value': '{statement}: {value}',
  'report.result.dated': '{statement}: {value} ({date})',
  'report.result.stated': '{statement} ({date})',
  'report.trend': '{topic}: {text}',
  'report.milestones-of-year': '{year}: {milestones}',
  'report.milestone': '{milestone} ({date})',

  'report.goal.name': 'ODS {goal}',
  'report.goal.heading': 'ODS {goal}: {title}',
  'report.goal.silent': 'No se comunicó ninguna actividad vinculada a este objetivo para {year}.',
  'report.goal.activities':
    '{activities, plural, one {{activitiesFigure} actividad apoyó} many {{activitiesFigure} de actividades apoyaron} other {{activitiesFigure} actividades apoyaron}} este objetivo en {year}, con {claims, plural, one {{claimsFigure} contribución declarada} many {{claimsFigure} de contribuciones declaradas} other {{claimsFigure} contribuciones declaradas}}.',
  'report.goal.lines': 'Líneas de acción: {lines}.',
  'report.goal.obstacle': 'Obstáculo: {text}',
  'report.urgent-action.none':
    'No se comunicó ninguna propuesta de medidas futuras en los objetivos examinados.',
  'report.goal-examples.none': 'No se comunicó ningún ejemplo en los objetivos examinados.',
  'report.leave-no-one-behind.none': 'Ninguna actividad comunicó información a este respecto.',
  'report.key-messages.none': 'No se comunicó ningún logro principal en los objetivos examinados.',
  'report.key-messages.lead':
    'Mensajes propuestos a partir de los logros principales de las actividades mejor documentadas, objetivo por objetivo, para decisión de la secretaría:',
  'report.cooperation.goals':
    'Además de los objetivos examinados, las actividades apoyan otros objetivos: {goals}.',
  'report.cooperation.none': 'No se comunicaron asociados, regiones ni otros objetivos para {year}.',

  'report.matrix.support':
    'De {claims, plural, one {{claimsFigure} contribución a los ODS} many {{claimsFigure} de contribuciones a los ODS} other {{claimsFigure} contribuciones a los ODS}}, {inMatrixFigure} {inMatrix, plural, one {corresponde} many {corresponden} other {corresponden}} a un vínculo de la Matriz CMSI-ODS (edición {edition}), {goalInMatrixFigure} {goalInMatrix, plural, one {comparte} many {comparten} other {comparten}} con un vínculo de ese tipo solo el objetivo y {outsideFigure} {outside, plural, one {queda} many {quedan} other {quedan}} fuera de la matriz.',
  'report.unassessed':
    'Contribuciones declaradas que no pueden cotejarse con la matriz, porque sus fichas no indican ninguna línea de acción: {unassessedFigure}.',
  'report.outside.lead':
    '{claims, plural, =0 {Ninguna contribución declarada queda} one {{claimsFigure} contribución declarada queda} many {{claimsFigure} de contribuciones declaradas quedan} other {{claimsFigure} contribuciones declaradas quedan}} fuera de la Matriz CMSI-ODS (edición {edition}){activities, plural, =0 {.} one {, en {activitiesFigure} actividad. Estas contribuciones se admiten; a continuación figuran las justificaciones dadas.} many {, en {activitiesFigure} de actividades. Estas contribuciones se admiten; a continuación figuran las justificaciones dadas.} other {, en {activitiesFigure} actividades. Estas contribuciones se admiten; a continuación figuran las justificaciones dadas.}}',
  'report.outside.unassessed':
    'Una ficha que no indica ninguna línea de acción no puede cotejarse con la matriz: sus contribuciones no están ni dentro ni fuera de ella. Contribuciones en este caso: {unassessedFigure}; actividades: {activitiesFigure}. Fichas, por número de contribuciones: {records}.',
  'report.outside.unassessed-more':
    'Solo se indican las primeras fichas; el libro de datos de los miembros contiene las demás.',
  'report.gaps.coverage':
    'Hay actividades en {cellsFigure} de las {allCellsFigure} celdas (línea de acción y objetivo) que vincula la matriz, y {linksFigure} de sus {allLinksFigure} vínculos se declaran con exactitud.',
  'report.gaps.concentration': 'Líneas de acción con más actividades: {lines}.',
  'report.gaps.lead':
    'La Matriz CMSI-ODS (edición {edition}) vincula las siguientes líneas de acción con objetivos para los que no se comunicó ninguna actividad del {from} al {to}.',
  'report.gaps.since':
    'Cuando una línea y un objetivo tuvieron actividad antes en el período, pero ninguna en {year}, se indica el último año con actividad.',
  'report.gaps.none':
    'Cada par de línea de acción y objetivo de la Matriz CMSI-ODS (edición {edition}) tiene al menos una actividad del {from} al {to}.',
  'report.years.lead': 'Los cuadros muestran las actividades de cada año, de {fromYear} a {year}.',
  'report.years.imported':
    '{count, plural, one {Para {years}, las fichas proceden} many {Para los años {years}, las fichas proceden} other {Para los años {years}, las fichas proceden}} únicamente de datos importados, por ejemplo de la base de datos del Inventario de la CMSI, que pide menos información; las cifras muestran lo que allí se introdujo, no todo lo que se hizo.',
  'report.years.empty':
    '{count, plural, one {Para {years}, no se encontró ninguna ficha.} many {Para los años {years}, no se encontró ninguna ficha.} other {Para los años {years}, no se encontró ninguna ficha.}} Se trata de una laguna de datos.',
  'report.targets.none': 'No se declaró ningún objetivo ni ninguna meta del {from} al {to}.',
  'report.records.lead':
    'El texto cita {named, plural, =0 {cero fichas} one {# ficha} many {# de fichas} other {# fichas}} de {activities, plural, one {{activitiesFigure} actividad contada} many {{activitiesFigure} de actividades contadas} other {{activitiesFigure} actividades contadas}}. Todas las fichas figuran en el libro de datos de los miembros.',
  'report.records.silent':
    'El texto cita además fichas con la mención «Nada que comunicar», que no se cuentan aquí. Número: {silent, number}.',
  'report.records.listed': 'Las fichas citadas se enumeran a continuación con los párrafos correspondientes.',
  'report.records.cut': 'Número de fichas enumeradas: {shown, number}.',
  'report.changes.lead':
    'Desde la edición anterior de los datos ({previous}), {added, plural, =0 {no se añadió ninguna ficha} one {se añadió # ficha} many {se añadieron # de fichas} other {se añadieron # fichas}}, {changed, plural, =0 {no se modificó ninguna} one {se modificó #} many {se modificaron #} other {se modificaron #}} y {removed, plural, =0 {no se suprimió ninguna} one {se suprimió #} many {se suprimieron #} other {se suprimieron #}}.',
  'report.last-year.lead':
    'En este anexo se comparan las actividades comunicadas para {now} con las comunicadas para {last}, tal como figuran en el conjunto de datos de ese año ({snapshot}). Solo se cuentan las actividades sobre las que había algo que comunicar y que los lectores de este informe pueden ver.',
  'report.last-year.sums':
    'Actividades comunicadas este año: {activitiesFigure}; el año anterior: {before, number}; ambos años: {both, number}; este año y no el anterior: {fresh, number}; el año anterior y no este: {gone, number}.',
  'report.last-year.spread':
    'De las actividades comunicadas para {now}, en más de una fila: {severalFigure}; en ninguna, porque no indican ninguna línea de acción: {noneFigure}.',
  'report.last-year.none':
    'Aquí no se conserva ningún conjunto de datos de {last}, por lo que este informe no puede indicar qué ha cambiado desde el año anterior.',
  'report.change.added': 'añadida',
  'report.change.changed': 'modificada',
  'report.change.removed': 'suprimida',

  'report.method.counting':
    'Una actividad se cuenta una vez en cada total. Se cuenta en la fila de cada línea de acción que indica, por lo que la suma de las filas es superior al total. Una actualización con la mención «Nada que comunicar» solo se cuenta en la cobertura.',
  'report.method.distinct':
    'Los cuadros, las filas y los totales cuentan las fichas tal como se presentaron. Cuando hay fichas señaladas como duplicadas entre sí, un segundo total, el de actividades distintas, cuenta cada grupo una sola vez.',
  'report.method.combined':
    'Se informa conjuntamente sobre C1 y C11, sobre C3 y C7 (ciberciencia), y sobre C4 y C7 (ciberempleo); una actividad que indica las dos líneas de un par se cuenta una vez en su epígrafe común.',
  'report.method.cross-cutting':
    'Una actividad que concierne a todas las líneas de acción se cuenta en una fila propia y en los totales. Si además indica líneas concretas, se cuenta también en las filas de esas líneas, y en ninguna otra.',
  'report.method.regions':
    'Una actividad que indica países y ninguna región se cuenta en las regiones de esos países.',
  'report.method.claims':
    'Solo se cuentan las contribuciones a los ODS que los coordinadores declararon, que proceden de datos importados o que se sugirieron y se aceptaron. No se cuentan las que un revisor ha cuestionado o rechazado, ni los vínculos que se desprenden únicamente de la matriz.',
  'report.method.support':
    'Una contribución está en la matriz cuando una de las líneas de acción de la actividad tiene un vínculo con ese mismo objetivo o meta; el objetivo está en la matriz cuando una línea de acción tiene cualquier vínculo en el mismo objetivo; en los demás casos, la contribución queda fuera de la matriz. La contribución de una ficha que no indica ninguna línea de acción no puede cotejarse con la matriz y se cuenta aparte. Se ha utilizado la edición {edition} de la Matriz CMSI-ODS.',
  'report.method.coverage':
    'Se espera información sobre toda actividad que no se haya completado o cancelado antes del período. Solo se cuentan las actualizaciones aceptadas.',
  'report.method.audience':
    'Las fichas y los campos a los que no tienen acceso los lectores del presente documento ({readers}) no se muestran ni se cuentan.',
  'report.method.languages':
    'Los textos de las fichas figuran en el idioma del presente documento cuando existe esa versión y, si no, en su idioma original.',
  'report.method.parity':
    'Todas las versiones lingüísticas del presente informe contienen los mismos párrafos, cuadros y cifras. Los límites de extensión se miden en el texto inglés.',
  'report.method.choice':
    'Las actividades que se citan en el texto se eligen con una regla fija: tienen preferencia los resultados medidos, las pruebas, las contribuciones principales y una descripción completa; los empates se resuelven por el número de ficha. Los textos largos se cortan, lo que se indica con […].',
  'report.method.trace':
    'Cada número del anexo de cifras puede rastrearse hasta las fichas en que se basa en el conjunto de datos {snapshot}.',
  'report.method.names':
    'Nombres oficiales en este idioma (líneas de acción, objetivos, Sectores, países, resoluciones, temas): {all, number}; de ellos, aún no cotejados con un texto publicado: {n, number}. Los títulos abreviados de las metas son propios del proyecto.',

  ...reportChartsEs,
  ...reportFamilyEs,
  ...reportIssuedEs,
  ...reportKindsEs,
  ...reportRegistriesEs,
  ...reportWorkbookEs,
  ...reportTablesEs,
} as const satisfies Catalogue;
