/** How many lines a text takes in a column: not every program works it out when it opens a file. */

/** Characters as wide as two: East Asian scripts, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{3fffd}]/gu;

/** Width of `text` in characters, wide ones counted as two. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Lines that `text` takes in a column of `width` characters, a little generous because words don't break. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(width * 0.95, 1);
  if (text.length * 2 <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}
