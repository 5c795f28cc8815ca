/** Spanish words: the label and the help of every field, and the label of every part of a list item. */
import type { Catalogue } from '../catalogue.ts';

export const fieldsEs = {
  'field.title.label': 'Título',
  'field.title.help':
    'Nombre la actividad como lo haría ante una persona ajena a su unidad, en 10 a 150 caracteres.',
  'field.aliases.label': 'Otros nombres',
  'field.aliases.help': 'Títulos anteriores y siglas con que se conoce la actividad, uno por línea.',
  'field.summary.label': 'Resumen',
  'field.summary.help':
    'Diga en 50 a 100 palabras para qué sirve la actividad y cómo funciona; este texto no cambia de un año a otro.',
  'field.activityType.label': 'Tipo de actividad',
  'field.activityType.help': 'Elija el tipo que mejor describa lo esencial del trabajo.',
  'field.sectors.label': 'Sectores',
  'field.sectors.help': 'Elija todos los Sectores que participan en la actividad, o la Secretaría General.',
  'field.unit.label': 'Unidad',
  'field.unit.help': 'Indique la división o unidad responsable, por ejemplo BDT/DNS.',
  'field.organization.label': 'Organización',
  'field.organization.help': 'Indique la organización que informa sobre la actividad, si no es la UIT.',
  'field.ituRole.label': 'Función de la UIT',
  'field.ituRole.help': 'Elija la función que desempeña la UIT en la actividad.',
  'field.primaryLine.label': 'Línea de acción principal',
  'field.primaryLine.help':
    'Elija la línea de acción de la CMSI en la que se informa de la actividad; para C7, elija una de sus ocho aplicaciones.',
  'field.otherLines.label': 'Otras líneas de acción',
  'field.otherLines.help':
    'Elija hasta tres líneas de acción más a las que la actividad contribuya claramente.',
  'field.crossCutting.label': 'Concierne a todas las líneas de acción',
  'field.crossCutting.help':
    'Rellene este campo solo si la actividad contribuye a todas las líneas de acción, y justifíquelo en 20 a 100 palabras.',
  'field.claims.label': 'Contribuciones a los ODS',
  'field.claims.help':
    'Elija de uno a diez objetivos o metas en los que la actividad permita avanzar, tres como máximo a título principal, cada uno con una justificación de 15 a 60 palabras.',
  'field.claims.code.label': 'Objetivo o meta',
  'field.claims.weight.label': 'Principal o secundaria',
  'field.claims.rationale.label': 'Justificación',
  'field.claims.evidenceRefs.label': 'Resultados y pruebas',
  'field.claims.origin.label': 'Origen',
  'field.claims.review.label': 'Revisión',
  'field.gdcObjectives.label': 'Objetivos del Pacto Digital Global',
  'field.gdcObjectives.help':
    'Elija, en su caso, los objetivos del Pacto Digital Global a los que contribuye la actividad.',
  'field.gcaPillars.label': 'Pilares de la Agenda sobre Ciberseguridad Global',
  'field.gcaPillars.help':
    'Para las actividades de la línea de acción C5: elija los pilares a los que contribuye la actividad.',
  'field.wsisOutcomeRefs.label': 'Párrafos de los documentos finales de la CMSI',
  'field.wsisOutcomeRefs.help':
    'Indique los párrafos de los documentos finales de la CMSI que la actividad aplica, por ejemplo GPA C5 12.a; necesario para C2, C5 y C6.',
  'field.mandates.label': 'Mandatos',
  'field.mandates.help':
    'Indique las resoluciones y decisiones en que se basa la actividad, con su edición, una por línea.',
  'field.strategicGoals.label': 'Metas estratégicas',
  'field.strategicGoals.help':
    'Elija las metas y las prioridades temáticas del plan estratégico de la UIT a las que contribuye la actividad.',
  'field.operationalPlanRef.label': 'Referencia del plan operacional',
  'field.operationalPlanRef.help':
    'Indique en 80 caracteres como máximo el lugar del plan operacional, por ejemplo ITU-D 2026-2029, 2.3; necesario para C2, C5 y C6.',
  'field.status.label': 'Situación',
  'field.status.help': 'Elija en qué punto se encuentra la actividad al final del período.',
  'field.startDate.label': 'Fecha de inicio',
  'field.startDate.help': 'Indique el año, el mes o el día con el formato AAAA, AAAA-MM o AAAA-MM-DD.',
  'field.endDate.label': 'Fecha de finalización',
  'field.endDate.help':
    'Indique el final efectivo o previsto con el formato AAAA, AAAA-MM o AAAA-MM-DD; deje el campo vacío si no se ha fijado ninguno.',
  'field.coverage.label': 'Alcance geográfico',
  'field.coverage.help': 'Elija hasta dónde llega la actividad.',
  'field.regions.label': 'Regiones de la UIT',
  'field.regions.help':
    'Elija las regiones de la UIT a las que sirve la actividad; necesario salvo que sea mundial.',
  'field.countries.label': 'Países',
  'field.countries.help':
    'Elija los países en que se desarrolla la actividad; necesario si es nacional, local o abarca varios países.',
  'field.countryGroups.label': 'Grupos de países',
  'field.countryGroups.help':
    'Elija los grupos de países a los que se destina la actividad; si se deja vacío, se deducen de los países.',
  'field.beneficiaries.label': 'Beneficiarios',
  'field.beneficiaries.help': 'Elija a todos los que deban beneficiarse de la actividad.',
  'field.genderMarker.label': 'Marcador de igualdad de género',
  'field.genderMarker.help':
    'Elija de 0 a 3 en la escala de las Naciones Unidas: 0, ninguna contribución; 3, la igualdad de género es el fin principal.',
  'field.humanRightsMarker.label': 'Marcador de derechos humanos',
  'field.humanRightsMarker.help':
    'Elija de 0 a 3 en la escala de las Naciones Unidas: 0, ninguna contribución; 3, los derechos humanos son el fin principal.',
  'field.partners.label': 'Asociados',
  'field.partners.help': 'Indique cada asociado ajeno a su unidad, con su tipo y su función.',
  'field.partners.name.label': 'Nombre',
  'field.partners.type.label': 'Tipo',
  'field.partners.role.label': 'Función',
  'field.focalPoint.label': 'Coordinador',
  'field.focalPoint.help': 'Indique el cargo que responde de esta ficha; no figura en los informes públicos.',
  'field.deputy.label': 'Suplente',
  'field.deputy.help': 'Indique el cargo que responde en ausencia del coordinador.',
  'field.externalIds.label': 'Identificadores externos',
  'field.externalIds.help':
    'Indique el número o la dirección de la misma actividad en otros sistemas, para que no se cuente dos veces.',
  'field.externalIds.scheme.label': 'Sistema',
  'field.externalIds.id.label': 'Identificador',
  'field.relatedActivities.label': 'Actividades relacionadas',
  'field.relatedActivities.help':
    'Indique las actividades registradas aquí que guardan relación con esta, con el tipo de relación.',
  'field.relatedActivities.id.label': 'Actividad',
  'field.relatedActivities.kind.label': 'Relación',
  'field.confidentiality.label': 'Confidencialidad',
  'field.confidentiality.help':
    'Elija quién puede ver la ficha: todo el mundo, los miembros de la UIT o solo la secretaría.',
  'field.originalLanguage.label': 'Idioma de los textos',
  'field.originalLanguage.help':
    'Elija el idioma oficial en que escribe; las traducciones se añaden más adelante.',
  'field.nothingToReport.label': 'Nada que comunicar',
  'field.nothingToReport.help':
    'Si no se hizo nada en el período, diga por qué en 3 a 50 palabras; la mayoría de los demás campos dejan entonces de ser necesarios.',
  'field.headline.label': 'Logro principal',
  'field.headline.help':
    'Exponga el resultado principal en una frase de 30 palabras como máximo que pueda citarse.',
  'field.narrative.label': 'Labor realizada',
  'field.narrative.help': 'Explique en 100 a 200 palabras qué se hizo en el período, con quién y qué cambió.',
  'field.results.label': 'Resultados',
  'field.results.help':
    'Indique al menos un resultado, a ser posible con una cifra, su unidad, su valor de referencia, su fecha y su fuente.',
  'field.results.statement.label': 'Descripción del resultado',
  'field.results.indicator.label': 'Indicador',
  'field.results.unit.label': 'Unidad',
  'field.results.baseline.label': 'Valor de referencia',
  'field.results.target.label': 'Valor previsto',
  'field.results.value.label': 'Valor',
  'field.results.asOf.label': 'En fecha de',
  'field.results.source.label': 'Fuente',
  'field.evidence.label': 'Pruebas',
  'field.evidence.help':
    'Indique al menos un documento o página que demuestre los resultados, con una dirección pública si existe.',
  'field.evidence.title.label': 'Título',
  'field.evidence.url.label': 'Dirección web',
  'field.evidence.date.label': 'Fecha',
  'field.evidence.note.label': 'Nota',
  'field.obstacles.label': 'Obstáculos',
  'field.obstacles.help': 'Diga en 50 palabras como máximo qué dificultó la labor.',
  'field.lessons.label': 'Enseñanzas extraídas',
  'field.lessons.help': 'Diga en 50 palabras como máximo qué haría de otro modo.',
  'field.proposals.label': 'Próximos pasos y propuestas',
  'field.proposals.help':
    'Diga en 150 palabras como máximo qué se hará a continuación y qué nuevos compromisos hay.',
  'field.objective.label': 'Objetivo para el período',
  'field.objective.help':
    'Exponga en una frase de 50 palabras como máximo qué se proponía lograr la actividad.',
  'field.milestones.label': 'Hitos',
  'field.milestones.help':
    'Indique cada hito con la fecha prevista y, si se ha alcanzado, la fecha en que se alcanzó.',
  'field.milestones.text.label': 'Hito',
  'field.milestones.due.label': 'Fecha prevista',
  'field.milestones.done.label': 'Fecha de cumplimiento',
  'field.milestones.status.label': 'Situación',
  'field.emergingTrends.label': 'Nuevas tendencias',
  'field.emergingTrends.help':
    'Indique los temas nuevos y diga en unas 60 palabras por tema qué está ocurriendo; se pide para las actividades del UIT-T.',
  'field.emergingTrends.topic.label': 'Tema',
  'field.emergingTrends.text.label': 'Qué está ocurriendo',
  'field.economicImpact.label': 'Repercusión económica',
  'field.economicImpact.help':
    'Diga en 50 palabras como máximo qué cambió para los medios de vida, las empresas o la economía.',
  'field.socialImpact.label': 'Repercusión social',
  'field.socialImpact.help':
    'Diga en 50 palabras como máximo qué cambió para las personas y las comunidades.',
  'field.environmentalImpact.label': 'Repercusión ambiental',
  'field.environmentalImpact.help':
    'Diga en 50 palabras como máximo qué cambió para el clima y el medio ambiente.',
  'field.culturalImpact.label': 'Repercusión cultural',
  'field.culturalImpact.help':
    'Diga en 50 palabras como máximo qué cambió para los idiomas, el patrimonio y los contenidos locales.',
  'field.leaveNoOneBehind.label': 'No dejar a nadie atrás',
  'field.leaveNoOneBehind.help': 'Diga en 50 palabras como máximo cómo se llegó a los más rezagados.',
  'field.events.label': 'Eventos',
  'field.events.help': 'Indique los eventos celebrados en el período, con la fecha, el lugar y su función.',
  'field.events.title.label': 'Título',
  'field.events.date.label': 'Fecha',
  'field.events.place.label': 'Lugar',
  'field.events.role.label': 'Función',
  'field.outputs.label': 'Productos',
  'field.outputs.help': 'Indique qué se publicó o entregó en el período, con su signatura o dirección web.',
  'field.outputs.title.label': 'Título',
  'field.outputs.symbol.label': 'Signatura',
  'field.outputs.url.label': 'Dirección web',
  'field.outputs.kind.label': 'Clase',
  'field.outputs.date.label': 'Fecha',
  'field.photos.label': 'Fotografías',
  'field.photos.help':
    'Indique cada archivo de imagen con un texto para los lectores que no puedan verla, la autoría y si las personas que aparecen dieron su consentimiento.',
  'field.photos.file.label': 'Archivo',
  'field.photos.altText.label': 'Texto para los lectores que no puedan ver la imagen',
  'field.photos.credit.label': 'Autoría',
  'field.photos.consent.label': 'Consentimiento dado',
  'field.budget.label': 'Presupuesto',
  'field.budget.help':
    'Indique cada importe con su moneda (tres letras), su fuente y su clase; solo lo ve la secretaría.',
  'field.budget.amount.label': 'Importe',
  'field.budget.currency.label': 'Moneda',
  'field.budget.source.label': 'Fuente',
  'field.budget.kind.label': 'Clase',
  'field.staffMonths.label': 'Meses de trabajo',
  'field.staffMonths.help':
    'Indique los meses de trabajo dedicados en el período, cero o más; solo los ve la secretaría.',
} as const satisfies Catalogue;
