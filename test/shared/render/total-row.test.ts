import { describe, expect, it } from 'vitest';
import { readDocxFigures } from '../../../shared/render/docx/read-figures.ts';
import { renderDocx } from '../../../shared/render/docx/render-docx.ts';
import { readHtmlLines } from '../../../shared/render/html/read-lines.ts';
import { renderHtml } from '../../../shared/render/html/render-html.ts';
import { columnsTaken, isTotal } from '../../../shared/render/total-row.ts';
import type { Cell, DocumentModel, Table } from '../../../shared/reports/document.ts';
import { rowLine } from '../../../shared/reports/shown-line.ts';
import { fixtureDocument } from '../../fixtures/document-model.ts';
import { unzip } from './docx/read-package.ts';

const cell = (text: string, header = false): Cell => ({
  content: text === '' ? [] : [{ type: 'text', text }],
  ...(header && { header }),
});
const TABLE: Table = {
  type: 'table',
  id: 'by-line',
  number: '9',
  caption: [{ type: 'text', text: 'By line' }],
  columns: ['Code', 'Title', 'Activities'].map((head) => ({ id: head, head, align: 'start', width: 1 })),
  rows: [
    [cell('C7 e-gov', true), cell(''), cell('7')],
    [cell('All, each once', true), cell(''), cell('8')],
  ],
  totalRows: 1,
  notes: [],
};
const LINE = rowLine(['All, each once', '', '8']);
const fixture = fixtureDocument();
const MODEL: DocumentModel = {
  ...fixture,
  annexes: [{ id: 'totals', title: 'Totals', blocks: [TABLE], sections: [], words: { count: 0 } }],
};

describe('rows that sum the others', () => {
  it('are the last ones, as many as the table says', () => {
    expect([0, 1, 2].map((index) => isTotal(TABLE, index))).toEqual([false, true, false]);
    expect(isTotal({ rows: TABLE.rows }, 1)).toBe(false);
  });

  it('spread their name over the empty cells behind it; other rows do not', () => {
    const taken = (index: number) => TABLE.columns.map((_, at) => columnsTaken(TABLE, index, at));
    expect(taken(0)).toEqual([1, 1, 1]);
    expect(taken(1)).toEqual([2, 0, 1]);
  });

  it('are bold in Word, and read back as the document has them', async () => {
    const bytes = await renderDocx(MODEL);
    const body = (await unzip(bytes)).get('word/document.xml')?.toString('utf8') ?? '';
    const last = body.slice(body.lastIndexOf('<w:tr>', body.indexOf('All, each once')));
    const row = last.slice(0, last.indexOf('</w:tr>'));
    expect(row).toContain('<w:gridSpan w:val="2"/>');
    expect(row.match(/<w:r>/g)).toHaveLength(2);
    expect(row.match(/<w:b\/>/g)).toHaveLength(2);
    const shown = await readDocxFigures(bytes);
    expect(shown?.lines).toContain(LINE);
  });

  it('are marked in HTML, and read back as the document has them', () => {
    const page = renderHtml(MODEL);
    expect(page).toContain(
      '<tr class="total"><th scope="row" colspan="2">All, each once</th><td>8</td></tr>',
    );
    expect(page).toMatch(/tr\.total>\*\{font-weight:600/);
    expect(readHtmlLines(page).lines).toContain(LINE);
  });
});
