/** Spanish words of the workbook with the findings marked in it. */
import type { Catalogue } from '../catalogue.ts';

export const marksEs = {
  'marks.column': 'Qué corregir',
  'marks.sheet': 'Observaciones',
  'marks.rows': 'Filas',
  'marks.severity': 'Gravedad',
  'marks.row': 'Fila',
  'marks.cell': 'Columna',
  'marks.field': 'Campo',
  'marks.value': 'Valor',
  'marks.message': 'Qué está mal',
  'marks.remedy': 'Cómo corregirlo',
  'marks.item': '{label}, elemento {number, number}',
  'marks.part': '{label}, {part}',
  'marks.line': '{label}: {message}',
  'marks.period': 'Período',
  'marks.choices': 'Puede elegirse entre: {choices}.',
  'marks.codes-sheet': 'La hoja «{sheet}» de la plantilla los enumera todos.',
  'marks.severity.critical': 'Crítica: no se aceptó la fila',
  'marks.severity.error': 'Error: se guardó como borrador',
  'marks.severity.warning': 'Advertencia',
} as const satisfies Catalogue;
