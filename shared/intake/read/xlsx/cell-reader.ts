/** Turns what a scanner found of a cell into a value, by the cell's type and style (ECMA-376 part 1, 18.18.11). */
import { numberAt, wholeAt } from './cell-reference.ts';
import { interner } from './intern.ts';
import type { RowBuilder } from './row-builder.ts';
import { serialReader } from './serial-date.ts';
import type { StringArena } from './string-arena.ts';
import { DATE_STYLE, PERCENT_STYLE } from './styles.ts';
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

/** Puts values into rows: `cell` for any cell, the others for what is already known of it. */
export interface CellReader {
  cell(buf: Buffer, cell: ScannedCell, rows: RowBuilder): void;
  shared(index: number, column: number, rows: RowBuilder): void;
  number(value: number, style: number, column: number, rows: RowBuilder): void;
  text(buf: Buffer, start: number, stop: number, column: number, rows: RowBuilder): void;
}

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
  numberStyles: Uint8Array,
  date1904: boolean,
): CellReader {
  const intern = interner((buf, start, stop) => unescapeExcel(xmlText(buf, start, stop)));
  const toIso = serialReader(date1904);

  const text: CellReader['text'] = (buf, start, stop, column, rows) =>
    rows.set(column, intern(buf, start, stop));

  const shared: CellReader['shared'] = (index, column, rows) => {
    if (index < 0 || strings === undefined) throw damaged('shared string');
    const found = strings.get(index);
    if (found === null) rows.mark('tooLong', column);
    else rows.set(column, found);
  };

  const number: CellReader['number'] = (value, style, column, rows) => {
    if (!Number.isFinite(value)) throw damaged('number');
    const kind = numberStyles[style];
    if (kind === PERCENT_STYLE) return rows.set(column, percentText(value));
    const date = kind === DATE_STYLE ? toIso(value) : undefined;
    if (date !== undefined) rows.mark('dates', column);
    rows.set(column, date ?? value);
  };

  const value = (
    buf: Buffer,
    { type, style, column, start, stop, formula }: ScannedCell,
    rows: RowBuilder,
  ): void => {
    if (stop === start) {
      if (formula && type === FORMULA_TEXT) rows.set(column, '');
      return;
    }
    switch (type) {
      case 0:
      case NUMBER:
        number(numberAt(buf, start, stop), style, column, rows);
        break;
      case SHARED:
        shared(wholeAt(buf, start, stop), column, rows);
        break;
      case FORMULA_TEXT:
      case INLINE:
        text(buf, start, stop, column, rows);
        break;
      case BOOLEAN:
        rows.set(column, buf[start] === 0x31 || buf[start] === 0x74);
        break;
      case ERROR:
        rows.mark('errors', column);
        text(buf, start, stop, column, rows);
        break;
      case DATE:
        rows.mark('dates', column);
        rows.set(column, intern(buf, start, stop).replace(/T00:00(:00(\.0+)?)?Z?$/, ''));
        break;
      default:
        throw damaged('cell type');
    }
  };

  const cell: CellReader['cell'] = (buf, scanned, rows) => {
    const { column, runs, pieces } = scanned;
    if (scanned.formula) rows.mark('formulas', column);
    if (scanned.inline) {
      if (runs.joined !== undefined) rows.set(column, unescapeExcel(runs.joined));
      else text(buf, runs.start, runs.stop, column, rows);
    } else if (pieces === undefined) value(buf, scanned, rows);
    else {
      // CDATA is rare: its text becomes bytes of its own, escaped as XML, and is read like any other.
      const bytes = Buffer.from(pieces.replaceAll('&', '&amp;').replaceAll('\r', '&#13;'));
      value(bytes, { ...scanned, start: 0, stop: bytes.length }, rows);
    }
  };

  return { cell, shared, number, text };
}

/** As the sheet shows it, with all its digits: 0.45 is 45 %, and 0.07 not 7.000000000000001 %. */
function percentText(value: number): string {
  return `${Number((value * 100).toPrecision(15))}%`;
}
