import { describe, expect, it } from 'vitest';
import { readDocxLines } from '../../../../shared/render/docx/read-lines.ts';

const read = (body: string, addresses?: ReadonlyMap<string, string>) =>
  readDocxLines(`<w:body xmlns:w="w" xmlns:r="r">${body}</w:body>`, addresses);
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, style = 'Normal'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
const table = (style: string, ...cells: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/></w:tblPr><w:tr>${cells.join('')}</w:tr></w:tbl>`;
const cell = (content: string, spread = 1): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${spread}"/></w:tcPr>${content}</w:tc>`;

describe('the lines of a Word report', () => {
  it('are its paragraphs, and the rows of its tables', () => {
    const found = read(
      paragraph(run('One')) +
        table('ReportTable', cell(paragraph(run('a')), 2), cell(paragraph(run('b')))) +
        table('MastheadTable', cell(paragraph(run('Head')))),
    );
    expect(found?.lines).toEqual(['One', 'a |  | b', 'Head']);
  });

  it('tell where links lead, but for those of numbers', () => {
    const place = '<w:bookmarkStart w:id="1" w:name="p_table"/><w:bookmarkEnd w:id="1"/>';
    const link = (to: string, text: string) => `<w:hyperlink ${to}>${run(text)}</w:hyperlink>`;
    const found = read(
      paragraph(link('w:anchor="p_table"', 'Table 1') + link('r:id="rId1"', 'site')) +
        paragraph(link('w:anchor="f_1"', '40')) +
        paragraph(place + run('Activities')),
      new Map([['rId1', 'https://example.org/']]),
    );
    expect(found?.links).toEqual([
      { text: 'Table 1', to: 'Activities' },
      { text: 'site', to: 'https://example.org/' },
    ]);
  });

  it('leave out the contents, whose pages Word counts again, and the list of figures', () => {
    const entry = paragraph(
      `<w:hyperlink w:anchor="p_1">${run('1 Overview')}<w:tab/>${run('12')}</w:hyperlink>`,
      'TOC1',
    );
    const found = read(entry + paragraph(run('40'), 'FigureText'));
    expect(found?.lines).toEqual([]);
    expect(found?.contents).toEqual([{ text: '1 Overview', to: '–' }]);
  });

  it('are none of what is no XML', () => {
    expect(readDocxLines('<w:p')).toBeUndefined();
  });
});
