/** Gives rows of long texts a height of their own, where their sender has set none. */
import { linesOf } from '../../text/lines-of.ts';
import type { Row } from '../read/cell.ts';
import { columnLetters } from '../rows/columns.ts';
import type { MarkStyles } from './mark-styles.ts';
import { cellStyle, rowStyle } from './own-style.ts';
import { fairHeight } from './row-height.ts';
import type { SheetHead } from './sheet-head.ts';

/** The row's XML, with a height if it needs one. To be called in order of rows. */
export type RowHeights = (text: string, row: number) => Promise<string> | string;

const HEIGHT = /\s(?:ht|hidden)="/;

/** `values`: the same rows as values. */
export function rowHeights(
  head: SheetHead,
  { styles, values }: { readonly styles: MarkStyles; readonly values?: AsyncIterator<Row> },
): RowHeights {
  if (values === undefined || head.heightsSet) return (text) => text;
  let next: IteratorResult<Row> | undefined;
  return async (text, row) => {
    const tag = /^<[^>]*?(?=\/?>)/.exec(text)?.[0] ?? '';
    if (HEIGHT.test(tag)) return text;
    next ??= await values.next();
    while (!next.done && next.value.row < row) next = await values.next();
    if (next.done || next.value.row !== row) return text;
    const height = fairHeight(mostLines(next.value, text, head, styles));
    return height <= head.rowHeight ? text : `${tag} ht="${height}"${text.slice(tag.length)}`;
  };
}

/** Lines of the longest text among cells that wrap theirs. */
function mostLines({ cells, row }: Row, text: string, head: SheetHead, styles: MarkStyles): number {
  let most = 1;
  const usual = rowStyle(text);
  for (let index = 0; index < cells.length; index += 1) {
    const value = cells[index];
    if (typeof value !== 'string') continue;
    const width = head.widthOf(index);
    const lines = width === 0 ? 1 : linesOf(value, width);
    if (
      lines > most &&
      styles.wraps(styleOf(text, `${columnLetters(index)}${row}`) ?? usual ?? head.styleOf(index))
    )
      most = lines;
  }
  return most;
}

function styleOf(row: string, cell: string): number | undefined {
  const at = row.indexOf(` r="${cell}"`);
  return at < 0 ? undefined : cellStyle(row.slice(row.lastIndexOf('<', at)));
}
