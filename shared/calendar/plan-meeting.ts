/** What the office sets of a meeting: its days where they differ, planned days of steps, and when they were done. */
import type { Clock, Ledger } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { type MeetingPlan, meetingStream } from './body.ts';
import { knownMeeting } from './known-meetings.ts';

export interface PlanOrder {
  readonly plan: MeetingPlan;
  /** The newest that its sender has seen; 0 for none. */
  readonly revision: number;
  readonly by: string;
  readonly reason: string;
}

/**
 * Keep `plan` in place of the one before.
 * @throws Problem `not-found` where there is no such meeting, `period-invalid` where it would close before it opens,
 * `revision-conflict`.
 */
export async function planMeeting(
  { by, plan, reason, revision }: PlanOrder,
  { clock, ledger }: { readonly clock: Clock; readonly ledger: Ledger },
): Promise<void> {
  const known = knownMeeting(plan.id);
  if (known === undefined) throw new Problem('not-found');
  const { closes, opens: begins, ...rest } = plan;
  // Days that are as published are not kept, so that a correction of the published calendar counts.
  const state: MeetingPlan = {
    ...rest,
    ...(begins === undefined || begins === known.opens ? {} : { opens: begins }),
    ...(closes === undefined || closes === known.closes ? {} : { closes }),
  };
  const opens = state.opens ?? known.opens;
  if (state.closes !== undefined && (opens === undefined || state.closes < opens))
    throw new Problem('period-invalid', { from: opens ?? '–', to: state.closes });
  const draft = { stream: meetingStream(plan.id), revision: revision + 1, by, reason, state };
  const [outcome] = await ledger.append([{ ...draft, at: clock().toISOString() }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
}
