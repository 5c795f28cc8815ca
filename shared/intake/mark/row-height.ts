/** How high a row must be so that wrapped texts show whole: programs do not find out by themselves when they open a file. */
import { linesOf, widthOf } from '../../text/lines-of.ts';

/** Points of one line of 11 point type. */
const LINE = 15;
/** Excel's limit for a row, in points. */
const HIGHEST = 409;
/** Rows higher than this are harder to read past than cut text. */
const FAIR_LINES = 12;

/** Points for the highest of `texts`, each in a column of `width` characters. */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) => {
    // Widths are in digits; the letters of alphabets are narrower on the whole.
    return linesOf(text, widthOf(text) === text.length ? width * 1.08 : width);
  });
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}

/** Points for a row whose longest text takes `lines`: all of it where that is no more than a screen can show. */
export function fairHeight(lines: number): number {
  return LINE * Math.min(lines, FAIR_LINES);
}
