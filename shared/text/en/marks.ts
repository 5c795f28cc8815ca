/** English words of the workbook with the findings marked in it. */
export const marksEn = {
  'marks.column': 'What to mend',
  'marks.sheet': 'Findings',
  'marks.rows': 'Rows',
  'marks.severity': 'Severity',
  'marks.row': 'Row',
  'marks.cell': 'Column',
  'marks.field': 'Field',
  'marks.value': 'Value',
  'marks.message': 'What is wrong',
  'marks.remedy': 'How to mend it',
  'marks.severity.critical': 'Critical: the row was not taken',
  'marks.severity.error': 'Error: kept as a draft',
  'marks.severity.warning': 'Warning',
} as const;
