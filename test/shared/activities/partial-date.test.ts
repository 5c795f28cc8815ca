import { describe, expect, it } from 'vitest';
import { earliestDay, isPartialDate, latestDay } from '../../../shared/activities/partial-date.ts';

describe('partial dates', () => {
  it.each(['2025', '2025-02', '2025-02-28', '2024-02-29', '2000-02-29'])('take %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-2',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-04-00',
    '2025/04',
    '2025-04-01T00:00',
  ])('refuse %s', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('stand for the span that they may mean', () => {
    expect([earliestDay('2025'), latestDay('2025')]).toEqual(['2025-01-01', '2025-12-31']);
    expect(latestDay('2025-02') >= '2025-02-28').toBe(true);
    expect(latestDay('2025-02') < earliestDay('2025-03')).toBe(true);
  });
});
