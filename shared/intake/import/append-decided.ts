/** Appends what was decided, all of a batch at once, and tells which records lost a race meanwhile. */
import type { Finding } from '../../activities/finding.ts';
import { activityStream, updateStream } from '../../activities/record.ts';
import { intakeFinding } from '../../activities/rules/intake-rules.ts';
import type { Clock, Ledger, RevisionDraft } from '../../store/ports.ts';
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

/** Durable on return. The finding of each record that someone else changed in this very moment, by activity id. */
export async function appendDecided(
  judged: readonly Judged[],
  { by, clock, ledger, reason }: AppendOptions,
): Promise<ReadonlyMap<string, Finding>> {
  const at = clock().toISOString();
  const drafts: RevisionDraft[] = [];
  const owners: Incoming[] = [];
  for (const { decision, incoming, known } of judged) {
    const { activityId } = incoming.record.activity;
    const draft = (stream: string, before: number | undefined, state: unknown): void => {
      drafts.push({ stream, revision: (before ?? 0) + 1, at, by, reason, state });
      owners.push(incoming);
    };
    if (decision.activity)
      draft(activityStream(activityId), known.activity.newest?.revision, decision.activity);
    if (decision.update) {
      const stream = updateStream(activityId, decision.update.period);
      draft(stream, known.update.newest?.revision, decision.update);
    }
  }
  const lost = new Map<string, Finding>();
  if (drafts.length === 0) return lost;
  for (const [index, outcome] of (await ledger.append(drafts)).entries()) {
    const owner = owners[index];
    if (outcome.kind === 'appended' || !owner) continue;
    const finding = intakeFinding('changed-since-template', owner.record.update.profile, {
      at: { ...owner.at, activity: owner.record.activity.activityId },
      params: {
        base: (drafts[index]?.revision ?? 1) - 1,
        newest: outcome.newest?.revision ?? 0,
        theirs: outcome.newest?.by ?? '',
      },
    });
    if (finding) lost.set(owner.record.activity.activityId, finding);
  }
  return lost;
}
