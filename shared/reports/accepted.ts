/**
 * What was accepted, as it was accepted: reports stand on it although newer content, which nobody has reviewed, already
 * stands in the ledger.
 */
import { type AnnualUpdate, PROFILES, UPDATE_STATES } from '../activities/record.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';

/** What is asked of an update to know whether it is reported. */
export type Review = Pick<AnnualUpdate, 'state' | 'profile' | 'nothingToReport'>;

/** How every update begins in canonical form (see canonicalUpdate). Within a text each quotation mark has a backslash. */
const OPENING =
  /^\{"activityId":"[^"\\]*","period":\{"from":"[^"\\]*","to":"[^"\\]*"\},"state":"([a-z]+)","profile":"([a-z]+)"/;
/** How an update ends that was accepted together with a revision of its activity. */
const ENDING = /,"acceptedActivity":(\d+)\}$/;

/**
 * State of an update, from its text where that is in canonical form and has no `nothingToReport`: parsing 100,000 updates
 * takes longer than packing them.
 */
export function reviewOf(update: Revision): Review {
  const [, written, under] = OPENING.exec(update.body) ?? [];
  const state = UPDATE_STATES.find((each) => each === written);
  const profile = PROFILES.find((each) => each === under);
  if (state === undefined || profile === undefined || update.body.includes('"nothingToReport"'))
    return update.state as AnnualUpdate;
  return { state, profile };
}

/**
 * The revision of an update that reports stand on: its newest, when that is accepted or locked; else the last that was,
 * unless it was returned or reopened since. Undefined where there is none.
 */
export async function acceptedUpdate(
  ledger: Pick<Ledger, 'history'>,
  newest: Revision,
): Promise<Revision | undefined> {
  if (isAccepted(newest)) return newest;
  if (newest.revision === 1 || reviewOf(newest).state === 'returned') return undefined;
  const last = (await ledger.history(newest.stream)).findLast(
    (step) => isAccepted(step) || reviewOf(step).state === 'returned',
  );
  return last && isAccepted(last) ? last : undefined;
}

/**
 * The activity as it was when the last of `updates` was accepted; `newest` where none of them says. Problem `stream-unknown`
 * when the ledger does not hold the revision that they name.
 */
export async function acceptedActivity(
  ledger: Pick<Ledger, 'history'>,
  newest: Revision,
  updates: readonly Revision[],
): Promise<Revision> {
  const accepted = Math.max(0, ...updates.map(({ body }) => Number(ENDING.exec(body.slice(-40))?.[1] ?? 0)));
  if (accepted === 0 || accepted === newest.revision) return newest;
  const found = (await ledger.history(newest.stream)).find(({ revision }) => revision === accepted);
  if (found === undefined) throw new Problem('stream-unknown', { stream: newest.stream });
  return found;
}

function isAccepted(update: Revision): boolean {
  const { state } = reviewOf(update);
  return state === 'accepted' || state === 'locked';
}
