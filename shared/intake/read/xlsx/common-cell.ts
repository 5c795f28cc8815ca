/** Reads the cells that nearly every sheet is made of in one pass over their bytes; leaves all others alone. */
import type { CellReader } from './cell-reader.ts';
import { numberAt } from './cell-reference.ts';
import type { RowBuilder } from './row-builder.ts';
import { EQUALS, GT, LT, SLASH, SPACE } from './xml-scan.ts';

const QUOTE = 0x22;
/** A cell is only tried when so many bytes are at hand, which spares a check at each of them. */
const AHEAD = 512;
/** Bytes of an inline text that are looked through by hand. */
const NEAR = 160;

/** "Not one of these: read it the careful way." */
export const UNCOMMON = 0;

/**
 * Reads `<c r=".." s=".." t=".."><v>digits</v></c>`, the same with inline text, or an empty cell, at `p`. Gives the
 * position after it, having put its value into `rows`, or {@link UNCOMMON}, having done nothing. `place.column`
 * becomes the cell's column.
 */
export function readCommonCell(
  buf: Buffer,
  p: number,
  end: number,
  place: { column: number },
  reader: CellReader,
  rows: RowBuilder,
): number {
  if (end - p < AHEAD) return UNCOMMON;
  if (buf[p + 2] !== SPACE || buf[p + 3] !== 0x72 || buf[p + 4] !== EQUALS || buf[p + 5] !== QUOTE)
    return UNCOMMON;
  let i = p + 6;
  let column = 0;
  let c = buf[i] as number;
  while (c >= 0x41 && c <= 0x5a && column < 16_384) {
    column = column * 26 + c - 0x40;
    c = buf[++i] as number;
  }
  for (let n = 0; n < 8 && c >= 0x30 && c <= 0x39; n++) c = buf[++i] as number;
  if (c !== QUOTE || column === 0 || column > 16_384) return UNCOMMON;
  column--;
  c = buf[++i] as number;
  let style = 0;
  let type = 0;
  if (c === SPACE && buf[i + 1] === 0x73 && buf[i + 2] === EQUALS) {
    i += 4;
    c = buf[i] as number;
    for (let n = 0; n < 6 && c >= 0x30 && c <= 0x39; n++) {
      style = style * 10 + c - 0x30;
      c = buf[++i] as number;
    }
    if (c !== QUOTE) return UNCOMMON;
    c = buf[++i] as number;
  }
  if (c === SPACE && buf[i + 1] === 0x74 && buf[i + 2] === EQUALS && buf[i + 3] === QUOTE) {
    type = buf[i + 4] as number;
    if (type === 0x69) i += 13;
    else i += 5;
    if (buf[i] !== QUOTE || (type !== 0x73 && type !== 0x69 && type !== 0x6e)) return UNCOMMON;
    c = buf[++i] as number;
  }
  if (c === SLASH && buf[i + 1] === GT) {
    place.column = column;
    return i + 2;
  }
  if (c !== GT || buf[i + 1] !== LT) return UNCOMMON;
  if (type === 0x69) {
    const start = inlineStart(buf, i + 1);
    if (start === UNCOMMON) return UNCOMMON;
    const stop = textStop(buf, start, end);
    if (stop + 16 > end || !endsInline(buf, stop)) return UNCOMMON;
    place.column = column;
    reader.text(buf, start, stop, column, rows);
    return stop + 13;
  }
  if (buf[i + 2] !== 0x76 || buf[i + 3] !== GT) return UNCOMMON;
  i += 4;
  const start = i;
  let value = 0;
  c = buf[i] as number;
  for (let n = 0; n < 15 && c >= 0x30 && c <= 0x39; n++) {
    value = value * 10 + c - 0x30;
    c = buf[++i] as number;
  }
  if (c !== LT && type !== 0x73) {
    // A sign, a point, an exponent, more digits than fit.
    for (let n = 0; n < 24 && c !== LT; n++) c = buf[++i] as number;
    if (c === LT) value = numberAt(buf, start, i);
  }
  if (c !== LT || i === start || !endsValue(buf, i)) return UNCOMMON;
  place.column = column;
  if (type === 0x73) reader.shared(value, column, rows);
  else reader.number(value, style, column, rows);
  return i + 8;
}

/** Whether `</v></c>` stands at `i`. */
function endsValue(buf: Buffer, i: number): boolean {
  return (
    buf[i + 1] === SLASH &&
    buf[i + 2] === 0x76 &&
    buf[i + 3] === GT &&
    buf[i + 4] === LT &&
    buf[i + 5] === SLASH &&
    buf[i + 6] === 0x63 &&
    buf[i + 7] === GT
  );
}

/** Where the text starts after `<is><t>` or `<is><t xml:space="preserve">` at `i`. */
function inlineStart(buf: Buffer, i: number): number {
  if (
    buf[i + 1] !== 0x69 ||
    buf[i + 2] !== 0x73 ||
    buf[i + 3] !== GT ||
    buf[i + 4] !== LT ||
    buf[i + 5] !== 0x74
  )
    return UNCOMMON;
  if (buf[i + 6] === GT) return i + 7;
  return buf[i + 6] === SPACE && buf[i + 7] === 0x78 && buf[i + 16] === QUOTE && buf[i + 26] === GT
    ? i + 27
    : UNCOMMON;
}

function textStop(buf: Buffer, start: number, end: number): number {
  const near = Math.min(start + NEAR, end);
  for (let i = start; i < near; i++) if (buf[i] === LT) return i;
  const at = buf.indexOf(LT, near);
  return at < 0 ? end : at;
}

/** Whether `</t></is></c>` stands at `i`. */
function endsInline(buf: Buffer, i: number): boolean {
  return (
    buf[i + 1] === SLASH &&
    buf[i + 2] === 0x74 &&
    buf[i + 3] === GT &&
    buf[i + 4] === LT &&
    buf[i + 5] === SLASH &&
    buf[i + 6] === 0x69 &&
    buf[i + 7] === 0x73 &&
    buf[i + 8] === GT &&
    endsCell(buf, i + 9)
  );
}

function endsCell(buf: Buffer, i: number): boolean {
  return buf[i] === LT && buf[i + 1] === SLASH && buf[i + 2] === 0x63 && buf[i + 3] === GT;
}
