/** Styles of runs and tables, which are the same in every document. */
import { COLOURS } from './page.ts';

const character = (id: string, name: string, run: string) =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;

/** `Figure` looks like the text around it: it is there for those who want to see where numbers stand. */
export const CHARACTER_STYLES = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  character('Figure', 'Figure', ''),
  character('Reference', 'Reference', `<w:color w:val="${COLOURS.accent}"/>`),
  character('Hyperlink', 'Hyperlink', `<w:color w:val="${COLOURS.accent}"/><w:u w:val="single"/>`),
  character('ParagraphNumber', 'Paragraph Number', `<w:color w:val="${COLOURS.soft}"/>`),
  character('CaptionNumber', 'Caption Number', `<w:b/><w:bCs/><w:color w:val="${COLOURS.accent}"/>`),
  character('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>'),
].join('');

const line = (side: string, size: number, colour: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
const none = (side: string) => `<w:${side} w:val="nil"/>`;

const table = (id: string, name: string, borders: string, margins: readonly [top: number, side: number]) => {
  const [top, side] = margins;
  const cells = `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/><w:bottom w:w="${top}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;
  return `<w:style w:type="table" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:tblPr>${borders && `<w:tblBorders>${borders}</w:tblBorders>`}${cells}</w:tblPr></w:style>`;
};

/** The line above a table, points. */
export const HEAD_RULE = 1;

const RULES =
  line('top', HEAD_RULE * 8, COLOURS.accent) +
  line('bottom', 4, COLOURS.line) +
  line('insideH', 4, COLOURS.line);

/** Space in cells of each kind of table, twips: above and below, and at the sides. */
export const CELL_MARGINS = { ReportTable: [50, 90], DenseTable: [40, 45], FigureTable: [10, 80] } as const;

export const TABLE_STYLES = [
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  table('ReportTable', 'Report Table', RULES, CELL_MARGINS.ReportTable),
  table('DenseTable', 'Dense Table', RULES, CELL_MARGINS.DenseTable),
  table('FigureTable', 'Figure Table', RULES.replaceAll('w:sz="4"', 'w:sz="2"'), CELL_MARGINS.FigureTable),
  table('MastheadTable', 'Masthead Table', line('bottom', 12, COLOURS.accent) + none('insideV'), [0, 0]),
  table(
    'BoxTable',
    'Box Table',
    ['top', 'left', 'bottom', 'right'].map((side) => line(side, 6, COLOURS.accent)).join('') +
      none('insideH'),
    [60, 227],
  ),
].join('');
