/** The lines that a Word report shows, read from the XML of its body and of its footnotes. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { seen } from '../../reports/shown-digits.ts';
import { rowLine } from '../../reports/shown-line.ts';

/** Tables that only place text on the page: their paragraphs are lines. */
const LAYOUT = new Set(['MastheadTable', 'BoxTable']);
/** What is compared elsewhere: the contents, which Word fills in again, and the list of figures. */
const PASSED_OVER = /^(?:TOC\d|ContentsHeading|FigureText)$/;

/** Paragraphs, and rows of tables as one line, in reading order; undefined where this is no XML. */
export function readDocxLines(xml: string): readonly string[] | undefined {
  const lines: string[] = [];
  /** Styles of the tables around, the innermost last. */
  const tables: string[] = [];
  let cells: string[] | undefined;
  let text = '';
  let style = '';
  let inText = false;
  let broken = false;
  const inRow = (): boolean => cells !== undefined && !LAYOUT.has(tables.at(-1) ?? '');
  const parser = new SaxesParser();
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ attributes, name }: SaxesTagPlain) => {
    switch (name) {
      case 'w:t':
        inText = true;
        break;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        text += ' ';
        break;
      case 'w:noBreakHyphen':
        text += '-';
        break;
      case 'w:tbl':
        tables.push('');
        break;
      case 'w:tblStyle':
        tables[tables.length - 1] = attributes['w:val'] ?? '';
        break;
      case 'w:tr':
        cells = [];
        break;
      case 'w:tc':
        if (inRow()) text = '';
        break;
      case 'w:p':
        style = '';
        if (inRow()) text += ' ';
        else text = '';
        break;
      case 'w:pStyle':
        style = attributes['w:val'] ?? '';
    }
  });
  parser.on('text', (said) => {
    if (inText) text += said;
  });
  parser.on('closetag', ({ name }) => {
    switch (name) {
      case 'w:t':
        inText = false;
        break;
      case 'w:p':
        if (PASSED_OVER.test(style)) text = '';
        else if (!inRow() && seen(text) !== '') lines.push(seen(text));
        break;
      case 'w:tc':
        if (inRow()) cells?.push(text);
        break;
      case 'w:tr':
        if (inRow() && cells?.some((cell) => seen(cell) !== '')) lines.push(rowLine(cells));
        cells = undefined;
        break;
      case 'w:tbl':
        tables.pop();
    }
  });
  parser.write(xml).close();
  return broken ? undefined : lines;
}
