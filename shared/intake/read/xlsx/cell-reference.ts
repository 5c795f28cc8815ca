/** Reads the numbers that a sheet writes as text: column letters, counts, cell numbers. */

/** 0-based column of the letters at `start` (A → 0, XFD → 16383); -1 when there is no letter or too many. */
export function columnAt(buf: Buffer, start: number, stop: number): number {
  let column = 0;
  for (let i = start; i < stop; i++) {
    const letter = (buf[i] as number) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
    if (column > 16_384) return -1;
  }
  return column - 1;
}

/** The whole number written in `[start, stop)`; -1 when it is not one or has more than nine digits. */
export function wholeAt(buf: Buffer, start: number, stop: number): number {
  if (stop === start || stop - start > 9) return -1;
  let value = 0;
  for (let i = start; i < stop; i++) {
    const digit = (buf[i] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Exact powers of ten, so that digits / power is rounded once, as a parser would. */
const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);

/**
 * The number written in `[start, stop)`, NaN when it is none. Up to 15 digits with a point are read by hand
 * (exact: both parts fit a double, one division rounds); longer ones and exponents by the language itself.
 */
export function numberAt(buf: Buffer, start: number, stop: number): number {
  const negative = buf[start] === 0x2d;
  let i = negative ? start + 1 : start;
  let value = 0;
  let decimals = -1;
  if (stop - i <= 16 && stop > i) {
    for (; i < stop; i++) {
      const c = buf[i] as number;
      if (c === 0x2e && decimals < 0) decimals = 0;
      else if (c >= 0x30 && c <= 0x39) {
        value = value * 10 + c - 0x30;
        if (decimals >= 0) decimals++;
      } else break;
    }
    // A point alone, or with no digit beside it, is left to the careful way.
    if (
      i === stop &&
      stop - start > 1 + (negative ? 1 : 0) + (decimals >= 0 ? 0 : -1) &&
      (decimals >= 0 || stop - start <= 15)
    ) {
      if (decimals > 0) value /= POWERS[decimals] as number;
      return negative ? 0 - value : value;
    }
  }
  const text = buf.toString('latin1', start, stop).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
