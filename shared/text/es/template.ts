/** Spanish words: template. */
import type { Catalogue } from '../catalogue.ts';

export const templateEs = {
  'rule.translation-doubled':
    'Se dan dos textos distintos para este campo en el mismo idioma ({language}); se ha tomado el primero.',
  'rule.translation-doubled.remedy':
    'Conserve uno de los dos: el original en la columna del campo, las traducciones en las columnas de los demás idiomas.',

  'template.column.rowKey': 'Clave de la fila',
  'template.column.activityId': 'Número de la actividad',
  'template.column.baseRevision': 'Revisión',
  'template.column.periodFrom': 'Inicio del período',
  'template.column.periodTo': 'Fin del período',
  'template.column.year': 'Año',
  'template.column.translation': '{column} [{language}]',
  'template.column.claim-code': 'ODS principal {number, number}',
  'template.column.claim-rationale': 'ODS principal {number, number}: cómo contribuye la actividad',
  'template.column.claim-evidence': 'ODS principal {number, number}: pruebas',
  'template.column.claims-other': 'Otras contribuciones a los ODS',

  'template.help.activityId':
    'Lo asigna el sistema. Deje la celda vacía si la actividad es nueva y no la modifique si ya es conocida.',
  'template.help.claim-code': 'Elija en la lista un objetivo (9) o, mejor, una meta (9.c).',
  'template.help.claim-rationale':
    'Diga en 15 a 60 palabras cómo contribuye la actividad a este objetivo o meta. No repita el texto de la meta.',
  'template.help.claim-evidence':
    'Números de los resultados (R1, R2…) y de las pruebas (E1, E2…) de esta fila que lo demuestran, separados por comas.',
  'template.help.claims-other':
    'Contribuciones secundarias, una por línea: código | cómo contribuye la actividad | pruebas. Ejemplo: 17.6 | Los operadores comparten… | R1, E2',

  'template.sheet.read-me': 'Léame',
  'template.sheet.records': 'Fichas',
  'template.sheet.codes': 'Códigos',

  'template.title':
    'Líneas de acción de la CMSI y ODS: actividades del {from, date, ::yMMMd} al {to, date, ::yMMMd}',
  'template.subtitle': 'Libro para la contribución anual. Plantilla {template}, versión {version}.',
  'template.how.heading': 'Cómo rellenar este libro',
  'template.how.row':
    'Una fila de la hoja «Fichas» corresponde a una actividad y a lo que ocurrió en el período. Las filas que deje vacías no se leen.',
  'template.how.required':
    'Las columnas marcadas con * deben rellenarse para poder presentar la fila. Si a una fila le falta algo, se guarda como borrador y se le indica lo que falta.',
  'template.how.lists':
    'Las celdas con lista admiten uno de sus códigos. Cuando una celda pueda contener varios códigos, sepárelos con punto y coma. La hoja «Códigos» da todos los códigos con su significado.',
  'template.how.lines':
    'Cuando una celda admita varios elementos (resultados, asociados, eventos…), escriba uno por línea (Alt+Entrar) y separe sus partes con barras verticales, en el orden que indica la nota del encabezamiento de la columna. Deje vacía la parte que no conozca. Escriba \\| si la barra forma parte del texto.',
  'template.how.dates': 'Escriba las fechas como 2025, 2025-03 o 2025-03-31, con la precisión que conozca.',
  'template.how.language':
    'Escriba en cualquiera de los seis idiomas oficiales e indíquelo en la columna «{language}». No traduzca: las traducciones se añaden más adelante.',
  'template.how.reports':
    'Nada se publica tal como lo envía. Los coordinadores y la secretaría revisan antes cada fila; se le devuelve el libro con las celdas coloreadas, cada observación en un comentario de su celda y de nuevo al final de su fila.',
  'template.again.heading': 'Volver a enviar el archivo',
  'template.again.text':
    'Puede corregir este mismo archivo y enviarlo tantas veces como desee: una fila ya enviada se actualiza, nunca se duplica. No copie filas de un libro a otro; copie las celdas.',
  'template.again.changed':
    'Si otra persona ha modificado una actividad desde que se creó este libro, no se sobrescribe nada: se le muestran ambas versiones.',
  'template.limits.heading': 'Límites',
  'template.limits.rows':
    'Este libro tiene {rows, number} filas vacías. También puede utilizar las filas situadas debajo.',
  'template.limits.cell':
    'Una celda contiene como máximo 32.767 caracteres. Las imágenes y los comentarios de las celdas no se leen.',
  'template.limits.claims':
    'Una actividad tiene como máximo {primary, number} contribuciones principales a los ODS y {all, number} en total.',
  'template.ask.heading': 'A quién dirigirse',
  'template.ask.text': 'Preguntas sobre el contenido: {contact}.',
  'template.ask.nobody':
    'Preguntas sobre el contenido: secretaría del Grupo de Trabajo del Consejo sobre la CMSI y los ODS.',

  'template.note.required': 'Necesario para presentar la fila.',
  'template.note.sometimes': 'Necesario en algunos casos.',
  'template.note.words':
    'Palabras: {min, plural, =0 {} one {al menos #, } many {al menos #, } other {al menos #, }}como máximo {max, number}.',
  'template.note.characters':
    'Caracteres: {min, plural, =0 {} one {al menos #, } many {al menos #, } other {al menos #, }}como máximo {max, number}.',
  'template.note.parts': 'Un elemento por línea: {parts}',
  'template.note.codes': 'Códigos: {codes}',
  'template.note.codes-sheet': 'Códigos: véase la hoja «{sheet}».',
  'template.note.several': 'Varios valores: sepárelos con punto y coma.',
  'template.note.several-texts': 'Varios valores: uno por línea.',
  'template.note.audience-members': 'Solo lo ven los miembros.',
  'template.note.audience-internal': 'Nunca sale de la secretaría.',
  'template.note.example': 'Ejemplo: {example}',

  'template.validation.list': 'Este código no figura en la lista.',
  'template.validation.date': 'Escriba la fecha como 2025, 2025-03 o 2025-03-31.',
  'template.validation.number': 'Escriba un número.',
  'template.codes.list': 'Lista',
  'template.codes.code': 'Código',
  'template.codes.label': 'Significado',
  'template.codes.choice': 'Como aparece en las listas desplegables',
} as const satisfies Catalogue;
