import { describe, expect, it } from 'vitest';
import type { FigureFilter, RegistryMeasure } from '../../../shared/reports/figure.ts';
import { registryCounter } from '../../../shared/reports/registry-question.ts';
import { REGISTERED } from '../../golden/registered.ts';

function counted(measure: RegistryMeasure, filter: FigureFilter) {
  const counter = registryCounter(measure, filter);
  const ids = REGISTERED.filter(counter.add).map(({ id }) => id);
  return { ids, value: counter.value() };
}

describe('a figure of a registry', () => {
  it.each<readonly [string, FigureFilter, readonly string[]]>([
    ['is of one registry only', { registry: 'objective' }, ['TRUST']],
    ['is of nothing where nobody knows the registry', { registry: 'novel' }, []],
    ['asks for a line', { registry: 'task', line: 'C5' }, ['DRILL']],
    ['asks for any of several lines', { registry: 'task', lines: ['C2', 'C5'] }, ['BACKBONE', 'DRILL']],
    ['asks for a goal by its targets', { registry: 'forum-session', goal: 4 }, ['2025-142']],
    ['knows goal 1 from goal 17', { registry: 'task', goal: 1 }, []],
    ['asks for a Sector', { registry: 'task', sector: 'ITU-D' }, ['DRILL']],
    ['asks for a year by its number', { registry: 'forum-session', year: 2024 }, ['2024-7']],
    ['asks for a year by the day', { registry: 'trust-fund-contribution', year: 2025 }, ['CHE-2025']],
    [
      'asks for a span by day, or by year where that is all that is known',
      { registry: 'forum-session', period: { from: '2024-03-01', to: '2025-07-07' } },
      ['2024-7', '2025-23'],
    ],
    ['asks for a value', { registry: 'prize-nomination', where: ['result~champion'] }, ['MARKET']],
    ['asks for a field that holds nothing', { registry: 'review-item', where: ['action~'] }, ['P-67']],
    ['asks for the year of a day', { registry: 'recommendation', where: ['date~2025'] }, ['R-1']],
    ['asks for what was due and is open', { registry: 'task', overdue: '2026-02-01' }, ['DRILL']],
    ['is not late in the month in which it is due', { registry: 'task', overdue: '2025-10-31' }, []],
    ['is late when the month is over', { registry: 'task', overdue: '2025-11-01' }, ['DRILL']],
    ['is not late in the year in which it is due', { registry: 'review-item', overdue: '2025-12-31' }, []],
    [
      'asks for all of these at once',
      { registry: 'task', line: 'C2', where: ['status~done', 'target~'] },
      [],
    ],
  ])('%s', (_, filter, ids) => {
    expect(counted('entries', filter)).toEqual({ ids, value: ids.length });
  });

  it('adds up a field, rounded to a whole number', () => {
    const filter = { registry: 'financing-commitment', of: 'amount', where: ['currency~CHF'] };
    expect(counted('sum', filter).value).toBe(750_001);
  });
});
