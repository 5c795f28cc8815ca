/** The secretariat's review of many updates at once: accept or return what was submitted for a span of time. */
import { pagesUnder } from '../store/pages.ts';
import type { Clock, Ledger, Revision, RevisionDraft } from '../store/ports.ts';
import { endsIn } from './ends-in.ts';
import { transition } from './lifecycle.ts';
import { type AnnualUpdate, activityStream, type Period } from './record.ts';
import { requireOpenPeriods } from './require-open.ts';

export interface ReviewOrder {
  readonly action: 'accept' | 'return';
  /** Updates whose period ends within this span. */
  readonly span: Period;
  /** Only these activities, when given. */
  readonly ids?: readonly string[];
  /** Only these updates, by ledger stream, when given. */
  readonly streams?: ReadonlySet<string>;
  readonly by: string;
  readonly reason: string;
  /** Told after each durable batch, with the number reviewed so far. */
  readonly onBatch?: (reviewed: number) => void;
}

export interface ReviewResult {
  readonly reviewed: number;
  /** Streams that someone else changed meanwhile, or is about to complete; nothing was done to them. */
  readonly conflicts: readonly string[];
  /** Ids that were named but have no submitted update in the span. */
  readonly notFound: readonly string[];
}

const BATCH = 1000;

/**
 * Review every submitted update of the order. Durable batch by batch; run again, it goes on where it stopped.
 * @throws Problem `period-locked` before a batch that holds an update of a locked period.
 */
export async function review(
  order: ReviewOrder,
  ports: { readonly ledger: Ledger; readonly clock: Clock },
): Promise<ReviewResult> {
  const conflicts: string[] = [];
  const found = new Set<string>();
  const wanted = order.ids && new Set(order.ids);
  let reviewed = 0;
  for await (const page of pagesUnder<AnnualUpdate>(ports.ledger, 'updates/submitted', BATCH)) {
    const updates = page.filter(({ state, stream }) => {
      if (order.streams?.has(stream) === false) return false;
      if (wanted && !wanted.has(state.activityId)) return false;
      return endsIn(state.period, order.span);
    });
    for (const { state } of updates) if (wanted) found.add(state.activityId);
    await requireOpenPeriods(
      ports.ledger,
      updates.map(({ state }) => state.period),
    );
    const at = ports.clock().toISOString();
    const activities = await ports.ledger.heads(updates.map(({ state }) => activityStream(state.activityId)));
    const drafts: RevisionDraft[] = [];
    for (const [index, update] of updates.entries()) {
      const activity = activities[index];
      if (activity) drafts.push(reviewedDraft(update, activity.revision, order, at));
      else conflicts.push(update.stream);
    }
    for (const outcome of await ports.ledger.append(drafts)) {
      if (outcome.kind === 'appended') reviewed++;
      else conflicts.push(outcome.stream);
    }
    order.onBatch?.(reviewed);
  }
  return {
    reviewed,
    conflicts,
    notFound: (order.ids ?? []).filter((id) => !found.has(id)),
  };
}

function reviewedDraft(
  { stream, revision, state }: Revision<AnnualUpdate>,
  activityRevision: number,
  order: ReviewOrder,
  at: string,
): RevisionDraft {
  return {
    stream,
    revision: revision + 1,
    at,
    by: order.by,
    reason: order.reason,
    state: transition(state, order.action, { findings: [], reason: order.reason, activityRevision }),
  };
}
