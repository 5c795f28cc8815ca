/** A token ends with a day of Geneva. */
import { expect, it } from 'vitest';
import { daysToLive, latestEnd } from '../../../shared/people/token-end.ts';

const DAY = 86_400_000;
const lastsUntil = (lastDay: string, now: Date): string =>
  new Date(now.getTime() + daysToLive(lastDay, now) * DAY).toISOString();

it('lasts to the midnight that the office has', () => {
  expect(lastsUntil('2026-02-01', new Date('2026-01-15T09:00:00Z'))).toBe('2026-02-01T23:00:00.000Z');
  expect(lastsUntil('2026-07-01', new Date('2026-01-15T09:00:00Z'))).toBe('2026-07-01T22:00:00.000Z');
});

it('refuses the day that it is in Geneva, and takes the last day that its form offers', () => {
  const now = new Date('2026-01-15T23:30:00Z');
  expect(() => daysToLive('2026-01-16', now)).toThrow();
  expect(daysToLive('2026-01-17', now)).toBeGreaterThan(1);
  expect(() => daysToLive(latestEnd(now), now)).not.toThrow();
});
