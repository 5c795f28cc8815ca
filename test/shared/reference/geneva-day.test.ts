/** Days of the office: where they begin and where they end, in winter, in summer and when the clock changes. */
import { expect, it } from 'vitest';
import { endOfGenevaDay, genevaDay } from '../../../shared/reference/geneva-day.ts';

it.each([
  ['2026-01-15', '2026-01-15T23:00:00.000Z'],
  ['2026-07-15', '2026-07-15T22:00:00.000Z'],
  // The nights in which the clock is put on, and back.
  ['2026-03-28', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', '2026-03-29T22:00:00.000Z'],
  ['2026-10-24', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', '2026-10-25T23:00:00.000Z'],
])('%s ends at %s, and is that day until then', (day, end) => {
  expect(endOfGenevaDay(day).toISOString()).toBe(end);
  expect(genevaDay(new Date(Date.parse(end) - 1))).toBe(day);
  expect(genevaDay(new Date(end))).not.toBe(day);
});
