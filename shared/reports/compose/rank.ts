/** How much an update has to show: what is chosen as an example is what is measured, proven and told. */
import type { SnapshotEntry } from '../snapshot.ts';

/**
 * Points of an entry: numbers among its results (3 each), results (1), evidence (2), primary claims (1), each of these
 * up to three; 4 for a narrative, 2 for a headline, 3 for the annual profile (imports know less). Higher is better.
 * The language of the document has no part in it: the six languages of a report tell the same stories.
 */
export function rank({ activity, update }: SnapshotEntry): number {
  let measured = 0;
  for (const result of update.results) if (result.value !== undefined) measured++;
  let primary = 0;
  for (const claim of activity.claims) if (claim.weight === 'primary') primary++;
  return (
    3 * Math.min(measured, 3) +
    Math.min(update.results.length, 3) +
    2 * Math.min(update.evidence.length, 3) +
    Math.min(primary, 3) +
    (update.narrative === undefined ? 0 : 4) +
    (update.headline === undefined ? 0 : 2) +
    (update.profile === 'annual' ? 3 : 0)
  );
}
