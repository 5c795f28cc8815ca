import { describe, expect, it } from 'vitest';
import { renderWorkbook } from '../../../../shared/render/xlsx/render-workbook.ts';
import { readParts } from './read-parts.ts';
import { bytesOf, sheetOf, workbookOf } from './sample-workbook.ts';

/** The rows before which a page begins, on a sheet of `rows` rows and pictures of these heights. */
async function breaksOf(rows: number, heights: readonly number[]) {
  const png = Buffer.from('no picture');
  const pictures = heights.map((height) => ({ png, width: 320, height, alt: '', caption: 'Chart' }));
  const sheet = sheetOf(
    'charts',
    Array.from({ length: rows }, () => ['1', 'Activities']),
    { rowCount: rows, pictures },
  );
  const xml = (await readParts(await bytesOf(renderWorkbook(workbookOf([sheet]))))).get(
    'xl/worksheets/sheet1.xml',
  );
  return [...(xml ?? '').matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row));
}

describe('pictures on paper', () => {
  it('follow the rows, and one another, while the page holds them whole', async () => {
    expect(await breaksOf(2, [600])).toEqual([]);
    expect(await breaksOf(2, [200, 200, 200])).toEqual([]);
  });

  it('begin a page that no picture is cut by', async () => {
    const [second] = await breaksOf(2, [600, 600]);
    // Head, two rows, an empty one, and the caption, rows and gap of the first picture.
    expect(second).toBe(1 + 2 + 1 + 1 + 30 + 2);
    expect(await breaksOf(60, [600])).toEqual([62]);
    expect(await breaksOf(2, [600, 600, 100, 600])).toHaveLength(2);
  });
});
