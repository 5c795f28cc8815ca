/** Widths of table columns in whole per cent; attributes cannot carry them under the page's Content Security Policy. */

/** Classes of columns that share a table by `widths`: together 100 %, or a browser would take the rest from the last ones. */
export function widthClasses(widths: readonly number[]): readonly string[] {
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  let end = 0;
  return widths.map((width) => {
    const start = Math.round((end / total) * 100);
    end += width;
    return `w${Math.max(1, Math.round((end / total) * 100) - start)}`;
  });
}

/** Rules for those classes. */
export const COLUMN_WIDTHS = Array.from({ length: 100 }, (_, at) => `col.w${at + 1}{width:${at + 1}%}`).join(
  '\n',
);
