import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markStale } from '../../../shared/activities/mark-stale.ts';
import type { LocalizedText, TextStatus } from '../../../shared/activities/record.ts';
import { LANGUAGES, type Language } from '../../../shared/reference/languages.ts';
import { arbitraryLocalized } from '../../arbitraries/record.ts';

const text = (en: string, fr: string, status: TextStatus = 'human'): LocalizedText => ({
  en: { text: en, status: 'original' },
  fr: { text: fr, status },
});

describe('a translation', () => {
  it.each<[string, LocalizedText, LocalizedText | undefined, TextStatus]>([
    [
      'that stayed while the original changed is stale',
      text('New', 'Ancien'),
      text('Old', 'Ancien'),
      'stale',
    ],
    [
      'of a machine that stayed is stale too',
      text('New', 'Ancien', 'machine'),
      text('Old', 'Ancien', 'machine'),
      'stale',
    ],
    [
      'that was reviewed before the original changed is stale',
      text('New', 'Ancien', 'reviewed'),
      text('Old', 'Ancien', 'reviewed'),
      'stale',
    ],
    [
      'that is called reviewed beside the new original is what it is called',
      text('New', 'Ancien', 'reviewed'),
      text('Old', 'Ancien'),
      'reviewed',
    ],
    ['that changed with the original is not stale', text('New', 'Nouveau'), text('Old', 'Ancien'), 'human'],
    ['stays what it is beside the same original', text('Old', 'Ancien'), text('Old', 'Ancien'), 'human'],
    ['is not stale for other spaces', text(' Old  words', 'Ancien'), text('Old words', 'Ancien'), 'human'],
    [
      'that was stale stays so when it is sent again',
      text('New', 'Ancien'),
      text('New', 'Ancien', 'stale'),
      'stale',
    ],
    [
      'that was stale and has new words is not any more, whatever it is called',
      text('New', 'Nouveau', 'stale'),
      text('New', 'Ancien', 'stale'),
      'human',
    ],
    [
      'that was stale is cured by the word that it holds',
      text('New', 'Ancien', 'reviewed'),
      text('New', 'Ancien', 'stale'),
      'reviewed',
    ],
    ['that comes as stale is so', text('New', 'Ancien', 'stale'), undefined, 'stale'],
    [
      'that is new is not stale',
      text('New', 'Nouveau'),
      { en: { text: 'Old', status: 'original' } },
      'human',
    ],
  ])('%s', (_, now, before, status) => {
    expect(markStale(now, before)).toEqual({ en: now.en, fr: { text: now.fr?.text, status } });
  });

  it('is not stale because it and the original have changed places', () => {
    const now: LocalizedText = {
      en: { text: 'Words', status: 'human' },
      fr: { text: 'Mots', status: 'original' },
    };
    expect(markStale(now, text('Words', 'Mots'))).toBe(now);
  });

  it('is not stale because the original is said to be in another language', () => {
    const before: LocalizedText = {
      en: { text: 'Mots', status: 'original' },
      es: { text: 'Palabras', status: 'human' },
    };
    const now: LocalizedText = {
      fr: { text: 'Mots', status: 'original' },
      es: { text: 'Palabras', status: 'human' },
    };
    expect(markStale(now, before)).toBe(now);
  });
});

describe('a text in any of the six languages', () => {
  const before = arbitraryLocalized;

  it('is stale in all other languages when its original alone has new words', () => {
    fc.assert(
      fc.property(before, (known) => {
        const language = originalOf(known);
        const now = { ...known, [language]: { text: `${known[language]?.text} indeed`, status: 'original' } };
        const marked = markStale(now, known);
        for (const each of LANGUAGES) {
          expect(marked[each]?.status).toBe(
            known[each] === undefined ? undefined : each === language ? 'original' : 'stale',
          );
        }
      }),
    );
  });

  it('keeps all its words and its original, and is the same when it is sent again', () => {
    fc.assert(
      fc.property(before, arbitraryLocalized, (known, now) => {
        const marked = markStale(now, known);
        for (const each of LANGUAGES) expect(marked[each]?.text).toBe(now[each]?.text);
        expect(originalOf(marked)).toBe(originalOf(now));
        expect(markStale(marked, marked)).toBe(marked);
        const isSaidReviewed = LANGUAGES.some((each) => now[each]?.status === 'reviewed');
        const isStaleAnew = LANGUAGES.some(
          (each) => now[each]?.status === 'stale' && marked[each]?.status !== 'stale',
        );
        if (!isSaidReviewed && !isStaleAnew) expect(markStale(now, marked)).toEqual(marked);
      }),
    );
  });
});

function originalOf(known: LocalizedText): Language {
  return LANGUAGES.find((language) => known[language]?.status === 'original') as Language;
}
