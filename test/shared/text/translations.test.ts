import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '../../../docs/glossary.ts';
import { en } from '../../../shared/text/en/index.ts';
import {
  fingerprint,
  staleIn,
  TRANSLATED_KEYS,
  TRANSLATIONS,
  updatedRegister,
} from '../../../shared/text/translations.ts';

const catalogue = { 'web.title': 'Titre', 'web.skip': 'Aller' };
const made = (key: 'web.title' | 'web.skip') => `${fingerprint(en[key])} ${fingerprint(catalogue[key])}`;
const current = { 'web.skip': made('web.skip'), 'web.title': made('web.title') };
const older = { ...current, 'web.title': `00000000 ${fingerprint('Titre')}` };

describe('the register of translations', () => {
  it.each(Object.entries(TRANSLATIONS))('is up to date in %s (npm run texts)', (_language, translation) => {
    expect(translation.register).toEqual(updatedRegister(translation));
  });

  it('keeps the English that a translation was made from, so that it is stale when the English changes', () => {
    expect(updatedRegister({ catalogue, register: older })).toEqual(older);
    expect(staleIn(older)).toEqual(['web.title']);
    expect(staleIn(current)).toEqual([]);
  });

  it('takes a new translation, a changed one and one that was read again as made from today’s English', () => {
    expect(updatedRegister({ catalogue, register: {} })).toEqual(current);
    const changed = { ...older, 'web.title': `00000000 ${fingerprint('Ancien titre')}` };
    expect(updatedRegister({ catalogue, register: changed })).toEqual(current);
    expect(updatedRegister({ catalogue, register: older }, ['web.title'])).toEqual(current);
  });

  it('leaves out what is not translated, and the command line', () => {
    expect(Object.keys(updatedRegister({ catalogue: {}, register: current }))).toEqual([]);
    expect(TRANSLATED_KEYS.filter((key) => key.startsWith('cli.'))).toEqual([]);
  });
});

describe('the glossary', () => {
  it.each(Object.entries(TRANSLATIONS))('has no wrong rendering in %s', (language, { catalogue }) => {
    const wrong = GLOSSARY.flatMap(({ not }) => not?.[language as keyof typeof TRANSLATIONS] ?? []);
    const found = Object.entries(catalogue).flatMap(([key, message]) =>
      wrong
        .filter((word) => message.toLowerCase().includes(word.toLowerCase()))
        .map((word) => `${key}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('gives each term in six languages', () => {
    expect(GLOSSARY.filter(({ names }) => Object.values(names).includes(''))).toEqual([]);
  });
});
