import { describe, expect, it } from 'vitest';
import {
  isLanguage,
  LANGUAGES,
  languageDirection,
  languageSuffix,
} from '../../../shared/reference/languages.ts';

describe('languages', () => {
  it('are the six official ones', () => {
    expect([...LANGUAGES].sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    expect(isLanguage('fr')).toBe(true);
    expect(isLanguage('de')).toBe(false);
  });

  it('are written from the left, but for Arabic', () => {
    expect(LANGUAGES.filter((language) => languageDirection(language) === 'rtl')).toEqual(['ar']);
  });

  it('carry the letters of ITU document symbols', () => {
    expect(Object.fromEntries(LANGUAGES.map((language) => [languageSuffix(language), language]))).toEqual({
      E: 'en',
      F: 'fr',
      S: 'es',
      A: 'ar',
      C: 'zh',
      R: 'ru',
    });
  });
});
