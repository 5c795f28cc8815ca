import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { dateSerial } from '../../../../shared/render/xlsx/date-serial.ts';
import { renderWorkbook } from '../../../../shared/render/xlsx/render-workbook.ts';
import type { SheetModel, SheetValue, WorkbookModel } from '../../../../shared/reports/sheets.ts';
import { composeWorkbook } from '../../../../shared/reports/workbook/compose-workbook.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';
import { bytesOf, HARD_TEXTS, sheetOf, workbookOf } from './sample-workbook.ts';

const SCRIPTS: WorkbookModel = workbookOf([
  sheetOf(
    'scripts',
    HARD_TEXTS.map((text, i) => [`WA-${i}`, text, i * 1.5, '2025-02-28', '2025']),
    {
      columns: (['code', 'long-text', 'number', 'date', 'date'] as const).map((kind, i) => ({
        id: `c${i}`,
        head: `C${i}`,
        kind,
        width: 20,
      })),
    },
  ),
]);

const membersIn = (language: (typeof LANGUAGES)[number]): Promise<WorkbookModel> =>
  composeWorkbook({
    kind: 'workbook',
    language,
    words: wordsIn(language),
    options: { year: 2025, makers: MAKERS },
    snapshot: snapshotOf(ENTRIES),
    previous: snapshotOf([]),
  });

/** Rows below the heads, as a reader that knows dates by their number should find them. */
async function due({ columns, rows }: SheetModel): Promise<SheetValue[][]> {
  const all: SheetValue[][] = [];
  for await (const row of rows()) {
    all.push(
      columns.map(({ kind }, at) => {
        const value = row[at];
        if (value === '') return undefined;
        return (kind === 'date' && typeof value === 'string' ? dateSerial(value) : undefined) ?? value;
      }),
    );
  }
  return all;
}

const below = ({ notes }: SheetModel): number => (notes.length === 0 ? 1 : notes.length + 2);

describe.each([
  ['13 scripts and hard texts', async () => SCRIPTS],
  ...LANGUAGES.map((language) => [`members’ workbook (${language})`, () => membersIn(language)] as const),
] as const)('%s, read by programs of other families', (_, make) => {
  it('is the same to SheetJS, cell by cell', async () => {
    const model = await make();
    const book = read(await bytesOf(renderWorkbook(model)));
    expect(book.SheetNames).toEqual(model.sheets.map(({ title }) => title));
    for (const sheet of model.sheets) {
      const page = book.Sheets[sheet.title] ?? {};
      const options = { header: 1, raw: true, blankrows: true, range: below(sheet) } as const;
      const width = sheet.columns.length;
      const found = utils.sheet_to_json<SheetValue[]>(page, options);
      const full = found.map((row) => Array.from({ length: width }, (_, at) => row[at]));
      expect(full).toEqual(await due(sheet));
      expect(Object.values(page).filter((cell) => cell?.f !== undefined)).toEqual([]);
    }
  });

  it('is the same to read-excel-file, dates as dates', async () => {
    const model = await make();
    const bytes = await bytesOf(renderWorkbook(model));
    const pages = await readXlsxFile(bytes, { trim: false });
    for (const [at, sheet] of model.sheets.entries()) {
      const found = (pages[at]?.data ?? []).slice(below(sheet)).map((row) =>
        sheet.columns.map((_, column) => {
          const value = row[column] ?? undefined;
          return value instanceof Date ? dateSerial(value.toISOString().slice(0, 10)) : value;
        }),
      );
      expect(found).toEqual(await due(sheet));
    }
  });
});

describe('renderWorkbook in another process', () => {
  it('gives the same bytes in another time zone and language', async () => {
    const hash = async () =>
      createHash('sha256')
        .update(await bytesOf(renderWorkbook(await membersIn('ar'))))
        .digest('hex');
    const at = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));
    const script = `
      import { createHash } from 'node:crypto';
      import { bytesOf } from ${at('./sample-workbook.ts')};
      import { ENTRIES, MAKERS, snapshotOf } from ${at('../../../golden/fixture.ts')};
      import { wordsIn } from ${at('../../../../shared/text/words.ts')};
      import { composeWorkbook } from ${at('../../../../shared/reports/workbook/compose-workbook.ts')};
      import { renderWorkbook } from ${at('../../../../shared/render/xlsx/render-workbook.ts')};
      const model = await composeWorkbook({ kind: 'workbook', language: 'ar', words: wordsIn('ar'),
        options: { year: 2025, makers: MAKERS }, snapshot: snapshotOf(ENTRIES), previous: snapshotOf([]) });
      console.log(createHash('sha256').update(await bytesOf(renderWorkbook(model))).digest('hex'));`;
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' };
    const args = ['--import', 'tsx', '--input-type=module', '-e', script];
    expect(execFileSync(process.execPath, args, { env, encoding: 'utf8' }).trim()).toBe(await hash());
  }, 30_000);
});
