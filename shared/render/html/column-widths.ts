/** Widths of table columns; attributes cannot carry them under the page's Content Security Policy. */

/** Whole per cent, and tenths below ten: a heat table's columns differ in nothing, so their widths may not either. */
const STEPS = [
  ...Array.from({ length: 99 }, (_, at) => at + 1),
  ...Array.from({ length: 91 }, (_, at) => at * 10 + 100),
];

/** Classes of columns that share a table by `widths`: equal ones are equal, and together they never take more than there is. */
export function widthClasses(widths: readonly number[]): readonly string[] {
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  return widths.map((width) => {
    const tenths = Math.max(1, Math.floor((width / total) * 1000));
    return `w${tenths < 100 ? tenths : tenths - (tenths % 10)}`;
  });
}

/** Rules for those classes. */
export const COLUMN_WIDTHS = STEPS.map((tenths) => `col.w${tenths}{width:${tenths / 10}%}`).join('\n');
