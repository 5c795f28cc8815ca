import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/reference/languages.ts';
import { readXlsxFigures } from '../../../../shared/render/xlsx/read-figures.ts';
import { renderDocumentXlsx } from '../../../../shared/render/xlsx/render-document-xlsx.ts';
import { compareShown } from '../../../../shared/reports/compare-shown.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import type { DocumentModel, Table } from '../../../../shared/reports/document.ts';
import { documentFigures } from '../../../../shared/reports/document-figures.ts';
import { shownBy } from '../../../../shared/reports/shown-by-document.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';
import { bytesOf } from './sample-workbook.ts';

const documentIn = (language: Language): Promise<DocumentModel> =>
  compose({
    kind: 'council',
    language,
    words: wordsIn(language),
    snapshot: snapshotOf(ENTRIES),
    options: { year: 2025, makers: MAKERS },
  });
const readBack = async (model: DocumentModel) => readXlsxFigures(await bytesOf(renderDocumentXlsx(model)));

describe('readXlsxFigures', () => {
  it.each(['en', 'ar', 'zh'] as const)('finds each number of a table with its id (%s)', async (language) => {
    const model = await documentIn(language);
    const said = shownBy(model as never).numbers.filter(({ place }) => place !== 'text');
    const cells = (await readBack(model))?.cells ?? [];
    expect(said.length).toBeGreaterThan(0);
    expect(cells.map(({ figures }) => figures)).toEqual(said.map(({ figures }) => figures));
    for (const { figures, text } of cells) expect(text).toBe(model.figures[figures[0] ?? '']?.value);
  });

  it('shows a number that another figure has, and a list without one of them', async () => {
    const model = await documentIn('en');
    const document = documentFigures('report-en.json', Buffer.from(JSON.stringify(model)));
    const shown = await readBack(model);
    if (document === undefined || shown === undefined) throw new Error('The fixture is no document');
    const faults = (changed: typeof shown) => [...compareShown('report-en.xlsx', changed, document)];
    expect(faults(shown)).toEqual([]);
    const cells = shown.cells?.map((cell, at) => (at === 0 ? { ...cell, figures: ['updates'] } : cell)) ?? [];
    expect(faults({ ...shown, cells })).toHaveLength(1);
    expect(faults({ ...shown, list: shown.list?.slice(1) ?? [] })).toHaveLength(1);
  });

  it('shows an amount that a record states as a number of no figure, and another amount as a fault', async () => {
    const model = await documentIn('en');
    const amount = { content: [{ type: 'text', text: '12,600' }] } as const;
    const table: Table = {
      type: 'table',
      id: 'amounts',
      number: '99',
      caption: [{ type: 'text', text: 'Amounts' }],
      columns: [{ id: 'amount', head: 'Amount', align: 'end', width: 1 }],
      rows: [[amount]],
      notes: [],
    };
    const [first, ...rest] = model.sections;
    if (first === undefined) throw new Error('The fixture has no section');
    const sections = [{ ...first, blocks: [table, ...first.blocks] }, ...rest];
    const withAmount = { ...model, sections };
    const document = documentFigures('report-en.json', Buffer.from(JSON.stringify(withAmount)));
    const shown = await readBack(withAmount);
    if (document === undefined || shown === undefined) throw new Error('The fixture is no document');
    const faults = (read: typeof shown) => [...compareShown('report-en.xlsx', read, document)];
    expect(faults(shown)).toEqual([]);
    const changed = shown.tableSheets?.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell === 12_600 ? 12_601 : cell))),
    }));
    expect(faults({ ...shown, tableSheets: changed ?? [] })).toEqual([
      expect.objectContaining({ fault: 'format-differs', expected: '12,600', found: '12601' }),
    ]);
  });

  it('takes bytes of another format for none of its own', async () => {
    expect(await readXlsxFigures(Buffer.from('%PDF-1.7'))).toBeUndefined();
  });
});
