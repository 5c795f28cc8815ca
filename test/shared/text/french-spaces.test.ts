import { describe, expect, it } from 'vitest';
import { fr } from '../../../shared/text/fr/index.ts';
import { frenchSpaces } from '../../../shared/text/french-spaces.ts';

describe('French spaces', () => {
  it.each([
    ['Objectif : 3 ; reste ?', 'Objectif\u00a0: 3\u202f; reste\u202f?'],
    ['Le thème est « {theme} ».', 'Le thème est «\u00a0{theme}\u00a0».'],
    [
      '{a, plural, one {# fiche ; une} other {# fiches ;}}',
      '{a, plural, one {# fiche\u202f; une} other {# fiches\u202f;}}',
    ],
    ['https://itu.int?x=1 12:30', 'https://itu.int?x=1 12:30'],
  ])('keep the punctuation of “%s” with its word', (typed, set) => {
    expect(frenchSpaces(typed)).toBe(set);
  });

  it('stand before every high mark of the catalogue', () => {
    const bare = Object.entries(fr).filter(([, message]) =>
      /[^\s\u00a0\u202f{(«][;!?»](?:[\s}]|$)|[^\s\u00a0\u202f]:(?: |$)|«(?![\u00a0\u202f])/u.test(
        frenchSpaces(message),
      ),
    );
    expect(bare).toEqual([]);
  });
});
