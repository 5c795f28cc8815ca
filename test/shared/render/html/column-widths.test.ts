import { describe, expect, it } from 'vitest';
import { COLUMN_WIDTHS, widthClasses } from '../../../../shared/render/html/column-widths.ts';

/** Tenths of one per cent. */
const shares = (classes: readonly string[]) => classes.map((name) => Number(name.slice(1)));

describe('widthClasses', () => {
  it('share the table, and together take no more than there is', () => {
    for (const widths of [
      [9, 2, 2, 2, 2, 2, 2, 2, 2],
      [1, 1, 1],
      [5, 2, 2],
      [3, 8, 3, 3, 3],
    ]) {
      const taken = shares(widthClasses(widths)).reduce((sum, share) => sum + share, 0);
      expect(taken).toBeLessThanOrEqual(1000);
      expect(taken).toBeGreaterThan(960);
    }
  });

  it('give equal columns the same width, as many as there are', () => {
    const heat = [8, ...Array(17).fill(4), 6];
    expect(new Set(widthClasses(heat).slice(1, -1)).size).toBe(1);
    expect(widthClasses([1, 1, 1])).toEqual(['w330', 'w330', 'w330']);
  });

  it('leave no column without width, and have a rule for each', () => {
    const classes = widthClasses([1, 9999, 1]);
    expect(classes).toEqual(['w1', 'w990', 'w1']);
    for (const name of [...classes, ...widthClasses([1])]) expect(COLUMN_WIDTHS).toContain(`col.${name}{`);
  });

  it('stand where no width is given', () => {
    expect(widthClasses([0, 0])).toEqual(['w1', 'w1']);
  });
});
