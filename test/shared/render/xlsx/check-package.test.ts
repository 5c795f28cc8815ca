import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { drawCharts } from '../../../../shared/render/charts/draw-charts.ts';
import { renderDocumentXlsx } from '../../../../shared/render/xlsx/render-document-xlsx.ts';
import { renderWorkbook } from '../../../../shared/render/xlsx/render-workbook.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { composeWorkbook } from '../../../../shared/reports/workbook/compose-workbook.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { writeZip } from '../../../../shared/zip/write-zip.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';
import { faultsOfPackage } from './check-package.ts';
import { readParts } from './read-parts.ts';
import { bytesOf, HARD_TEXTS, sheetOf, workbookOf } from './sample-workbook.ts';

const ROWS = HARD_TEXTS.map((text, i) => [`WA-${i}`, text]);

describe('a workbook as Excel insists on it', () => {
  it.each(LANGUAGES)('is what members get (%s)', async (language) => {
    const request = { language, words: wordsIn(language), options: { year: 2025, makers: MAKERS } };
    const [snapshot, previous] = [snapshotOf(ENTRIES), snapshotOf([])];
    const model = await composeWorkbook({ ...request, kind: 'workbook', snapshot, previous });
    expect(await faultsOfPackage(await bytesOf(renderWorkbook(model)))).toEqual([]);
  });

  it.each(['en', 'ar'] as const)(
    'is what a report with charts gives (%s)',
    async (language) => {
      const request = { language, words: wordsIn(language), options: { year: 2025, makers: MAKERS } };
      const model = await compose({ ...request, kind: 'council', snapshot: snapshotOf(ENTRIES) });
      const file = await bytesOf(renderDocumentXlsx(model, await drawCharts(model)));
      expect([...(await readParts(file)).keys()].some((name) => name.endsWith('.png'))).toBe(true);
      expect(await faultsOfPackage(file)).toEqual([]);
    },
    30_000,
  );

  it('is what hard texts and strange names leave of it', async () => {
    const heads = ['Line\nend', 'line end', 'x'.repeat(300), ''];
    const columns = heads.map((head, i) => ({ id: `c${i}`, head, kind: 'text', width: 8 }) as const);
    const sheets = ["It's", "it's", 'a/b:c', 'History', 'x'.repeat(40), 'R1C1'].map((title, i) =>
      sheetOf(`s ${i}!`, ROWS, { title, columns, notes: ['=1+1', '& <b>'] }),
    );
    expect(await faultsOfPackage(await bytesOf(renderWorkbook(workbookOf(sheets))))).toEqual([]);
  });

  it.each([
    ['xl/worksheets/sheet1.xml', '<sheetData>', '<tableParts/><sheetData>', 'sheetData'],
    ['xl/worksheets/sheet1.xml', '<c r="B2"', '<c r="A2"', 'out of order'],
    ['xl/worksheets/sheet1.xml', ' s="2"', ' s="99"', 'style'],
    ['xl/tables/table1.xml', 'name="Text"', 'name="Other"', 'not its heads'],
    ['xl/workbook.xml', 'sheetId="2"', 'sheetId="1"', 'two sheets have id'],
    [
      'xl/workbook.xml',
      '<definedNames>',
      '<definedNames><definedName name="x">A 1</definedName>',
      'no place',
    ],
    ['[Content_Types].xml', '/xl/styles.xml', '/xl/other.xml', 'no part'],
    ['xl/worksheets/_rels/sheet1.xml.rels', 'table1.xml', 'table9.xml', 'there is no'],
  ])('is not %s with %s as %s', async (part, from, to, said) => {
    const model = workbookOf([sheetOf('a', ROWS), sheetOf('b', ROWS)]);
    const parts = await readParts(await bytesOf(renderWorkbook(model)));
    const changed = [...parts].map(([name, xml]) => ({
      name,
      text: () => [name === part ? xml.replace(from, to) : xml],
    }));
    expect(parts.get(part)).toContain(from);
    expect((await faultsOfPackage(await bytesOf(writeZip(changed)))).join('\n')).toContain(said);
  });
});
