/** A Word table with its properties in the order that Word insists on (ECMA-376 part 1, 17.4.60 and 17.4.70). */
import type { DocumentModel } from '../../reports/document.ts';
import { escapeXml, flag, valued } from './xml.ts';

export interface GridCell {
  /** Whole paragraphs, at least one. */
  readonly paragraphs: string;
  /** Background, six hexadecimal digits. */
  readonly fill?: string | undefined;
  readonly align?: 'bottom';
  /** Columns that it takes, one where nothing is said. */
  readonly columns?: number;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Comes again on each page. */
  readonly head?: boolean;
  /** May be cut by the end of a page. */
  readonly breakable?: boolean;
}

export interface GridLook {
  /** Id of a table style. */
  readonly style: string;
  /** Twips. */
  readonly widths: readonly number[];
  /** What it is about, for those who hear it read. */
  readonly title?: string;
}

/** The table, in the document's direction. */
export function grid(
  { style, title, widths }: GridLook,
  { model }: { readonly model: Pick<DocumentModel, 'direction'> },
  rows: readonly GridRow[],
): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rtl = flag('bidiVisual', model.direction === 'rtl');
  const look = `<w:tblLook w:val="0020" w:firstRow="${rows[0]?.head ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  const properties = `<w:tblPr><w:tblStyle w:val="${style}"/>${rtl}<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${valued('tblCaption', title && escapeXml(title))}</w:tblPr>`;
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl>${properties}<w:tblGrid>${columns}</w:tblGrid>${rows.map((row) => rowXml(row, widths)).join('')}</w:tbl>`;
}

function rowXml({ breakable, cells, head }: GridRow, widths: readonly number[]): string {
  const properties = flag('cantSplit', !breakable) + flag('tblHeader', head);
  let at = 0;
  const all = cells.map(({ align, columns = 1, fill, paragraphs }) => {
    const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
    const width = widths.slice(at, at + columns).reduce((sum, each) => sum + each, 0);
    at += columns;
    const span = columns === 1 ? '' : `<w:gridSpan w:val="${columns}"/>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${shade}${valued('vAlign', align)}</w:tcPr>${paragraphs}</w:tc>`;
  });
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${all.join('')}</w:tr>`;
}
