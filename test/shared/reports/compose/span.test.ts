import { describe, expect, it } from 'vitest';
import { compileEdition } from '../../../../shared/matrix/support.ts';
import { latestEdition } from '../../../../shared/reference/matrix-edition.ts';
import { baseFilter, isInBase, spanOf } from '../../../../shared/reports/compose/span.ts';
import { matches } from '../../../../shared/reports/figure-question.ts';
import { reportKind } from '../../../../shared/reports/kinds/index.ts';
import { entry } from '../../../golden/fixture.ts';

const compiled = compileEdition(latestEdition);
const snapshot = { from: '2010-01-01', to: '2027-12-31' };
const wsis20 = baseFilter({ from: '2015-01-01', to: '2025-12-31' }, snapshot);
const year2025 = baseFilter({ from: '2025-01-01', to: '2025-12-31' }, snapshot);

describe('an update belongs to the span in which its period ends', () => {
  it.each([
    ['begins before the span', wsis20, '2014-07-01', '2015-06-30', true],
    ['ends on the first day', wsis20, '2014-01-02', '2015-01-01', true],
    ['ends on the last day', wsis20, '2025-01-01', '2025-12-31', true],
    ['ends the day before', wsis20, '2014-01-01', '2014-12-31', false],
    ['ends the day after', wsis20, '2025-01-02', '2026-01-01', false],
    ['begins before the year', year2025, '2024-07-01', '2025-06-30', true],
    ['ends after the year', year2025, '2025-07-01', '2026-06-30', false],
  ])('one that %s: in the report as in its figures', (_, base, from, to, expected) => {
    expect(isInBase(base, { from, to })).toBe(expected);
    expect(matches(base, entry(1, {}, { period: { from, to } }), compiled)).toBe(expected);
  });
});

describe('the span of a final report', () => {
  const kind = reportKind('final');

  it('begins in the month in which the conference before the year closed', () => {
    expect(spanOf(kind, 2025)).toEqual({ from: '2022-10-01', to: '2025-12-31' });
    expect(spanOf(kind, 2026)).toEqual({ from: '2022-10-01', to: '2026-12-31' });
    expect(spanOf(kind, 2022)).toEqual({ from: '2018-11-01', to: '2022-12-31' });
  });

  it('is four years where no conference is known, and any span that is asked for', () => {
    expect(spanOf(kind, 2014)).toEqual({ from: '2011-01-01', to: '2014-12-31' });
    const asked = { from: '2023-01-01', to: '2026-06-30' };
    expect(spanOf(kind, 2026, asked)).toEqual(asked);
  });
});
