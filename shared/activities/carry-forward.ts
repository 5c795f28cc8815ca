/** Starts next period's draft from this one: last value becomes baseline, open milestones stay, texts are written anew. */
import { canonicalUpdate } from './canonical.ts';
import type { Activity, ActivityRecord, AnnualUpdate, Milestone, Period, Result } from './record.ts';

/** An activity that is over has nothing to carry. */
const OVER: ReadonlySet<string> = new Set(['completed', 'cancelled']);

/**
 * The same activity with a drafted update for `period`; undefined where the activity is completed or cancelled.
 * The texts of the year before stay behind on purpose: a text that is already there is sent again unread.
 */
export function carryForward(record: ActivityRecord, period: Period): ActivityRecord | undefined {
  const { activity, update } = record;
  if (isOver(activity)) return undefined;
  return { activity, update: nextUpdate(update, period) };
}

function isOver({ status }: Activity): boolean {
  return status !== undefined && OVER.has(status);
}

function nextUpdate(update: AnnualUpdate, period: Period): AnnualUpdate {
  return canonicalUpdate({
    activityId: update.activityId,
    period,
    profile: 'annual',
    originalLanguage: update.originalLanguage,
    objective: update.objective,
    results: update.results.flatMap(nextResult),
    milestones: update.milestones.filter(isOpen),
  });
}

/** A measured result is asked for again with its last value as baseline; one in prose only was of its year. */
function nextResult(result: Result): readonly Result[] {
  const baseline = result.value ?? result.baseline;
  if (result.indicator === undefined && baseline === undefined) return [];
  return [
    {
      statement: result.indicator ?? result.statement,
      ...(result.indicator === undefined ? {} : { indicator: result.indicator }),
      ...(result.unit === undefined ? {} : { unit: result.unit }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(result.target === undefined ? {} : { target: result.target }),
    },
  ];
}

function isOpen({ done, status }: Milestone): boolean {
  return done === undefined && status !== 'done' && status !== 'dropped';
}
