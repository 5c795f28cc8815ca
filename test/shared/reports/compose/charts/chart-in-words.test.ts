import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../../shared/reference/languages.ts';
import type { ChartSpec } from '../../../../../shared/reports/chart.ts';
import { chartInWords } from '../../../../../shared/reports/compose/charts/chart-in-words.ts';
import { writerFor } from '../../../../../shared/reports/compose/writer.ts';
import { wordsIn } from '../../../../../shared/text/words.ts';

const writerIn = (language: Language) => writerFor(language, wordsIn(language));

function specOf(kind: ChartSpec['kind'], values: readonly number[], language: Language = 'en'): ChartSpec {
  const { number } = writerIn(language);
  const points = values.map((value, at) => ({
    type: 'point' as const,
    figure: `activities.line-K${at}`,
    value,
    text: number(value),
  }));
  return {
    kind,
    unit: 'Activities',
    categoryTitle: 'Line',
    categories: values.map((_, at) => ({ code: `K${at}`, label: `Line ${at}` })),
    series: [{ label: 'Activities', points }],
    ...(kind === 'stacked' && { totals: points }),
  };
}

const said = (kind: ChartSpec['kind'], values: readonly number[], language: Language = 'en'): string =>
  chartInWords(writerIn(language), 'T', specOf(kind, values, language));

describe('a chart in words', () => {
  it.each([
    [
      'bars',
      [12, 0, 9, 5, 1],
      'Bar chart, 5 bars: T. Most: K0 (12) and K2 (9). Fewest: K4 (1). None for 1 of them: K1.',
    ],
    [
      'bars',
      [3, 2, 2, 2, 1, 1, 0, 0],
      'Bar chart, 8 bars: T. Most: K0 (3), K1 (2), K2 (2) and K3 (2). Fewest: K4 (1) and K5 (1). None for 2 of them: K6 and K7.',
    ],
    ['bars', [4], 'Bar chart, 1 bar: T. Most: K0 (4).'],
    [
      'bars',
      [2, 2, 2, 2],
      'Bar chart, 4 bars: T. The same number for each: K0 (2), K1 (2), K2 (2) and K3 (2).',
    ],
    ['bars', [7, 1, 1, 1], 'Bar chart, 4 bars: T. Most: K0 (7). Fewest: K1 (1), K2 (1) and K3 (1).'],
    ['bars', [1234, 5], 'Bar chart, 2 bars: T. Most: K0 (1,234). Fewest: K1 (5).'],
    [
      'trend',
      [15, 4, 0, 35],
      'Line chart, 4 years: T. From 15 in K0 to 35 in K3. Most: K3 (35). Fewest: K1 (4). None for 1 of them: K2.',
    ],
    [
      'stacked',
      [2, 1],
      'Column chart, 2 columns: T. Parts of the columns: Activities. Most: K0 (2). Fewest: K1 (1).',
    ],
    [
      'heat',
      [2, 0, 7],
      'Heat map, 1 row by 3 columns: T. 2 cells have at least one activity. Most: Activities × Line 2 (7).',
    ],
  ] as const)('names for %s of %j the greatest, the smallest and the empty', (kind, values, words) => {
    expect(said(kind, values)).toBe(words);
  });

  it.each([
    ['ru', 1, '1 полоса'],
    ['ru', 3, '3 полосы'],
    ['ru', 12, '12 полос'],
    ['ru', 21, '21 полоса'],
    ['ar', 2, 'شريطان'],
    ['ar', 3, '3 أشرطة'],
    ['ar', 18, '18 شريطاً'],
    ['fr', 1, '1 barre'],
    ['es', 5, '5 barras'],
    ['zh', 5, '5个条形'],
  ] as const)('in %s counts %i as the language does', (language, count, words) => {
    expect(said('bars', new Array(count).fill(1), language)).toContain(words);
  });

  it('says true numbers and leaves out none of the empty, in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('bars', 'trend', 'stacked' as const),
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 20 }),
        fc.constantFrom(...LANGUAGES),
        (kind, values, language) => {
          fc.pre(values.some((value) => value > 0));
          const words = said(kind as ChartSpec['kind'], values, language);
          const pairs = [...words.matchAll(/K(\d+)\u200f?\s?[(（](\d+)[)）]/g)];
          expect(pairs.length).toBeGreaterThan(0);
          for (const [, at, value] of pairs) expect(values[Number(at)]).toBe(Number(value));
          const named = new Set(pairs.map(([, at]) => Number(at)));
          const above = values.filter((value) => value > 0);
          for (const [at, value] of values.entries()) {
            const isNamed = value === Math.max(...above) || value === Math.min(...above);
            if (isNamed) expect(named, words).toContain(at);
            if (value === 0) expect(words).toMatch(new RegExp(`K${at}(?!\\d)`));
          }
        },
      ),
    );
  });
});
