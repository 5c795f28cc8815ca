import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentModel, Inline, Section } from '../../../shared/reports/document.ts';
import { keepNumbers } from '../../../shared/reports/keep-numbers.ts';
import { compareNumbers } from '../../../shared/reports/paragraph-number.ts';

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

  it('puts nothing twice between paragraphs that an earlier revision put in', () => {
    const one = issue(['a', 'c', 'd'], ['12A', '12AA', '12B']);
    const two = keepNumbers(issue(['a', 'x', 'y', 'c', 'z', 'd']), one);
    expect(numbers(two)).toEqual(['12A', '12A-1', '12A-2', '12AA', '12AB', '12B']);
    const other = issue(['a', 'b', 'c'], ['12', '12-1', '12A']);
    const three = keepNumbers(issue(['a', 'x', 'b', 'y', 'c']), other);
    expect(numbers(three)).toEqual(['12', '12-0A', '12-1', '12-2', '12A']);
  });

  it('remembers over revisions which numbers are gone', () => {
    const one = issue(['a', 'x', 'b', 'c'], ['1', '1A', '2', '3']);
    const two = keepNumbers(issue(['a', 'b']), one);
    expect(two.retired).toEqual(['1A', '3']);
    const three = keepNumbers(issue(['a', 'y', 'b', 'z']), two);
    expect(numbers(three)).toEqual(['1', '1B', '2', '4']);
    expect(three.retired).toEqual(['1A', '3']);
    expect(keepNumbers(issue(['a', 'b']), issue(['a', 'b'])).retired).toBeUndefined();
  });

  it('gives unique numbers in order over five revisions, none to two paragraphs, and the old one to all that stayed', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(ids, { minLength: 5, maxLength: 5 }), ([first = [], ...later]) => {
        const owners = new Map<string, string>();
        let model = issue(first);
        const own = (ids: readonly string[]) => {
          const given = numbers(model);
          expect(new Set(given).size).toBe(given.length);
          expect([...given].sort(compareNumbers)).toEqual(given);
          for (const [at, number] of given.entries()) {
            expect(owners.get(number) ?? ids[at], number).toBe(ids[at]);
            owners.set(number, ids[at] ?? '');
          }
        };
        own(first);
        let before = first;
        for (const after of later) {
          const old = new Map(before.map((id, at) => [id, numbers(model)[at]]));
          model = keepNumbers(issue(after), model);
          own(after);
          const common = after.filter((id) => old.has(id));
          const inOrder = before.filter((id) => after.includes(id)).join() === common.join();
          if (inOrder) for (const id of common) expect(numbers(model)[after.indexOf(id)]).toBe(old.get(id));
          expect(numbers(keepNumbers(model, model))).toEqual(numbers(model));
          before = after;
        }
      }),
      { numRuns: 500 },
    );
  });
});
