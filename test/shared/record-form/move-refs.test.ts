import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalClaim } from '../../../shared/activities/canonical.ts';
import { FIELDS } from '../../../shared/activities/fields.ts';
import { mergeList } from '../../../shared/record-form/merge-list.ts';
import { moveRefs } from '../../../shared/record-form/move-refs.ts';

const results = FIELDS.find(({ id }) => id === 'results') ?? { kind: { type: 'items' as const, parts: [] } };
const claim = (...evidenceRefs: readonly string[]) => canonicalClaim({ code: '9.c', evidenceRefs });
const refsOf = (claims: ReturnType<typeof moveRefs>) => claims[0]?.evidenceRefs;

describe('references of a claim', () => {
  it('follow their items, and name no more what is gone', () => {
    const places = { results: [2, -1, 0], evidence: [1] };
    expect(refsOf(moveRefs([claim('R1', 'R2', 'R3', 'E1')], places))).toEqual(['R1', 'R3', 'E2']);
  });

  it('stay as they are where they name nothing that is there', () => {
    expect(refsOf(moveRefs([claim('R9', 'X1')], { results: [0], evidence: [] }))).toEqual(['R9', 'X1']);
  });

  it('name after a merge what they named before, in either version', () => {
    // Names that differ: what was named can be found again by its name.
    const list = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 5 });
    fc.assert(
      fc.property(list, list, list, (base, yours, theirs) => {
        const of = (names: readonly string[]) => names.map((statement) => ({ statement }));
        const { conflicts, places, value } = mergeList(results, {
          base: of(base),
          yours: of(yours),
          theirs: of(theirs),
        });
        fc.pre(conflicts.length === 0);
        const named = value.map(({ statement }) => statement);
        for (const [names, version] of [
          [yours, places.yours],
          [theirs, places.theirs],
        ] as const) {
          names.forEach((name, index) => {
            const moved = refsOf(moveRefs([claim(`R${index + 1}`)], { results: version, evidence: [] }));
            const now = moved?.map((ref) => named[Number(ref.slice(1)) - 1]) ?? [];
            // What the other side removed or reworded is named no more, or by its new name.
            if (named.includes(name)) expect(now).toEqual([name]);
            else expect(now.length === 0 || !base.includes(now[0] as string)).toBe(true);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
