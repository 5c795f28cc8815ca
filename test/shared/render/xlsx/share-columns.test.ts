import { describe, expect, it } from 'vitest';
import { shareColumns } from '../../../../shared/render/xlsx/share-columns.ts';
import type { SheetColumn } from '../../../../shared/reports/sheets.ts';

const columnsOf = (widths: readonly number[], kind: SheetColumn['kind'] = 'text') =>
  widths.map((width, at): SheetColumn => ({ id: `c${at}`, head: `C${at}`, kind, width }));
/** So many rows of a width, and one of another. */
const rows = (usual: number, rare: number): readonly number[] => [...Array(99).fill(usual), rare];

describe('columns of a long list', () => {
  it('give way where a rare text made them wide, to those in which many would break', () => {
    const shared = shareColumns(columnsOf([72, 40, 72]), [rows(50, 88), rows(10, 48), rows(90, 119)]);
    expect(shared.map(({ width }) => width)).toEqual([65, 30, 90]);
  });

  it('are left where their usual texts have room, and where none has any to spare', () => {
    const roomy = columnsOf([72, 40, 72]);
    expect(shareColumns(roomy, [rows(50, 88), rows(10, 48), rows(70, 119)])).toBe(roomy);
    expect(shareColumns(roomy, [rows(80, 88), rows(48, 48), rows(90, 119)])).toBe(roomy);
  });

  it('are not narrowed for a few digits', () => {
    const columns = columnsOf([10, 72]);
    expect(shareColumns(columns, [rows(5, 10), rows(90, 90)])).toBe(columns);
  });

  it('are not narrowed where they are numbers, which do not break', () => {
    const numbers = columnsOf([20], 'number');
    const columns = [...numbers, ...columnsOf([72])];
    expect(shareColumns(columns, [rows(2, 4), rows(90, 90)])).toBe(columns);
  });
});
