import { describe, expect, it } from 'vitest';
import { rowsTogether } from '../../../shared/render/rows-together.ts';

describe('rowsTogether', () => {
  it.each([
    ['keeps three low rows together', [20, 20, 20, 20], 3],
    ['keeps two where the third would make them high', [50, 50, 50], 2],
    ['keeps one that is high by itself', [300, 20, 20], 1],
    ['keeps no row with a high one below it', [20, 300], 1],
  ] as const)('%s', (_, heights, count) => {
    expect(rowsTogether(heights)).toBe(count);
  });
});
