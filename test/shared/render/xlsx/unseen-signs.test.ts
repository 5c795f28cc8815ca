import { describe, expect, it } from 'vitest';
import { ordered, setApart } from '../../../../shared/render/xlsx/reading-order.ts';
import { turnsWords, withoutOurSigns } from '../../../../shared/render/xlsx/unseen-signs.ts';

describe('unseen signs of direction', () => {
  it('are known where our cells set a passage apart', () => {
    const arabic = `Evidence: ${setApart('الدليل 9.c', 'ltr')} (2025)`;
    expect(withoutOurSigns(arabic)).toBe('Evidence: الدليل 9.c (2025)');
    expect(turnsWords(arabic, 'ltr')).toBe(false);
    expect(turnsWords(`النتائج: ${setApart('Teams met.', 'rtl')} ${ordered('9.c', 'rtl')}`, 'rtl')).toBe(
      false,
    );
    expect(turnsWords('مرحبا!\u200f 2025', 'ltr')).toBe(false);
  });

  it.each([
    ['an embedding that ends nowhere', '\u202b\u200fThe \u200f12 activities'],
    ['a passage without a letter of its direction', `12 of ${'\u200e\u202b3 of 40\u202c\u200e'} activities`],
    [
      'numbers set apart among letters from the left',
      '\u200f\u202a12\u202c\u200f of \u200f\u202a40\u202c\u200f',
    ],
    ['a mark between numbers, far from such letters', 'From 12 \u200f 40 activities'],
    ['an override', '\u202e12 activities\u202c'],
    ['an isolate', '\u206712 activities\u2069'],
  ])('turn words around: %s', (_, text) => {
    expect(turnsWords(text, 'ltr')).toBe(true);
  });

  it('take no long time where there are very many', () => {
    const start = performance.now();
    turnsWords('\u200f'.repeat(32_000), 'ltr');
    turnsWords(`ا${'\u202a'.repeat(32_000)}`, 'rtl');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
