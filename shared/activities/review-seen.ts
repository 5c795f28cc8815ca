/** The decision on records that someone has looked at: accepted or returned exactly as they were seen, or not at all. */
import type { Clock, Ledger, Revision, RevisionDraft } from '../store/ports.ts';
import { transition } from './lifecycle.ts';
import { type AnnualUpdate, activityStream } from './record.ts';
import { requireOpenPeriods } from './require-open.ts';

/** An update with its activity, at the revisions that were on the page. */
export interface SeenRecord {
  /** Ledger stream of the update. */
  readonly stream: string;
  readonly revision: number;
  readonly activityRevision: number;
}

export interface SeenOrder {
  readonly action: 'accept' | 'return' | 'reopen';
  readonly seen: readonly SeenRecord[];
  readonly by: string;
  /** Why; needed for `return` and `reopen`. */
  readonly reason: string;
  /** Asked of each newest state before anything is written: who may not decide on it throws. */
  readonly demand?: (update: AnnualUpdate, activity: Revision | undefined) => void;
}

export interface SeenResult {
  readonly reviewed: readonly string[];
  /** Streams that changed since they were seen; nothing was done to them. */
  readonly conflicts: readonly string[];
}

/**
 * Review what was seen. @throws Problem `transition-refused` where a state does not allow it, or the reason is missing;
 * `period-locked` where one of the periods is: then nothing is done.
 */
export async function reviewSeen(
  { action, by, demand, reason, seen }: SeenOrder,
  { clock, ledger }: { readonly ledger: Ledger; readonly clock: Clock },
): Promise<SeenResult> {
  const updates = await ledger.newest(seen.map(({ stream }) => stream));
  const activities = await ledger.newest(
    updates.map((update) => activityStream((update?.state as AnnualUpdate | undefined)?.activityId ?? '')),
  );
  const conflicts: string[] = [];
  const drafts: RevisionDraft[] = [];
  for (const [index, { activityRevision, revision, stream }] of seen.entries()) {
    const [update, activity] = [updates[index], activities[index]];
    if (update?.revision !== revision || activity?.revision !== activityRevision) {
      conflicts.push(stream);
      continue;
    }
    const newest = update.state as AnnualUpdate;
    demand?.(newest, activity);
    const state = transition(newest, action, { findings: [], reason, activityRevision });
    const at = clock().toISOString();
    drafts.push({ stream, revision: revision + 1, at, by, reason: reason.trim(), state });
  }
  const reviewed: string[] = [];
  await requireOpenPeriods(
    ledger,
    drafts.map(({ state }) => (state as AnnualUpdate).period),
  );
  for (const { kind, stream } of await ledger.append(drafts)) {
    (kind === 'appended' ? reviewed : conflicts).push(stream);
  }
  return { reviewed, conflicts };
}
