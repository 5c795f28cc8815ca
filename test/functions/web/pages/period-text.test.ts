import { describe, expect, it } from 'vitest';
import { periodText } from '../../../../functions/web/pages/period-text.ts';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { localeOf } from '../../../../shared/text/words.ts';

const inLanguage = (language: (typeof LANGUAGES)[number], from: string, to: string) =>
  periodText({ locale: localeOf(language) }, { from, to });

describe('a period', () => {
  it('of whole years is said by the years', () => {
    expect(inLanguage('en', '2025-01-01', '2025-12-31')).toBe('2025');
    expect(inLanguage('ar', '2015-01-01', '2025-12-31')).toBe('\u20672015–\u20602025\u2069');
    expect(inLanguage('fr', '2015-01-01', '2025-12-31')).toBe('2015–2025');
  });

  it('of other days is said as the reader’s language writes them, never as ISO does', () => {
    expect(inLanguage('en', '2025-01-01', '2025-06-30')).toMatch(/^1 January\s–\s30 June 2025$/);
    expect(inLanguage('fr', '2024-07-01', '2025-06-30')).toMatch(/^1er juillet 2024\s–\s30 juin 2025$/);
    for (const language of LANGUAGES) {
      expect(inLanguage(language, '2025-01-01', '2025-06-30')).not.toMatch(/\d{4}-\d{2}/);
    }
  });
});
