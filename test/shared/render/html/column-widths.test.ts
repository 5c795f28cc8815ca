import { describe, expect, it } from 'vitest';
import { COLUMN_WIDTHS, widthClasses } from '../../../../shared/render/html/column-widths.ts';

const shares = (classes: readonly string[]) => classes.map((name) => Number(name.slice(1)));

describe('widthClasses', () => {
  it('share the whole table, so that no column is left with what the others do not take', () => {
    for (const widths of [
      [9, 2, 2, 2, 2, 2, 2, 2, 2],
      [1, 1, 1],
      [5, 2, 2],
      [3, 8, 3, 3, 3],
    ]) {
      expect(shares(widthClasses(widths)).reduce((sum, share) => sum + share, 0)).toBe(100);
    }
  });

  it('give equal columns the same width, to one per cent', () => {
    expect(new Set(shares(widthClasses([36, 8, 8, 8, 8, 8, 8, 8, 8])).slice(1))).toEqual(new Set([8]));
    expect(Math.max(...shares(widthClasses([1, 1, 1])))).toBe(34);
  });

  it('leave no column without width, and have a rule for each', () => {
    const classes = widthClasses([1, 999, 1]);
    expect(classes).toEqual(['w1', 'w100', 'w1']);
    for (const name of [...classes, ...widthClasses([1])]) expect(COLUMN_WIDTHS).toContain(`col.${name}{`);
  });

  it('stand where no width is given', () => {
    expect(widthClasses([0, 0])).toEqual(['w1', 'w1']);
  });
});
