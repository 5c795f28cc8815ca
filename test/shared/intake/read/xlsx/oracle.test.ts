import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { readRows } from '../read-all.ts';

type Value = string | number | boolean | null;

const SCRIPTS = [
  'مجتمع',
  '信息社会',
  'Общество',
  'सूचना',
  'สังคม',
  'Κοινωνία',
  'חברה',
  '情報',
  '정보',
  'የመረጃ',
  'তথ্য',
  '👩🏽‍💻',
  'é',
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SCRIPTS),
      fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
      fc.constantFrom('<&>"', '\n', 'a  b'),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => words.join(''))
  // Another reader's trimming, and escapes that not every reader knows, are not what is compared here.
  .filter((words) => words.trim() === words && words !== '' && !/_x[0-9A-Fa-f]{4}_/.test(words));
const cell: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: fc.integer() },
  {
    weight: 2,
    arbitrary: fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
      .map((n) => Number(n.toPrecision(15)) + 0),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });

function write(rows: Value[][], shared: boolean): Buffer {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Data');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: shared, compression: true }) as Buffer;
}

/** Rows as a grid without empty ends, so that readers which pad and readers which don't can be compared. */
function grid(rows: readonly { row: number; cells: readonly unknown[] }[]): unknown[][] {
  const out: unknown[][] = [];
  for (const { row, cells } of rows) {
    const line = Array.from(cells, (value) => value ?? null);
    while (line.length > 0 && line.at(-1) === null) line.pop();
    if (line.length > 0) out[row - 1] = line;
  }
  return Array.from(out, (line) => line ?? []);
}

const numbered = (rows: readonly (readonly unknown[])[]) => rows.map((cells, i) => ({ row: i + 1, cells }));

describe('every cell is what other readers read', { timeout: 120_000 }, () => {
  it('agrees with the table that SheetJS wrote, shared or inline strings', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, shared) => {
        const file = write(rows, shared);
        expect(grid(await readRows('a.xlsx', file))).toEqual(grid(numbered(rows)));
        const sheet = XLSX.read(file).Sheets.Data as XLSX.WorkSheet;
        const theirs = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, blankrows: true });
        expect(grid(await readRows('a.xlsx', file))).toEqual(grid(numbered(theirs)));
      }),
      { numRuns: 150 },
    );
  });

  it('agrees with read-excel-file', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const file = write(rows, true);
        const theirs = (await readXlsxFile(file, { trim: false } as never)) as unknown;
        const sheet = (
          Array.isArray(theirs) && !Array.isArray(theirs[0]) ? theirs[0]?.data : theirs
        ) as unknown[][];
        expect(grid(await readRows('a.xlsx', file))).toEqual(grid(numbered(sheet ?? [])));
      }),
      { numRuns: 50 },
    );
  });
});
