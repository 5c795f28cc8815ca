import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acronymsOf } from '../../../shared/activities/acronyms.ts';
import { foldKey } from '../../../shared/activities/fold-key.ts';
import { letterRuns } from '../../../shared/activities/letter-runs.ts';
import { textTraits } from '../../../shared/activities/text-traits.ts';
import { foldText } from '../../../shared/reference/fold-text.ts';

/** Texts as records hold them, and signs that break simple readings: pairs, marks, ligatures, sigma, dotted I. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'ITU',
        'CERT',
        'ABCDEFGHI',
        ' ',
        '-',
        '(',
        '5',
        'é',
        'e\u0301',
        'ﬁ',
        'ΑΣ',
        'İ',
        '𝒜',
        '😀',
        '—',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('the short ways of reading a text give what the patterns give', () => {
  it('finds the acronyms that stand alone', () => {
    const pattern = /(?<![\p{L}\p{N}-])[A-Z]{3,8}(?![\p{L}\p{N}-])/gu;
    fc.assert(
      fc.property(text, (value) => {
        const expected = [...value.matchAll(pattern)].map(({ 0: acronym, index }) => ({
          acronym,
          at: index,
        }));
        expect(acronymsOf(value, textTraits(value))).toEqual(expected);
      }),
    );
  });

  it('cuts runs of letters and digits', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(letterRuns(value)).toEqual(value.match(/[\p{L}\p{N}]+/gu) ?? []);
      }),
    );
  });

  it('folds keys', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(foldKey(value)).toBe(foldText(value));
      }),
    );
  });
});
