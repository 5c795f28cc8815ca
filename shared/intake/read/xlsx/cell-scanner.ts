/** Reads any cell of a sheet the careful way: prefixes, formulas, runs, CDATA, attributes in any order. */
import { type CellReader, newCell } from './cell-reader.ts';
import { columnAt, wholeAt } from './cell-reference.ts';
import type { RowBuilder } from './row-builder.ts';
import { readRuns, readText } from './text-runs.ts';
import {
  afterMarkup,
  BANG,
  damaged,
  EQUALS,
  GT,
  isName,
  LT,
  localName,
  MORE,
  nextTag,
  PADDING,
  QUESTION,
  SLASH,
  SPACE,
  tagEnd,
} from './xml-scan.ts';

export interface CellScanner {
  /** Reads the attributes from `p` and moves to the cell's column; gives the position after the tag, or MORE. */
  open(buf: Buffer, p: number, end: number): number;
  /** Reads the cell whose attributes start at `p`; gives the position after it, or MORE. */
  read(buf: Buffer, p: number, end: number): number;
}

/**
 * A scanner for the cells of one sheet (ECMA-376 part 1, 18.3.1.4). `place.column` is the column of the cell before,
 * and becomes that of the cell read.
 * @throws Problem `workbook-damaged`, `xml-entities`, and those of `reader`.
 */
export function cellScanner(place: { column: number }, reader: CellReader, rows: RowBuilder): CellScanner {
  const cell = newCell();

  /** Reads attributes from `p`; gives the position after the tag, or MORE. `cell.empty` says that it is `<c/>`. */
  const open = (buf: Buffer, p: number, end: number): number => {
    cell.column = place.column + 1;
    cell.style = 0;
    cell.type = 0;
    for (;;) {
      if (p + 1 >= end) return MORE;
      const c = buf[p] as number;
      if (c === GT || c === SLASH) {
        cell.empty = c === SLASH;
        return cell.empty ? p + 2 : p + 1;
      }
      if (c <= SPACE) {
        p++;
        continue;
      }
      const name = p;
      while (p < end && buf[p] !== EQUALS) if (buf[p++] === GT || buf[p] === LT) throw damaged('cell');
      const long = p - name > 1;
      const quote = buf[p + 1];
      const start = p + 2;
      p = start;
      while (p < end && buf[p] !== quote) p++;
      if (p >= end) return MORE;
      if (quote !== 0x22 && quote !== 0x27) throw damaged('cell');
      if (!long) {
        if (c === 0x72) cell.column = columnAt(buf, start, p);
        else if (c === 0x73) cell.style = wholeAt(buf, start, p);
        else if (c === 0x74) cell.type = ((buf[start] as number) << 8) | (p - start);
      }
      p++;
    }
  };

  /** Reads the cell whose attributes start at `p`; gives the position after it, or MORE. */
  const read = (buf: Buffer, p: number, end: number): number => {
    p = open(buf, p, end);
    if (p < 0) return MORE;
    if (cell.column < 0) throw damaged('cell reference');
    cell.start = 0;
    cell.stop = 0;
    cell.pieces = undefined;
    cell.formula = false;
    cell.inline = false;
    while (!cell.empty) {
      if (buf[p] !== LT) p = nextTag(buf, p, end);
      if (p < 0 || p + PADDING > end) return MORE;
      const c = buf[p + 1] as number;
      if (c === 0x76 && buf[p + 2] === GT) {
        p = readValue(buf, p + 3, end);
      } else if (c === BANG || c === QUESTION) {
        p = afterMarkup(buf, p, end);
      } else if (c === SLASH) {
        if (isName(buf, localName(buf, p + 2), 'c')) {
          p = tagEnd(buf, p, end);
          break;
        }
        p = tagEnd(buf, p, end);
      } else {
        p = readChild(buf, p, end);
      }
      if (p < 0) return MORE;
    }
    if (p < 0) return MORE;
    place.column = cell.column;
    reader.cell(buf, cell, rows);
    return p;
  };

  const readValue = (buf: Buffer, p: number, end: number): number => {
    const at = nextTag(buf, p, end);
    if (at < 0 || at + PADDING > end) return MORE;
    cell.start = p;
    cell.stop = at;
    // Nearly always: the text ends at </v>.
    if (buf[at + 1] === SLASH && buf[at + 2] === 0x76 && buf[at + 3] === GT) return at + 4;
    const text = readText(buf, p, end);
    if (text.next < 0) return MORE;
    if (buf[text.next + 1] !== SLASH || !isName(buf, localName(buf, text.next + 2), 'v'))
      throw damaged('cell value');
    cell.stop = text.next;
    cell.pieces = text.pieces;
    return tagEnd(buf, text.next, end);
  };

  const readChild = (buf: Buffer, p: number, end: number): number => {
    const name = localName(buf, p + 1);
    const next = tagEnd(buf, p, end);
    if (next < 0) return MORE;
    const empty = buf[next - 2] === SLASH;
    if (isName(buf, name, 'f')) cell.formula = true;
    else if (isName(buf, name, 'c') || isName(buf, name, 'row')) throw damaged('cell in cell');
    else if (empty) return next;
    else if (isName(buf, name, 'v')) return readValue(buf, next, end);
    else if (isName(buf, name, 'is')) {
      cell.inline = true;
      return readRuns(buf, next, end, cell.runs);
    }
    return next;
  };

  return {
    open(buf, p, end) {
      const next = open(buf, p, end);
      if (next >= 0 && cell.column < 0) throw damaged('cell reference');
      if (next >= 0) place.column = cell.column;
      return next;
    },
    read,
  };
}
