import { describe, expect, it } from 'vitest';
import { renderWorkbook } from '../../../../shared/render/xlsx/render-workbook.ts';
import { sheetPart, sheetText } from '../../../../shared/render/xlsx/sheet-part.ts';
import { planSheets } from '../../../../shared/render/xlsx/sheet-plan.ts';
import { styleSheet } from '../../../../shared/render/xlsx/style-sheet.ts';
import { writeTogether } from '../../../../shared/render/xlsx/write-together.ts';
import type { SheetModel, SheetValue, WorkbookModel } from '../../../../shared/reports/sheets.ts';
import { type DeflatedBlock, deflateBlocks } from '../../../../shared/zip/deflate-blocks.ts';
import { bytesOf, sheetOf, workbookOf } from './sample-workbook.ts';

type Row = readonly SheetValue[];

/** Two sheets from one source of numbers: the second has three rows for each of the first and links back to it. */
function pairOf(length: number, counted = 3 * length) {
  let passes = 0;
  const first = (n: number): Row[] => [[`WA-${n}`, `Réseau rural ${n}`]];
  const second = (n: number): Row[] => ['a', 'b', 'c'].map((part) => [`WA-${n}`, `claim ${n}${part}`]);
  function* numbers() {
    passes += 1;
    for (let n = 0; n < length; n += 1) yield n;
  }
  const rows = (of: (n: number) => Row[]) =>
    function* () {
      for (const n of numbers()) yield* of(n);
    };
  const [id, text] = sheetOf('', []).columns;
  const sheets: SheetModel[] = [
    sheetOf('records', [], { key: 'id', rowCount: length, rows: rows(first) }),
    sheetOf('claims', [], {
      columns: [{ ...(id as NonNullable<typeof id>), linksTo: 'records' }, text as NonNullable<typeof text>],
      rowCount: counted,
      rows: rows(second),
    }),
  ];
  const shared = {
    sheets: ['records', 'claims'],
    steps: async function* () {
      for (const n of numbers()) yield [first(n), second(n)];
    },
  };
  return { apart: workbookOf(sheets), together: workbookOf(sheets, { shared }), passes: () => passes };
}

const surveyed = (model: WorkbookModel): WorkbookModel => ({
  ...model,
  sheets: model.sheets.map(({ rowCount: _, ...sheet }) => sheet),
});

describe('writeTogether', () => {
  it.each([0, 1, 700, 12_000])(
    'gives the bytes of sheets written apart, %i rows in one pass',
    async (length) => {
      const { apart, passes, together } = pairOf(length);
      const bytes = await bytesOf(renderWorkbook(together));
      expect(passes()).toBe(1);
      expect(bytes.equals(await bytesOf(renderWorkbook(apart)))).toBe(true);
      expect(bytes.equals(await bytesOf(renderWorkbook(surveyed(apart))))).toBe(true);
    },
  );

  it('lets a sheet go that is too long to wait, and reads it again to the same bytes', async () => {
    const { passes, together } = pairOf(12_000);
    const plans = await planSheets(together);
    const styles = styleSheet('Calibri');
    const sheets = plans.map((plan) => sheetPart(plan, together, styles));
    const made = writeTogether(together.shared as NonNullable<WorkbookModel['shared']>, sheets, 1000);
    for (const sheet of sheets) {
      const blocks = made.get(sheet)?.() as AsyncIterable<DeflatedBlock>;
      const found = await blocksOf(blocks);
      expect(found).toEqual(await blocksOf(deflateBlocks(sheetText(sheet))));
    }
    // One together, one for the sheet that was let go, two for the comparison.
    expect(passes()).toBe(4);
  });

  it('refuses a sheet whose rows are not as many as it says', async () => {
    const { together } = pairOf(5, 14);
    await expect(bytesOf(renderWorkbook(together))).rejects.toThrow('Sheet claims has 15 rows, not 14');
  });
});

async function blocksOf(blocks: AsyncIterable<DeflatedBlock>): Promise<DeflatedBlock[]> {
  const all: DeflatedBlock[] = [];
  for await (const block of blocks) all.push(block);
  return all;
}
