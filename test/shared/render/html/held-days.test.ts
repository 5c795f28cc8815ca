import { describe, expect, it } from 'vitest';
import { holdDays } from '../../../../shared/render/html/held-days.ts';

describe('holdDays', () => {
  it.each([
    ['2026年12月31日', '2026年[12月31日]'],
    ['2026年4月28日至5月8日', '2026年[4月28日]至[5月8日]'],
    ['30 سبتمبر 2026', '[30 سبتمبر] 2026'],
    ['2025 مايو', '2025 مايو'],
    ['12 مارسيليا', '12 مارسيليا'],
    ['31 December 2025', '31 December 2025'],
  ])('holds a day with its month: %s', (text, held) => {
    expect(holdDays(text, (day) => `[${day}]`)).toBe(held);
  });
});
