/** Starts next period's draft from this one: last value becomes baseline, open milestones stay, texts are written anew. */
import { canonicalUpdate } from './canonical.ts';
import type {
  Activity,
  ActivityRecord,
  AnnualUpdate,
  Milestone,
  Period,
  Result,
  SdgClaim,
} from './record.ts';

const OVER: ReadonlySet<string> = new Set(['completed', 'cancelled']);

/**
 * The same activity with a drafted update for `period`; undefined where the activity is completed or cancelled.
 * The texts of the year before stay behind on purpose: a text that is already there is sent again unread. Claims point on to
 * the results that are carried, and no longer to what stays behind.
 */
export function carryForward(record: ActivityRecord, period: Period): ActivityRecord | undefined {
  const { activity, update } = record;
  if (isOver(activity)) return undefined;
  const { places, results } = nextResults(update.results);
  return { activity: withReferences(activity, places), update: nextUpdate(update, results, period) };
}

/** The activity itself where every reference of its claims stands as it is. */
function withReferences(activity: Activity, places: ReadonlyMap<string, string>): Activity {
  if (activity.claims.every(({ evidenceRefs }) => evidenceRefs.every((ref) => places.get(ref) === ref))) {
    return activity;
  }
  return { ...activity, claims: activity.claims.map((claim) => claimWith(claim, places)) };
}

function claimWith(claim: SdgClaim, places: ReadonlyMap<string, string>): SdgClaim {
  return { ...claim, evidenceRefs: claim.evidenceRefs.flatMap((ref) => places.get(ref) ?? []) };
}

/** Whether an activity has nothing to carry any more. */
export function isOver({ status }: Pick<Activity, 'status'>): boolean {
  return status !== undefined && OVER.has(status);
}

function nextUpdate(update: AnnualUpdate, results: readonly Result[], period: Period): AnnualUpdate {
  return canonicalUpdate({
    activityId: update.activityId,
    period,
    profile: 'annual',
    originalLanguage: update.originalLanguage,
    objective: update.objective,
    results,
    milestones: update.milestones.filter(isOpen),
  });
}

/** The results that are carried, and where each of them stands now: `R3` may be `R2` of the new update. */
function nextResults(before: readonly Result[]): {
  readonly places: ReadonlyMap<string, string>;
  readonly results: readonly Result[];
} {
  const places = new Map<string, string>();
  const results: Result[] = [];
  for (const [index, result] of before.entries()) {
    const next = nextResult(result);
    if (next === undefined) continue;
    results.push(next);
    places.set(`R${index + 1}`, `R${results.length}`);
  }
  return { places, results };
}

/** A measured result is asked for again with its last value as baseline; one in prose only was of its year. */
function nextResult(result: Result): Result | undefined {
  const baseline = result.value ?? result.baseline;
  if (result.indicator === undefined && baseline === undefined) return undefined;
  return {
    statement: result.indicator ?? result.statement,
    ...(result.indicator === undefined ? {} : { indicator: result.indicator }),
    ...(result.unit === undefined ? {} : { unit: result.unit }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(result.target === undefined ? {} : { target: result.target }),
  };
}

function isOpen({ done, status }: Milestone): boolean {
  return done === undefined && status !== 'done' && status !== 'dropped';
}
