import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../shared/activities/field.ts';
import { FIELDS } from '../../../shared/activities/fields.ts';
import { mergeItems } from '../../../shared/record-form/merge-items.ts';

function field(id: string): Field {
  const found = FIELDS.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const text = (words: string) => ({ text: words, status: 'original' });
const human = (words: string) => ({ text: words, status: 'human' });

describe('two versions of one field', () => {
  it.each([
    [
      'texts of two languages',
      'title',
      { en: text('Drills') },
      { en: text('Drills'), fr: human('Exercices') },
      { en: text('Cyber drills') },
      { en: text('Cyber drills'), fr: human('Exercices') },
    ],
    ['countries that each chose', 'countries', ['KEN'], ['KEN', 'FJI'], ['UGA'], ['UGA', 'FJI']],
  ])('are one where they changed different items: %s', (_, id, base, yours, theirs, merged) => {
    expect(mergeItems(field(id), { base, yours, theirs })).toEqual({ value: merged });
  });

  it.each([
    ['the same language', 'title', { en: text('a') }, { en: text('b') }, { en: text('c') }],
    ['two texts that are both the original', 'title', undefined, { en: text('a') }, { fr: text('b') }],
    ['a field of one value', 'unit', 'a', 'b', 'c'],
  ])('are two where nobody can tell: %s', (_, id, base, yours, theirs) => {
    expect(mergeItems(field(id), { base, yours, theirs })).toBeUndefined();
  });

  it('lose nothing that one side added and the other did not touch', () => {
    const codes = fc.uniqueArray(fc.constantFrom<string>('KEN', 'UGA', 'FJI', 'WSM', 'FRA', 'BRA'));
    fc.assert(
      fc.property(codes, codes, codes, (base, yours, theirs) => {
        const value = (mergeItems(field('countries'), { base, yours, theirs })?.value ?? []) as string[];
        const wanted = (code: string): boolean => {
          const isMine = yours.includes(code) !== base.includes(code);
          return isMine ? yours.includes(code) : theirs.includes(code);
        };
        expect(new Set(value)).toEqual(new Set([...base, ...yours, ...theirs].filter(wanted)));
      }),
    );
  });
});
