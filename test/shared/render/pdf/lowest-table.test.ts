import { describe, expect, it } from 'vitest';
import { lowest } from '../../../../shared/render/pdf/lowest-table.ts';

/** Widths of 100 altogether; a letter is one wide. */
const byWeight = (weights: readonly number[]): readonly number[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (100 * weight) / all);
};
const widths = (cells: readonly (readonly number[])[], shares: readonly number[]): readonly number[] =>
  lowest(
    cells.map((each) => ({ cells: each })),
    shares,
    byWeight,
    (width) => width,
  ).widths;

describe('a table as low as it can be', () => {
  it('keeps to the shares where others would hardly make it lower', () => {
    expect(widths([[90], [30]], [3, 1])).toEqual([75, 25]);
    expect(widths([[], []], [3, 1])).toEqual([75, 25]);
  });

  it('gives room to the column that makes rows high, however little its share is', () => {
    const [little = 0, much = 0] = widths(
      [
        [20, 25, 10],
        [900, 700, 800],
      ],
      [1, 1],
    );
    expect(much).toBeGreaterThan(2 * little);
  });

  it('minds the rows that either column makes high', () => {
    const [one = 0, other = 0] = widths(
      [
        [900, 900, 10],
        [10, 10, 400],
      ],
      [1, 9],
    );
    expect(one).toBeGreaterThan(other);
    expect(other).toBeGreaterThan(15);
  });
});
