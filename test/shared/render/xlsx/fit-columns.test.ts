import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../../../shared/render/xlsx/fit-columns.ts';
import type { SheetColumn } from '../../../../shared/reports/sheets.ts';

const columnsOf = (widths: readonly number[], kind: SheetColumn['kind'] = 'text') =>
  widths.map((width, at): SheetColumn => ({ id: `c${at}`, head: `C${at}`, kind, width }));
const widthsOf = (widths: readonly number[], kind?: SheetColumn['kind']) =>
  fitColumns(columnsOf(widths, kind)).map(({ width }) => width);

describe('columns of a table', () => {
  it('are as wide as they want to be where a page holds them', () => {
    expect(widthsOf([10, 60, 60])).toEqual([10, 60, 60]);
  });

  it('give way, the widest first, until a page holds them all', () => {
    expect(widthsOf([10, 60, 60, 30, 60, 20])).toEqual([10, 44, 44, 30, 44, 20]);
  });

  it('grow no narrower than words need, nor at all where they are not wrapped', () => {
    expect(widthsOf([10, ...Array(12).fill(60)])).toEqual([10, ...Array(12).fill(24)]);
    expect(widthsOf([60, 60, 60, 60], 'number')).toEqual([60, 60, 60, 60]);
  });
});
