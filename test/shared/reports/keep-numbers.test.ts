import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentModel, Inline, Section } from '../../../shared/reports/document.ts';
import { keepNumbers, numberBetween } from '../../../shared/reports/keep-numbers.ts';

/** A document of paragraphs with these ids and, unless told, running numbers. */
function issue(ids: readonly string[], numbers = ids.map((_, index) => String(index + 1))): DocumentModel {
  const section: Section = {
    id: 's',
    title: 'S',
    sections: [],
    words: { count: 0 },
    blocks: ids.map((id, index) => {
      const ref: Inline = { type: 'ref', target: ids[0] ?? '', text: numbers[0] ?? '' };
      return { type: 'paragraph', id, number: numbers[index] ?? '', content: [ref] };
    }),
  };
  return { sections: [section], annexes: [] } as unknown as DocumentModel;
}

const numbers = ({ sections }: Pick<DocumentModel, 'sections'>): readonly string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.map((block) => (block.type === 'paragraph' ? (block.number ?? '') : '')),
  );

const revised = (before: readonly string[], after: readonly string[]) =>
  numbers(keepNumbers(issue(after), issue(before)));

describe('numbers of a revision', () => {
  it.each([
    ['nothing changed', 'abc', 'abc', '1 2 3'],
    ['one inserted', 'abc', 'axbc', '1 1A 2 3'],
    ['two inserted', 'abc', 'axybc', '1 1A 1B 2 3'],
    ['inserted first', 'ab', 'xab', '0A 1 2'],
    ['added at the end: counting goes on', 'ab', 'abxy', '1 2 3 4'],
    ['one taken out: its number stays unused', 'abc', 'ac', '1 3'],
    ['the last one replaced: its number stays unused', 'abc', 'abx', '1 2 4'],
    ['one moved: it is new where it stands', 'abcd', 'bcad', '2 3 3A 4'],
  ])('%s', (_, before, after, expected) => {
    expect(revised([...before], [...after])).toEqual(expected.split(' '));
  });

  it('goes on from numbers of an earlier revision', () => {
    const before = issue(['a', 'x', 'b'], ['1', '1A', '2']);
    expect(numbers(keepNumbers(issue(['a', 'y', 'x', 'z', 'b']), before))).toEqual([
      '1',
      '1-1',
      '1A',
      '1B',
      '2',
    ]);
  });

  it('lets what cites a paragraph follow it', () => {
    const model = keepNumbers(issue(['x', 'a']), issue(['a']));
    const [first] = model.sections[0]?.blocks ?? [];
    expect(first?.type === 'paragraph' && first.content).toEqual([{ type: 'ref', target: 'x', text: '0A' }]);
  });

  it.each([
    ['12', '13', '12A'],
    ['12A', '13', '12B'],
    ['12A', '12B', '12AA'],
    ['12Z', '13', '12ZA'],
    ['12', '12A', '12-1'],
    ['12-1', '12A', '12-2'],
  ])('numbers what stands between %s and %s as %s', (last, next, expected) => {
    expect(numberBetween(last, next)).toBe(expected);
  });

  it('never gives one number twice, and never changes that of a paragraph before which nothing was moved', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { maxLength: 16 });
    fc.assert(
      fc.property(ids, ids, ids, (first, second, third) => {
        const one = issue(first);
        const two = keepNumbers(issue(second), one);
        const three = keepNumbers(issue(third), two);
        for (const model of [two, three]) expect(new Set(numbers(model)).size).toBe(numbers(model).length);
        expect(numbers(keepNumbers(three, three))).toEqual(numbers(three));
      }),
    );
  });
});
