import { describe, expect, it } from 'vitest';
import { cellWidth } from '../../../../shared/render/xlsx/cell-lines.ts';
import { renderWorkbook } from '../../../../shared/render/xlsx/render-workbook.ts';
import type { SheetModel } from '../../../../shared/reports/sheets.ts';
import { readParts } from './read-parts.ts';
import { bytesOf, sheetOf, workbookOf } from './sample-workbook.ts';

/** Where the note of a sheet with columns of these widths stands: its first cell, and all that it takes. */
async function placeOf(widths: readonly number[], more: Partial<SheetModel>) {
  const columns = widths.map((width, i) => ({ id: `c${i}`, head: `C${i}`, kind: 'text' as const, width }));
  const sheet = sheetOf('wide', [['a']], { columns, notes: ['Said above.'], ...more });
  const xml = (await readParts(await bytesOf(renderWorkbook(workbookOf([sheet]))))).get(
    'xl/worksheets/sheet1.xml',
  );
  return [
    /<row r="1"[^>]*><c r="(\w+)"/.exec(xml ?? '')?.[1],
    /<mergeCell ref="([^"]+)"/.exec(xml ?? '')?.[1],
  ];
}

/** Points of the row of a note as wide as so many digits, above a column of 100. */
async function heightOf(digits: number): Promise<number> {
  let note = 'word';
  while (cellWidth(note) < digits) note += ' word';
  const columns = [{ id: 'c', head: 'C', kind: 'text' as const, width: 97 }];
  const sheet = sheetOf('s', [['a']], { columns, notes: [note] });
  const parts = await readParts(await bytesOf(renderWorkbook(workbookOf([sheet]))));
  return Number(/<row r="1" ht="(\d+)"/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '')?.[1]);
}

describe('a note above the heads', () => {
  it('spreads over as many columns as it needs', async () => {
    expect(await placeOf([12, 40, 60, 60], { frozenColumns: 2 })).toEqual(['A1', 'A1:C1']);
  });

  it('stands whole over the columns that pages side by side repeat', async () => {
    expect(await placeOf([12, 40, 60, 60, 60, 60], { frozenColumns: 2 })).toEqual(['A1', 'A1:B1']);
  });

  it('stands behind them where they are too narrow for it, so that no page shows a part of it', async () => {
    expect(await placeOf([12, 60, 60, 60, 60, 60], { frozenColumns: 1 })).toEqual(['B1', 'B1:C1']);
    expect(await placeOf([12, 60, 60, 60, 60, 60], { frozenColumns: 0 })).toEqual(['A1', 'A1:C1']);
  });

  it('has a row for each of its lines, and one to spare where its letters all but fill the last', async () => {
    expect(await heightOf(96)).toBe(16);
    expect(await heightOf(106)).toBe(30);
  });
});
