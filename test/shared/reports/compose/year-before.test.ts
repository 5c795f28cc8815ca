import { expect, it } from 'vitest';
import { comparedYear, yearBefore } from '../../../../shared/reports/compose/year-before.ts';
import { reportKind } from '../../../../shared/reports/kinds/index.ts';

it.each([
  ['2025-01-01', '2025-12-31', '2024-01-01', '2024-12-31'],
  ['2024-06-01', '2025-05-31', '2023-06-01', '2024-05-31'],
  ['2024-03-01', '2025-02-28', '2023-03-01', '2024-02-29'],
  ['2023-03-01', '2024-02-29', '2022-03-01', '2023-02-28'],
  ['2025-04-01', '2025-06-30', '2024-04-01', '2024-06-30'],
])('from %s to %s is compared with %s to %s', (from, to, fromBefore, toBefore) => {
  expect(yearBefore({ from, to })).toEqual({ from: fromBefore, to: toBefore });
});

it('knows no year before of a span of more than a year', () => {
  expect(yearBefore({ from: '2024-10-01', to: '2025-12-31' })).toBeUndefined();
  expect(yearBefore({ from: '2025-01-01', to: '2026-01-01' })).toBeUndefined();
});

it('compares the kinds that tell of one year, and no others', () => {
  expect(comparedYear(reportKind('cstd'), 2025)).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  expect(comparedYear(reportKind('wsis20'), 2025)).toBeUndefined();
  expect(comparedYear(reportKind('tasks'), 2025)).toBeUndefined();
});
