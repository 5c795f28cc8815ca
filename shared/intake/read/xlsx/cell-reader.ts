/** Turns what a scanner found of a cell into a value, by the cell's type and style (ECMA-376 part 1, 18.18.11). */
import type { CellValue } from '../cell.ts';
import { numberAt, wholeAt } from './cell-reference.ts';
import { interner } from './intern.ts';
import type { RowBuilder } from './row-builder.ts';
import { serialReader } from './serial-date.ts';
import type { StringArena } from './string-arena.ts';
import type { TextRuns } from './text-runs.ts';
import { damaged } from './xml-scan.ts';
import { unescapeExcel, xmlText } from './xml-text.ts';

/** A cell as the scanner finds it; one object serves all the cells of a sheet. */
export interface ScannedCell {
  /** 0-based. */
  column: number;
  style: number;
  /** First letter of the `t` attribute × 256 + its length; 0 when there is none. */
  type: number;
  empty: boolean;
  /** Where the text of `<v>` is. */
  start: number;
  stop: number;
  /** Its text instead, when CDATA or comments interrupt it. */
  pieces: string | undefined;
  formula: boolean;
  /** Whether it has an `<is>`, whose text is in `runs`. */
  inline: boolean;
  readonly runs: TextRuns;
}

/** Puts the value of `cell` into `rows`. */
export type CellReader = (buf: Buffer, cell: ScannedCell, rows: RowBuilder) => void;

const typeOf = (name: string) => (name.charCodeAt(0) << 8) | name.length;
const SHARED = typeOf('s');
const FORMULA_TEXT = typeOf('str');
const INLINE = typeOf('inlineStr');
const BOOLEAN = typeOf('b');
const ERROR = typeOf('e');
const NUMBER = typeOf('n');
const DATE = typeOf('d');

export function newCell(): ScannedCell {
  const runs = { start: 0, stop: 0, joined: undefined };
  return {
    column: 0,
    style: 0,
    type: 0,
    empty: true,
    start: 0,
    stop: 0,
    pieces: undefined,
    formula: false,
    inline: false,
    runs,
  };
}

/**
 * A reader for the cells of a workbook.
 * @throws Problem `workbook-damaged` for a number, string index or type that can't be.
 */
export function cellReader(
  strings: StringArena | undefined,
  dateStyles: Uint8Array,
  date1904: boolean,
): CellReader {
  const intern = interner((buf, start, stop) => unescapeExcel(xmlText(buf, start, stop)));
  const toIso = serialReader(date1904);

  const inlineText = (buf: Buffer, { runs }: ScannedCell): string =>
    runs.joined === undefined ? intern(buf, runs.start, runs.stop) : unescapeExcel(runs.joined);

  const sharedText = (buf: Buffer, cell: ScannedCell, rows: RowBuilder): CellValue => {
    const index = wholeAt(buf, cell.start, cell.stop);
    if (index < 0 || strings === undefined) throw damaged('shared string');
    const text = strings.get(index);
    if (text !== null) return text;
    rows.mark('tooLong', cell.column);
    return undefined;
  };

  const number = (buf: Buffer, cell: ScannedCell, rows: RowBuilder): CellValue => {
    const value = numberAt(buf, cell.start, cell.stop);
    if (!Number.isFinite(value)) throw damaged('number');
    if (dateStyles[cell.style] !== 1) return value;
    const date = toIso(value);
    if (date === undefined) return value;
    rows.mark('dates', cell.column);
    return date;
  };

  const valueOf = (buf: Buffer, cell: ScannedCell, rows: RowBuilder): CellValue => {
    if (cell.inline) return inlineText(buf, cell);
    if (cell.stop === cell.start) return cell.formula && cell.type === FORMULA_TEXT ? '' : undefined;
    switch (cell.type) {
      case 0:
      case NUMBER:
        return number(buf, cell, rows);
      case SHARED:
        return sharedText(buf, cell, rows);
      case FORMULA_TEXT:
      case INLINE:
        return intern(buf, cell.start, cell.stop);
      case BOOLEAN:
        return buf[cell.start] === 0x31 || buf[cell.start] === 0x74;
      case ERROR:
        rows.mark('errors', cell.column);
        return intern(buf, cell.start, cell.stop);
      case DATE:
        rows.mark('dates', cell.column);
        return intern(buf, cell.start, cell.stop).replace(/T00:00(:00(\.0+)?)?Z?$/, '');
      default:
        throw damaged('cell type');
    }
  };

  return (buf, cell, rows) => {
    if (cell.formula) rows.mark('formulas', cell.column);
    if (cell.pieces === undefined) return rows.set(cell.column, valueOf(buf, cell, rows));
    // CDATA is rare: its text becomes bytes of its own, escaped as XML, and is read like any other.
    const bytes = Buffer.from(cell.pieces.replaceAll('&', '&amp;').replaceAll('\r', '&#13;'));
    rows.set(cell.column, valueOf(bytes, { ...cell, start: 0, stop: bytes.length }, rows));
  };
}
