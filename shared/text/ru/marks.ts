/** Russian words of the workbook with the findings marked in it. */
import type { Catalogue } from '../catalogue.ts';

export const marksRu = {
  'marks.column': 'Что исправить',
  'marks.sheet': 'Замечания',
  'marks.rows': 'Строки',
  'marks.severity': 'Степень',
  'marks.row': 'Строка',
  'marks.cell': 'Столбец',
  'marks.field': 'Поле',
  'marks.value': 'Значение',
  'marks.message': 'Что неверно',
  'marks.remedy': 'Как исправить',
  'marks.item': '{label}, пункт {number, number}',
  'marks.part': '{label}, {part}',
  'marks.line': '{label}: {message}',
  'marks.period': 'Период',
  'marks.choices': 'Можно выбрать: {choices}.',
  'marks.codes-sheet': 'Все они перечислены на листе «{sheet}» шаблона.',
  'marks.severity.critical': 'Критическая ошибка: строка не принята',
  'marks.severity.error': 'Ошибка: сохранено как черновик',
  'marks.severity.warning': 'Предупреждение',
} as const satisfies Catalogue;
