/** How many rows of a table stay on one page, where it begins with its head and where it ends with its notes. */

/** Rows that stay together. */
const TOGETHER = 3;
/** Fewer where they are high: rows together are no higher than this unless one alone is, points. */
const HIGH = 110;

/** How many rows of these `heights`, in points, stay together, from the first on: one to three. */
export function rowsTogether(heights: readonly number[]): number {
  let all = 0;
  const most = heights.slice(0, TOGETHER).findIndex((height) => {
    all += height;
    return all > HIGH;
  });
  return most < 0 ? TOGETHER : Math.max(1, most);
}
