/** An annex on last year that does not agree with itself is told, whether last year's data set is at hand or not. */
import { describe, expect, it } from 'vitest';
import { lastYearFault } from '../../../shared/reports/last-year-adds-up.ts';
import type { StatedLastYear } from '../../../shared/reports/stated-last-year.ts';

const row = (figure: string, before: string, now: number, difference: string) => ({
  figure,
  filter: {},
  before,
  now,
  difference,
});
const STATED: StatedLastYear = {
  snapshot: 'b'.repeat(64),
  period: { from: '2025-01-01', to: '2025-12-31' },
  rows: [row('activities.line-C1', '5', 9, '+4'), row('activities', '39', 40, '+1')],
  rowsWithout: 0,
  sums: ['39', '29', '11', '10'],
  thisYearOnly: [],
  lastYearOnly: [],
};
const told = (lie: Partial<StatedLastYear>) =>
  lastYearFault({ name: 'a.json', language: 'en', audience: 'public', lastYear: { ...STATED, ...lie } });

describe('an annex on last year', () => {
  it('is sound where it adds up', () => {
    expect(told({})).toBeUndefined();
    expect(
      told({ rows: [row('activities', '41', 40, '−1')], sums: ['41', '29', '11', '12'] }),
    ).toBeUndefined();
  });

  it.each([
    ['a false sum', { sums: ['93', '92', '11', '10'] }, 'last-year-sums'],
    ['sums left out', { sums: [] }, 'last-year-sums'],
    ['a false difference', { rows: [row('activities', '39', 40, '+2')] }, 'last-year-lines/activities'],
    ['a row without a figure', { rowsWithout: 1 }, 'last-year-lines'],
  ] as const)('is told with %s', (_, lie, place) => {
    expect(told(lie)).toMatchObject({ fault: 'figure-value', where: `a.json#${place}` });
  });
});
