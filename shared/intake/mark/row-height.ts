/** How high a row must be so that wrapped texts show whole: programs do not find out by themselves when they open a file. */
import { linesOf, widthOf } from '../../text/lines-of.ts';

/** Points of one line of 11 point type. */
const LINE = 15;
/** Rows higher than this are harder to read past than cut text: what others wrote … */
const FAIR_LINES = 12;
/** … and what we have to say of it, which the sheet of findings says again. */
const MOST_LINES = 16;

/** Points for the highest of `texts`, each in a column of `width` characters; 240 at most. */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) => {
    // Widths are in digits; the letters of alphabets are narrower on the whole.
    return linesOf(text, widthOf(text) === text.length ? width * 1.08 : width);
  });
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines));
}

/** Points for a row whose longest text takes `lines`: all of it where that is no more than a screen can show. */
export function fairHeight(lines: number): number {
  return LINE * Math.min(lines, FAIR_LINES);
}
