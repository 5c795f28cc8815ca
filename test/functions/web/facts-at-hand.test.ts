import { describe, expect, it } from 'vitest';
import { factsAtHand, holdFacts } from '../../../functions/web/facts-at-hand.ts';
import { compileEdition } from '../../../shared/matrix/support.ts';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import { entryFacts } from '../../../shared/reports/entry-facts.ts';
import type { SnapshotEntry } from '../../../shared/reports/snapshot.ts';
import { activityOf, claimOf, updateOf } from '../../shared/matrix/sample-activities.ts';

const entry: SnapshotEntry = {
  activity: activityOf({ claims: [claimOf('9.c'), claimOf('4.4')] }),
  update: updateOf(2025),
  revisions: { activity: [1, ''], update: [1, ''] },
};
const compiled = compileEdition(latestEdition);

describe('facts of an entry', () => {
  it('are worked out once where the entry is held, and anew for another edition', () => {
    holdFacts(entry);
    const facts = factsAtHand(entry, compiled);
    expect(facts).toEqual(entryFacts(entry, compiled));
    expect(factsAtHand(entry, compiled)).toBe(facts);
    expect(factsAtHand(entry, compileEdition(latestEdition))).not.toBe(facts);
  });

  it('are worked out each time where it is not', () => {
    const other = { ...entry };
    expect(factsAtHand(other, compiled)).not.toBe(factsAtHand(other, compiled));
  });
});
