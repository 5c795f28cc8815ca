import { expect, it } from 'vitest';
import { dayText } from '../../../../functions/web/pages/day-text.ts';

const PAGE = { locale: 'en-GB' };

it.each([
  ['2026-01-20', '20 January 2026'],
  ['2026-01-20T22:59:59.000Z', '20 January 2026'],
  ['2026-01-20T23:00:00.000Z', '21 January 2026'],
  ['2026-07-20T22:00:00.000Z', '21 July 2026'],
])('says %s as the day in Geneva', (day, said) => {
  expect(dayText(PAGE, day)).toBe(said);
});
