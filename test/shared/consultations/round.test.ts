import { describe, expect, it } from 'vitest';
import { roundOf } from '../../../shared/consultations/round.ts';
import { CONSULTED } from './sample-report.ts';

const CASES = [
  ['2026-01-09T22:59:59Z', 'closed', 0],
  ['2026-01-09T23:00:00Z', 'open', 10],
  ['2026-01-19T12:00:00Z', 'open', 1],
  ['2026-01-20T22:59:59Z', 'open', 0],
  ['2026-01-20T23:00:00Z', 'closed', 0],
] as const;

describe('a round of comments', () => {
  it.each(CASES)('at %s is %s, with %i days left', (now, state, daysLeft) => {
    expect(roundOf(CONSULTED, new Date(now))).toMatchObject({ state, daysLeft });
  });

  it('is closed as soon as the report is no longer in consultation', () => {
    const now = new Date('2026-01-15T00:00:00Z');
    expect(roundOf({ ...CONSULTED, state: 'submitted' }, now)?.state).toBe('closed');
  });

  it.each([
    ['consultation', '2026-01-09', 'before'],
    ['consultation', '2026-01-21', 'over'],
    ['submitted', '2026-01-15', 'gone-on'],
    ['published', '2026-01-21', 'over'],
    ['withdrawn', '2026-01-15', 'withdrawn'],
    ['withdrawn', '2026-01-21', 'withdrawn'],
  ] as const)('says why it is closed: a report in state %s on %s is %s', (state, day, because) => {
    expect(roundOf({ ...CONSULTED, state }, new Date(day))).toMatchObject({ state: 'closed', because });
    expect(roundOf(CONSULTED, new Date('2026-01-15'))).not.toHaveProperty('because');
  });

  it('is none where nobody was asked, or the issue is not there', () => {
    const { consultation: _, ...never } = CONSULTED;
    expect(roundOf(never, new Date('2026-01-15'))).toBeUndefined();
    expect(roundOf({ ...CONSULTED, issues: [] }, new Date('2026-01-15'))).toBeUndefined();
  });
});
