import { describe, expect, it } from 'vitest';
import { renderWorkbook } from '../../../../shared/render/xlsx/render-workbook.ts';
import type { SheetModel } from '../../../../shared/reports/sheets.ts';
import { readParts } from './read-parts.ts';
import { bytesOf, sheetOf, workbookOf } from './sample-workbook.ts';

const parts = async (more: Partial<SheetModel>) =>
  readParts(await bytesOf(renderWorkbook(workbookOf([sheetOf('wide', [['a']], more)]))));

/** A sheet of a code that stays in sight, and columns of these widths. */
const columnsOf = (widths: readonly number[]) => ({
  frozenColumns: 1,
  columns: [10, ...widths].map((width, i) => ({ id: `c${i}`, head: `C${i}`, kind: 'text' as const, width })),
});
const pagesAcross = async (widths: readonly number[]) =>
  Number(
    / fitToWidth="(\d+)"/.exec((await parts(columnsOf(widths))).get('xl/worksheets/sheet1.xml') ?? '')?.[1],
  );

describe('a sheet on paper', () => {
  it('takes as many pages across as its columns need when none is parted, so that print never shrinks further', async () => {
    expect(await pagesAcross([60, 60, 60])).toBe(1);
    expect(await pagesAcross([60, 60, 60, 60, 60, 60])).toBe(2);
    // Three columns of 90 have no room on a page, so four take two pages and five take three.
    expect(await pagesAcross([90, 90, 90, 90])).toBe(2);
    expect(await pagesAcross([90, 90, 90, 90, 90])).toBe(3);
  });

  it('is printed a little smaller where the last page would hold a strip', async () => {
    expect(await pagesAcross([90, 90, 90, 90, 20])).toBe(2);
  });

  it('repeats its heads on each page, but not above its pictures', async () => {
    const picture = { png: Buffer.from('no picture'), width: 320, height: 200, alt: '', caption: 'Chart 1' };
    const titles = async (more: Partial<SheetModel>) =>
      (await parts(more)).get('xl/workbook.xml')?.includes('_xlnm.Print_Titles');
    expect(await titles({})).toBe(true);
    expect(await titles({ rowCount: 1, pictures: [picture] })).toBe(false);
  });
});
