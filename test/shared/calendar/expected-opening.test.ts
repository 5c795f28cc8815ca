import { describe, expect, it } from 'vitest';
import { expectedOpening } from '../../../shared/calendar/expected-opening.ts';
import { limitBefore } from '../../../shared/calendar/limits.ts';

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('a meeting whose day is not published', () => {
  it('is expected in the week in which it last met, on the same weekday', () => {
    const council = expectedOpening({ body: 'council', year: 2027 });
    expect(council).toEqual({ opens: '2027-04-27', from: 2026 });
    expect(weekday('2027-04-27')).toBe(weekday('2026-04-28'));
  });

  it('is counted on from the last year that has a day, four years back at most', () => {
    expect(expectedOpening({ body: 'cstd', year: 2027 })?.from).toBeLessThan(2027);
    expect(expectedOpening({ body: 'plenipotentiary', year: 2030 })).toEqual({
      opens: '2030-11-11',
      from: 2026,
    });
    expect(expectedOpening({ body: 'council', year: 2031 })).toBeUndefined();
  });

  it('is never told from the other meeting of the year', () => {
    expect(expectedOpening({ body: 'cwg', ordinal: 1, year: 2027 })?.opens).toBe('2027-01-11');
    expect(expectedOpening({ body: 'cwg', ordinal: 2, year: 2027 })).toBeUndefined();
  });
});

describe('the limit of a document', () => {
  it('is that of the body, with how sure it is', () => {
    expect(limitBefore('hlpf', 'submission')).toMatchObject({
      count: 3000,
      unit: 'words',
      confidence: 'from-memory',
    });
    expect(limitBefore('council', 'member-states')).toMatchObject({ count: 4, unit: 'pages' });
    expect(limitBefore('council', 'submission')).toBeUndefined();
  });
});
