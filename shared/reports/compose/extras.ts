/** Counts that the tally does not keep: results, and updates by rule profile and year. */
import type { Profile } from '../../activities/record.ts';
import { LINE_ROWS } from '../../matrix/axes.ts';
import type { MappedActivity } from '../../matrix/encode.ts';
import type { SnapshotEntry } from '../snapshot.ts';

export interface Extras {
  /** Results stated, in all and by row of LINE_ROWS. */
  results: number;
  readonly resultsOfRow: Int32Array;
  /** Updates by `profile year`. */
  readonly updatesOfProfile: Map<string, number>;
}

export function emptyExtras(): Extras {
  return { results: 0, resultsOfRow: new Int32Array(LINE_ROWS.length), updatesOfProfile: new Map() };
}

/** Name of a count in `updatesOfProfile`. */
export function profileKey(profile: Profile, year: number | string): string {
  return `${profile} ${year}`;
}

/** Counts the updates of one activity. */
export function countExtras(extras: Extras, mapped: MappedActivity, entries: readonly SnapshotEntry[]): void {
  let results = 0;
  for (const { update } of entries) {
    results += update.results.length;
    const key = profileKey(update.profile, update.period.to.slice(0, 4));
    extras.updatesOfProfile.set(key, (extras.updatesOfProfile.get(key) ?? 0) + 1);
  }
  if (results === 0) return;
  extras.results += results;
  for (let left = mapped.rows; left !== 0; left &= left - 1) {
    (extras.resultsOfRow[31 - Math.clz32(left & -left)] as number) += results;
  }
}
