/** How high a row must be so that wrapped texts show whole: programs do not find out by themselves when they open a file. */
import { linesOf } from '../../text/lines-of.ts';

/** Points of one line of 11 point type. */
const LINE = 15;
/** Excel's limit for a row, in points. */
const HIGHEST = 409;

/** Points for the highest of `texts`, each in a column of `width` characters. */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) => linesOf(text, width));
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}
