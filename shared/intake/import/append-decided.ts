/** Appends what was decided, a batch at a time, and tells which records lost a race meanwhile. */
import type { Finding } from '../../activities/finding.ts';
import { activityStream, updateStream } from '../../activities/record.ts';
import { intakeFinding } from '../../activities/rules/intake-rules.ts';
import type { AppendOutcome, Clock, Ledger, Revision, RevisionDraft } from '../../store/ports.ts';
import type { Incoming } from '../incoming.ts';
import type { Decision, Known } from './decide.ts';

export interface Judged {
  readonly incoming: Incoming;
  readonly known: Known;
  readonly decision: Decision;
}

export interface AppendOptions {
  readonly by: string;
  readonly reason: string;
  readonly ledger: Pick<Ledger, 'append'>;
  readonly clock: Clock;
}

/** A record that someone else changed in this very moment. */
export interface LostRace {
  /** `nothing` of the record was kept, or its `update` alone. */
  readonly kept: 'nothing' | 'update';
  readonly finding: Finding;
}

interface Half {
  readonly half: 'activity' | 'update';
  readonly each: Judged;
  readonly draft: RevisionDraft;
}

/**
 * Durable on return. Known activities follow only where their update was appended, so that a refused record is refused
 * whole; a new record's halves go together. The records that lost a race, by activity id.
 */
export async function appendDecided(
  judged: readonly Judged[],
  { by, clock, ledger, reason }: AppendOptions,
): Promise<ReadonlyMap<string, LostRace>> {
  const at = clock().toISOString();
  const first: Half[] = [];
  const later: Half[] = [];
  for (const each of judged) {
    const { decision, incoming, known } = each;
    const { activityId } = incoming.record.activity;
    const half = (half: Half['half'], stream: string, state: unknown): Half => {
      const revision = (known[half].newest?.revision ?? 0) + 1;
      return { half, each, draft: { stream, revision, at, by, reason, state } };
    };
    if (decision.activity) {
      const activity = half('activity', activityStream(activityId), decision.activity);
      (known.activity.newest ? later : first).push(activity);
    }
    if (decision.update) {
      const { period } = decision.update;
      first.push(half('update', updateStream(activityId, period), decision.update));
    }
  }
  const lost = new Map<string, LostRace>();
  // Updates last: a record whose two halves were lost has kept nothing.
  const told = (await conflictsOf(first, ledger)).sort((a, b) => a.half.localeCompare(b.half));
  for (const conflict of told) lost.set(idOf(conflict), lostRace(conflict));
  const followers = later.filter((half) => !lost.has(idOf(half)));
  for (const conflict of await conflictsOf(followers, ledger)) {
    lost.set(idOf(conflict), lostRace(conflict));
  }
  return lost;
}

interface Conflict extends Half {
  readonly newest: Revision | undefined;
}

async function conflictsOf(halves: readonly Half[], ledger: Pick<Ledger, 'append'>): Promise<Conflict[]> {
  if (halves.length === 0) return [];
  const outcomes: readonly AppendOutcome[] = await ledger.append(halves.map(({ draft }) => draft));
  return halves.flatMap((half, index) => {
    const outcome = outcomes[index];
    return outcome?.kind === 'conflict' ? [{ ...half, newest: outcome.newest }] : [];
  });
}

function idOf({ each }: Half): string {
  return each.incoming.record.activity.activityId;
}

function lostRace({ draft, each, half, newest }: Conflict): LostRace {
  const { at, record } = each.incoming;
  const place = { ...at, activity: record.activity.activityId };
  const { profile } = record.update;
  const facts = { newest: newest?.revision ?? 0, theirs: newest?.by ?? '' };
  const finding =
    half === 'update'
      ? intakeFinding('changed-since-template', profile, {
          at: place,
          params: { ...facts, base: draft.revision - 1 },
        })
      : intakeFinding('activity-not-kept', profile, { at: place, params: facts });
  if (finding === undefined) throw new Error(`the profile ${profile} is silent about lost races`);
  return { kept: half === 'update' ? 'nothing' : 'update', finding };
}
