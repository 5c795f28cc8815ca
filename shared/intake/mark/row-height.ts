/** How high a row must be so that wrapped texts show whole: programs do not find out by themselves when they open a file. */

/** Points of one line of 11 point type. */
const LINE = 15;
/** Excel's limit for a row, in points. */
const HIGHEST = 409;

/** Points for the highest of `texts`, each in a column of `width` characters. */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0),
  );
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}
