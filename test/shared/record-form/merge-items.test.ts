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
const claim = (code: string, weight = 'secondary') => ({ code, weight, evidenceRefs: [] });
const link = (title: string, date?: string) => ({ title, ...(date ? { date } : {}) });

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
    [
      'a claim that each added',
      'claims',
      [claim('9.c')],
      [claim('9.c'), claim('16.2')],
      [claim('9.c', 'primary'), claim('4')],
      [claim('9.c', 'primary'), claim('4'), claim('16.2')],
    ],
    [
      'a claim that one removed',
      'claims',
      [claim('9.c'), claim('4')],
      [claim('4')],
      [claim('9.c'), claim('4', 'primary')],
      [claim('4', 'primary')],
    ],
    ['countries that each chose', 'countries', ['KEN'], ['KEN', 'FJI'], ['UGA'], ['UGA', 'FJI']],
    [
      'milestones that each changed',
      'milestones',
      [{ text: 'Toolkit' }, { text: 'Course' }],
      [{ text: 'Toolkit', status: 'done' }, { text: 'Course' }],
      [{ text: 'Toolkit' }, { text: 'Course', due: '2026-06' }],
      [
        { text: 'Toolkit', status: 'done' },
        { text: 'Course', due: '2026-06' },
      ],
    ],
    [
      'links of outputs',
      'outputs',
      undefined,
      [link('Guide')],
      [link('Report')],
      [link('Report'), link('Guide')],
    ],
  ])('are one where they changed different items: %s', (_, id, base, yours, theirs, merged) => {
    expect(mergeItems(field(id), { base, yours, theirs })).toEqual({ value: merged });
  });

  it.each([
    ['the same language', 'title', { en: text('a') }, { en: text('b') }, { en: text('c') }],
    ['two texts that are both the original', 'title', undefined, { en: text('a') }, { fr: text('b') }],
    ['the same claim', 'claims', [claim('4')], [claim('4', 'primary')], []],
    ['results, which claims name by their place', 'results', [], [{ statement: 'a' }], [{ statement: 'b' }]],
    [
      'items that are called the same',
      'outputs',
      [],
      [link('Guide'), link('Guide', '2026')],
      [link('Report')],
    ],
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
