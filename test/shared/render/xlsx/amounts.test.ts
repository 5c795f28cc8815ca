import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../../../shared/render/xlsx/amounts.ts';

describe('amounts in a column', () => {
  it.each([
    ['en', '12,600'],
    ['fr', '12\u202f600'],
    ['es', '12.600'],
    ['ru', '12\u00a0600'],
    ['zh', '12,600'],
    ['ar', '12,600'],
  ] as const)('are numbers, whatever groups their digits (%s)', (language, amount) => {
    expect(amountsIn([amount, '', '500', undefined, 7], language)).toEqual([12_600, '', 500, undefined, 7]);
  });

  it.each([
    ['years and codes', ['2024', '2025']],
    ['targets', ['4.4', '13.1']],
    ['lists', ['1, 3, 5', '12']],
    ['amounts among words', ['12,600', 'none']],
    ['codes with zeros in front', ['12,600', '007']],
    ['more digits than a number holds', ['9,007,199,254,740,993']],
    ['nothing', ['', undefined]],
  ])('are not %s', (_, values) => {
    expect(amountsIn(values, 'en')).toBeUndefined();
  });
});
