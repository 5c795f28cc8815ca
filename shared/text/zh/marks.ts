/** Chinese words of the workbook with the findings marked in it. */
import type { Catalogue } from '../catalogue.ts';

export const marksZh = {
  'marks.column': '需更正之处',
  'marks.sheet': '检查结果',
  'marks.rows': '各行',
  'marks.severity': '严重程度',
  'marks.row': '行',
  'marks.cell': '列',
  'marks.field': '字段',
  'marks.value': '值',
  'marks.message': '问题',
  'marks.remedy': '如何更正',
  'marks.item': '{label}第{number, number}项',
  'marks.part': '{label}，{part}',
  'marks.line': '{label}：{message}',
  'marks.period': '报告期',
  'marks.choices': '可选：{choices}。',
  'marks.codes-sheet': '模板的“{sheet}”工作表列有全部代码。',
  'marks.severity.critical': '严重：该行未予收录',
  'marks.severity.error': '错误：作为草稿保存',
  'marks.severity.warning': '警告',
} as const satisfies Catalogue;
