import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../../shared/render/docx/render-docx.ts';
import type { DocumentModel, Inline, Table } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { unzip } from './read-package.ts';

const words = (text: string): readonly Inline[] => [{ type: 'text', text }];

/** A table of rows that say what is given. */
function documentOf(rows: readonly string[]): DocumentModel {
  const table: Table = {
    type: 'table',
    id: 'table',
    number: '7',
    caption: words('Caption above'),
    columns: [{ id: 'a', head: 'Name', align: 'start', width: 1 }],
    rows: rows.map((row) => [{ content: words(row), header: true }]),
    totalRows: 1,
    notes: [],
  };
  const only = {
    id: 'only',
    number: '1',
    title: 'Only',
    words: { count: 1 },
    sections: [],
    blocks: [table],
  };
  return { ...fixtureDocument(), sections: [only], annexes: [] };
}

/** Of each row of the table, the head first, whether it stays with the one below it. */
async function heldRows(rows: readonly string[]): Promise<readonly boolean[]> {
  const body = String((await unzip(await renderDocx(documentOf(rows)))).get('word/document.xml'));
  const table = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].find(([xml]) =>
    xml.includes('Caption above'),
  ) ?? [''];
  return [...table[0].matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([xml]) => xml.includes('<w:keepNext'));
}

describe('a table that a page does not hold', () => {
  const low = Array.from({ length: 44 }, (_, at) => `Row ${at + 1}`);

  it('begins with its head and three rows, and ends with three', async () => {
    const held = await heldRows(low);
    expect(held.slice(0, 4)).toEqual([true, true, true, false]);
    expect(held.slice(4, -3)).not.toContain(true);
    expect(held.slice(-3)).toEqual([true, true, false]);
  });

  it('begins and ends with fewer rows where they are high', async () => {
    const held = await heldRows(low.map((row) => `${row}. ${'Said at length. '.repeat(60)}`));
    expect(held.slice(0, 3)).toEqual([true, false, false]);
    expect(held.slice(-3)).toEqual([false, true, false]);
  });
});
