import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../shared/reference/day.ts';

describe('a day', () => {
  it.each([
    ['2025-12-31', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-02-31', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-01-00', false],
    ['2026-01', false],
    ['2026/01/02', false],
    ['2026-1-002', false],
    ['+02026-1-2', false],
    ['2026-01-02T', false],
    ['', false],
    ['tomorrow..', false],
  ])('%s is on the calendar: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('is every day that a clock can show, and no other', () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    fc.assert(
      fc.property(year, two(13), two(32), (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        const shown = new Date(`${text}T00:00:00Z`);
        expect(isDay(text)).toBe(!Number.isNaN(shown.getTime()) && shown.toISOString().startsWith(text));
      }),
    );
  });
});
