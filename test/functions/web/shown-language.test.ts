import { describe, expect, it } from 'vitest';
import { shownLanguage } from '../../../functions/web/shown-language.ts';
import type { Language } from '../../../shared/reference/languages.ts';

const CASES: readonly (readonly [string, Language, readonly Language[], Language])[] = [
  ['the own language of the reader, wherever it stands', 'zh', ['ar', 'en', 'zh'], 'zh'],
  ['English to who has another language than those', 'zh', ['ar', 'en'], 'en'],
  ['the first where there is no English', 'ru', ['ar', 'fr'], 'ar'],
  ['what was wanted where there is nothing', 'ru', [], 'ru'],
];

describe('shownLanguage', () => {
  it.each(CASES)('shows %s', (_, wanted, available, shown) => {
    expect(shownLanguage(wanted, available)).toBe(shown);
  });
});
