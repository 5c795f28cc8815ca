/** Arabic words of the workbook with the findings marked in it. */
import type { Catalogue } from '../catalogue.ts';

export const marksAr = {
  'marks.column': 'ما ينبغي تصحيحه',
  'marks.sheet': 'الملاحظات',
  'marks.rows': 'الصفوف',
  'marks.severity': 'درجة الخطورة',
  'marks.row': 'الصف',
  'marks.cell': 'العمود',
  'marks.field': 'الحقل',
  'marks.value': 'القيمة',
  'marks.message': 'موضع الخلل',
  'marks.remedy': 'كيفية التصحيح',
  'marks.item': '{label}، العنصر {number, number}',
  'marks.part': '{label}، {part}',
  'marks.line': '{label}: {message}',
  'marks.period': 'الفترة',
  'marks.choices': 'للاختيار من بين: {choices}.',
  'marks.codes-sheet': 'وترد جميعها في ورقة «{sheet}» من النموذج.',
  'marks.severity.critical': 'حرج: لم يؤخذ بالصف',
  'marks.severity.error': 'خطأ: حُفظ الصف كمسودة',
  'marks.severity.warning': 'تحذير',
} as const satisfies Catalogue;
