/** Finds rows and cells in the bytes of a sheet part; all that stands around `<sheetData>` costs a look at most. */

import { type CellReader, newCell } from './cell-reader.ts';
import { columnAt, wholeAt } from './cell-reference.ts';
import { readCommonCell, UNCOMMON } from './common-cell.ts';
import type { RowBuilder } from './row-builder.ts';
import { readRuns, readText } from './text-runs.ts';
import {
  afterMarkup,
  attributeAt,
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

/** Rows and columns that Excel numbers; a number beyond is damage. */
const LAST_ROW = 1_048_576;
/** Cells that one row may have, those counted twice that had to wait for more bytes: Excel has 16,384 columns. */
const MOST_CELLS = 2 ** 15;

/** A scanner of one sheet: `scan` for the window, `tooLong` for a cell that never ends, `finish` at the end. */
export interface SheetScanner {
  scan(buf: Buffer, end: number): number;
  tooLong(buf: Buffer): void;
  finish(): void;
}

/**
 * Scans `worksheet` XML (ECMA-376 part 1, 18.3.1.99), prefixed or not, with or without `r` attributes.
 * @throws Problem `workbook-damaged`, `xml-entities`, and those of `rows` and `reader`.
 */
export function sheetScanner(rows: RowBuilder, reader: CellReader): SheetScanner {
  const cell = newCell();
  let phase: 'before' | 'rows' | 'after' = 'before';
  let inRow = false;
  let row = 0;
  let cells = 0;
  /** The cell before: one without a reference comes right after it. */
  const place = { column: -1 };

  /** Reads attributes from `p`; gives the position after the tag, or MORE. `cell.empty` says that it is `<c/>`. */
  const openCell = (buf: Buffer, p: number, end: number): number => {
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
  const readCell = (buf: Buffer, p: number, end: number): number => {
    p = openCell(buf, p, end);
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

  const openRow = (buf: Buffer, p: number, next: number): void => {
    if (inRow) throw damaged('row in row');
    const before = row++;
    const number = attributeAt(buf, p, next, 'r');
    if (number !== undefined) row = /^\d{1,7}$/.test(number) ? Number(number) : 0;
    // Rows only go down: a number that comes again would be a row without end.
    if (row <= before || row > LAST_ROW) throw damaged('row number');
    place.column = -1;
    cells = 0;
    const hidden = attributeAt(buf, p, next, 'hidden');
    rows.start(row, hidden === '1' || hidden === 'true');
    inRow = buf[next - 2] !== SLASH;
  };

  const countCell = (): void => {
    if (++cells > MOST_CELLS) throw damaged('cells of a row');
  };

  const closeRow = (): void => {
    if (!inRow) throw damaged('row');
    inRow = false;
    rows.finish();
  };

  /** Takes the tag at `p` that is no cell, ending before `next`. */
  const takeTag = (buf: Buffer, p: number, next: number): void => {
    const closing = buf[p + 1] === SLASH;
    const name = localName(buf, closing ? p + 2 : p + 1);
    if (isName(buf, name, 'sheetData')) {
      if (closing ? phase !== 'rows' || inRow : phase !== 'before') throw damaged('sheetData');
      phase = closing || buf[next - 2] === SLASH ? 'after' : 'rows';
    } else if (phase === 'rows' && isName(buf, name, 'row')) {
      if (!closing) openRow(buf, p, next);
      else closeRow();
    } else if (closing && isName(buf, name, 'worksheet')) throw damaged('sheet without data');
  };

  const scan = (buf: Buffer, end: number): number => {
    let p = 0;
    while (phase !== 'after') {
      const at = buf[p] === LT ? p : nextTag(buf, p, end);
      if (at < 0) return end;
      if (at + PADDING > end) return at;
      const c = buf[at + 1] as number;
      if (inRow && c === 0x63) {
        countCell();
        p = readCommonCell(buf, at, end, place, reader, rows);
        if (p !== UNCOMMON) continue;
      }
      if (c === BANG || c === QUESTION) {
        p = afterMarkup(buf, at, end);
      } else {
        const name = localName(buf, at + 1);
        if (inRow && c !== SLASH && isName(buf, name, 'c')) {
          if (c !== 0x63) countCell();
          p = readCell(buf, name + 1, end);
        } else {
          p = tagEnd(buf, at, end);
          if (p >= 0) takeTag(buf, at, p);
        }
      }
      if (p < 0) return at;
    }
    return end;
  };

  return {
    scan,
    tooLong(buf) {
      const name = localName(buf, 1);
      if (!inRow || buf[0] !== LT || !isName(buf, name, 'c')) throw damaged('tag without end');
      if (openCell(buf, name + 1, buf.length) < 0 || cell.column < 0) throw damaged('cell');
      place.column = cell.column;
      rows.mark('tooLong', place.column);
    },
    finish() {
      if (phase !== 'after') throw damaged('sheet ends early');
    },
  };
}
