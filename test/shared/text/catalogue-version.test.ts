import { describe, expect, it } from 'vitest';
import { catalogueVersion } from '../../../shared/text/catalogue-version.ts';
import { TEXT_VERSION } from '../../../shared/text/text-version.ts';
import { CATALOGUES } from '../../../shared/text/translations.ts';

const words = { en: { 'web.title': 'Title', 'web.skip': 'Skip' }, fr: { 'web.title': 'Titre' } } as const;

describe('the version of the words', () => {
  it('is that of the catalogues as they are (npm run texts)', () => {
    expect(TEXT_VERSION).toBe(catalogueVersion(CATALOGUES));
  });

  it.each([
    ['a message is changed', { ...words, fr: { 'web.title': 'Intitulé' } }],
    ['a message is added', { ...words, fr: { ...words.fr, 'web.skip': 'Aller' } }],
    ['a message goes', { ...words, en: { 'web.title': 'Title' } }],
    ['a message goes to another language', { en: words.en, es: words.fr }],
    ['two messages change places', { ...words, en: { 'web.title': 'Skip', 'web.skip': 'Title' } }],
  ])('is another one when %s', (_what, changed) => {
    expect(catalogueVersion(changed)).not.toBe(catalogueVersion(words));
  });

  it('does not hang on the order of languages and keys', () => {
    const { en, fr } = words;
    expect(catalogueVersion({ fr, en: { 'web.skip': en['web.skip'], 'web.title': en['web.title'] } })).toBe(
      catalogueVersion(words),
    );
  });
});
