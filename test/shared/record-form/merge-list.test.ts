import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../shared/activities/field.ts';
import { FIELDS } from '../../../shared/activities/fields.ts';
import { sameValue } from '../../../shared/intake/import/merge-versions.ts';
import { type ListVersions, mergeList } from '../../../shared/record-form/merge-list.ts';
import { expectOnePass } from '../../growth.ts';

function field(id: string): Field {
  const found = FIELDS.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const claim = (code: string, weight = 'secondary') => ({ code, weight, evidenceRefs: [] });
const result = (statement: string, value?: number) => ({
  statement,
  ...(value !== undefined && { value }),
});

describe('two versions of one list', () => {
  it.each([
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
    [
      'parts of one result',
      'results',
      [{ statement: 'Drills', value: 1 }],
      [{ statement: 'Drills', value: 2 }],
      [{ statement: 'Drills', unit: 'teams', value: 1 }],
      [{ statement: 'Drills', unit: 'teams', value: 2 }],
    ],
    [
      'a result that one has reworded in its place',
      'results',
      [result('a'), result('b')],
      [result('a'), result('b, in 2025')],
      [result('a', 3), result('b')],
      [result('a', 3), result('b, in 2025')],
    ],
    ['results that each added', 'results', [], [result('a')], [result('b')], [result('b'), result('a')]],
    [
      'items that are called the same',
      'outputs',
      [],
      [{ title: 'Guide' }, { title: 'Guide', date: '2026' }],
      [{ title: 'Report' }],
      [{ title: 'Report' }, { title: 'Guide' }, { title: 'Guide', date: '2026' }],
    ],
  ])('are one where they changed different things: %s', (_, id, base, yours, theirs, value) => {
    expect(mergeList(field(id), { base, yours, theirs })).toMatchObject({ value, conflicts: [] });
  });

  it.each([
    [
      'a part of one item',
      [result('a'), result('b', 1)],
      [result('a'), result('b', 2)],
      [result('new'), result('a'), result('b', 3)],
      { path: '2.value', base: 1, yours: 2, theirs: 3 },
    ],
    [
      'an item under two new names',
      [result('a')],
      [result('b')],
      [result('c')],
      { path: '0', base: result('a'), yours: result('b'), theirs: result('c') },
    ],
    [
      'an item that you removed and they changed: it stays until you have chosen',
      [result('a'), result('b')],
      [result('a')],
      [result('a'), result('b', 4)],
      { path: '1', base: result('b'), yours: undefined, theirs: result('b', 4) },
    ],
  ])('are two in one place: %s', (_, base, yours, theirs, conflict) => {
    const merged = mergeList(field('results'), { base, yours, theirs });
    expect(merged.conflicts).toEqual([conflict]);
    const [row = '', part] = conflict.path.split('.');
    const item = merged.value[Number(row)] as Readonly<Record<string, unknown>>;
    expect(part === undefined ? item : item[part]).toEqual(conflict.yours ?? conflict.theirs);
  });

  const item = fc.record(
    {
      statement: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.integer({ min: 1, max: 3 }),
      unit: fc.constantFrom('teams', 'days'),
    },
    { requiredKeys: ['statement'] },
  );
  const list = fc.array(item, { maxLength: 5 });
  const versions: fc.Arbitrary<ListVersions> = fc.record({ base: list, yours: list, theirs: list });

  it('lose nothing: what either side wrote stands, or is shown for a choice', () => {
    fc.assert(
      fc.property(versions, (given) => {
        const { conflicts, places, value } = mergeList(field('results'), given);
        for (const [side, other] of [
          ['yours', 'theirs'],
          ['theirs', 'yours'],
        ] as const) {
          given[side].forEach((own, index) => {
            const place = places[side][index] ?? -1;
            if (place < 0) {
              // Only what the other side removed, and this one had left as it was.
              const before = given.base.filter((was) => sameValue(was, own)).length;
              const there = given[other].filter((each) => sameValue(each, own)).length;
              expect(before).toBeGreaterThan(there);
              return;
            }
            const shown = conflicts.filter(({ path }) => path.split('.', 1)[0] === String(place));
            if (shown.some(({ path }) => !path.includes('.'))) return;
            for (const [part, said] of Object.entries(own)) {
              const stands = (value[place] as Readonly<Record<string, unknown>>)[part];
              const told = shown.find(({ path }) => path === `${place}.${part}`);
              // Unless the other side has changed it, which this one had left as it was.
              const at = places.base.indexOf(place);
              const was = (given.base[at] as Readonly<Record<string, unknown>> | undefined)?.[part];
              if (sameValue(stands, said)) continue;
              expect(told === undefined ? was : told[side]).toEqual(said);
            }
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('give every item one place, and each place the item that is there in no other', () => {
    fc.assert(
      fc.property(versions, (given) => {
        const { places, value } = mergeList(field('results'), given);
        for (const version of ['base', 'yours', 'theirs'] as const) {
          const kept = places[version].filter((place) => place >= 0);
          expect(new Set(kept).size).toBe(kept.length);
          expect(kept.every((place) => place < value.length)).toBe(true);
        }
      }),
    );
  });

  it('are as the one who alone has changed them wrote them', () => {
    fc.assert(
      fc.property(list, list, (base, changed) => {
        expect(mergeList(field('results'), { base, yours: changed, theirs: base }).value).toEqual(changed);
        expect(mergeList(field('results'), { base, yours: base, theirs: changed }).value).toEqual(changed);
      }),
    );
  });

  it('are aligned in one pass, also where no row is like another', () => {
    const rows = (name: string, length: number) =>
      Array.from({ length }, (_, row) => result(`${name} ${row}`, row));
    const versions = (length: number) => ({
      base: rows('a', length),
      yours: rows('b', length),
      theirs: rows('c', length),
    });
    expectOnePass(versions, (three) => mergeList(field('results'), three), 1000);
  });
});
