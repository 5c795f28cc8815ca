/** A small workbook with everything that can go wrong in a cell. */
import type { SheetModel, SheetValue, WorkbookModel } from '../../../../shared/reports/sheets.ts';

export const HARD_TEXTS: readonly string[] = [
  'Réseaux ruraux – phase Ⅱ',
  'Сельская связь',
  '农村宽带与数字包容',
  'تدريب النساء في المناطق الريفية',
  'ग्रामीण ब्रॉडबैंड',
  'গ্রামীণ সংযোগ',
  'தமிழ் உள்ளடக்கம்',
  'การเชื่อมต่อในชนบท',
  'የገጠር ግንኙነት',
  'კავშირი სოფლად',
  'Կապ գյուղերում',
  'חיבור כפרי',
  '農村の接続と 학교 연결',
  'emoji 👩🏽‍🌾 and 🇨🇭',
  '=1+1',
  '+41 22 730',
  '-5 percent',
  '@SUM(A1)',
  ' =leading space kept ',
  'two\nlines',
  'markup <b> & "quotes" \'single\'',
  '_x0041_ is no escape',
  'tab\there',
  'x'.repeat(32_767),
];

export function sheetOf(
  id: string,
  rows: readonly (readonly SheetValue[])[],
  more: Partial<SheetModel> = {},
): SheetModel {
  return {
    id,
    title: id,
    notes: [],
    columns: [
      { id: 'id', head: 'Activity', kind: 'code', width: 12 },
      { id: 'text', head: 'Text', kind: 'long-text', width: 40 },
    ],
    frozenColumns: 1,
    rows: () => rows,
    ...more,
  };
}

export function workbookOf(sheets: readonly SheetModel[], more: Partial<WorkbookModel> = {}): WorkbookModel {
  return {
    schema: 1,
    kind: 'cwg',
    language: 'en',
    direction: 'ltr',
    title: 'Activities & goals 2025',
    audience: 'members',
    sheets,
    makers: { snapshot: 'ab12', matrixEdition: '2015', ruleSet: '1', template: '1', text: '1', code: '1' },
    ...more,
  };
}

export async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}
