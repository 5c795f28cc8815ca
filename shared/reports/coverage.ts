/** Who was asked and who answered: counted while a snapshot is gathered. */
import type { Activity, Period } from '../activities/record.ts';
import type { Revision } from '../store/ports.ts';
import type { Review } from './accepted.ts';
import type { SnapshotCoverage } from './snapshot.ts';

/** Coverage while it is counted. */
export type Counts = { -readonly [K in keyof SnapshotCoverage]-?: number };

/** Nothing counted yet. */
export function emptyCoverage(): Counts {
  return {
    expected: 0,
    accepted: 0,
    nothingToReport: 0,
    drafted: 0,
    submitted: 0,
    returned: 0,
    changed: 0,
    missing: 0,
    imported: 0,
  };
}

/** Counts an update of the period; true when it is frozen. */
export function countUpdate({ state, profile, nothingToReport }: Review, coverage: Counts): boolean {
  switch (state) {
    case 'accepted':
    case 'locked':
      if (profile !== 'annual') coverage.imported++;
      else coverage.accepted++;
      if (profile === 'annual' && nothingToReport !== undefined) coverage.nothingToReport++;
      return true;
    case 'drafted':
    case 'submitted':
    case 'returned':
      coverage[state]++;
      return false;
  }
}

/** Counts an activity that was asked to report on the period, or did (`hasUpdate`: an annual one); true when it was one. */
export function countActivity(
  activity: Revision<Activity>,
  period: Period,
  hasUpdate: boolean,
  coverage: Counts,
): boolean {
  if (!hasUpdate && (isOver(activity.state, period) || isEntry(activity.state))) return false;
  coverage.expected++;
  if (!hasUpdate) coverage.missing++;
  return true;
}

/** An entry of another collection (Stocktaking): nobody here was asked to report on it. */
function isEntry({ focalPoint, unit }: Activity): boolean {
  return focalPoint === undefined && unit === undefined;
}

/** Completed or cancelled before the period; without an end date the status alone decides. */
function isOver({ status, endDate }: Activity, period: Period): boolean {
  if (status !== 'completed' && status !== 'cancelled') return false;
  return endDate === undefined || endDate < period.from.slice(0, endDate.length);
}
