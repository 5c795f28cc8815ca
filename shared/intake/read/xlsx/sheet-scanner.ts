/** Finds rows and cells in the bytes of a sheet part; all that stands around `<sheetData>` costs a look at most. */

import type { CellReader } from './cell-reader.ts';
import { cellScanner } from './cell-scanner.ts';
import { readCommonCell, UNCOMMON } from './common-cell.ts';
import type { RowBuilder } from './row-builder.ts';
import {
  afterMarkup,
  attributeAt,
  BANG,
  damaged,
  isName,
  LT,
  localName,
  nextTag,
  PADDING,
  QUESTION,
  SLASH,
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
  let phase: 'before' | 'rows' | 'after' = 'before';
  let inRow = false;
  let row = 0;
  let cellCount = 0;
  /** The cell before: one without a reference comes right after it. */
  const place = { column: -1 };
  const cells = cellScanner(place, reader, rows);

  const openRow = (buf: Buffer, p: number, next: number): void => {
    if (inRow) throw damaged('row in row');
    const before = row++;
    const number = attributeAt(buf, p, next, 'r');
    if (number !== undefined) row = /^\d{1,7}$/.test(number) ? Number(number) : 0;
    // Rows only go down: a number that comes again would be a row without end.
    if (row <= before || row > LAST_ROW) throw damaged('row number');
    place.column = -1;
    cellCount = 0;
    const hidden = attributeAt(buf, p, next, 'hidden');
    rows.start(row, hidden === '1' || hidden === 'true');
    inRow = buf[next - 2] !== SLASH;
  };

  const countCell = (): void => {
    if (++cellCount > MOST_CELLS) throw damaged('cells of a row');
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
          p = cells.read(buf, name + 1, end);
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
      if (cells.open(buf, name + 1, buf.length) < 0) throw damaged('cell');
      rows.mark('tooLong', place.column);
    },
    finish() {
      if (phase !== 'after') throw damaged('sheet ends early');
    },
  };
}
