/** The order in which snapshots of a period were frozen: they have no time themselves, so the ledger remembers it. */
import type { Period } from '../activities/record.ts';
import type { Ledger } from '../store/ports.ts';
import { systemReason } from '../text/system-reason.ts';

/** What a revision of the stream says: this snapshot was frozen then. */
export interface FrozenThen {
  readonly id: string;
}

/** Ledger stream of the snapshots of a period. */
export function snapshotStream({ from, to }: Period): string {
  return `snapshots/${from}..${to}`;
}

/** Remember that `id` is the newest snapshot of `period`; nothing is written when it already is. */
export async function recordSnapshot(
  ledger: Pick<Ledger, 'append' | 'newest'>,
  { id, period }: FrozenThen & { readonly period: Period },
  { at, by }: { readonly at: string; readonly by: string },
): Promise<void> {
  const stream = snapshotStream(period);
  const [newest] = await ledger.newest([stream]);
  if ((newest?.state as FrozenThen | undefined)?.id === id) return;
  const state: FrozenThen = { id };
  // Who loses a race here froze at the same moment as another: either order is true.
  await ledger.append([
    { stream, revision: (newest?.revision ?? 0) + 1, at, by, reason: systemReason('data-frozen'), state },
  ]);
}

/** ISO 8601 instants at which snapshots of `period` were last frozen, by id; those of which the ledger knows none are absent. */
export async function frozenWhen(
  ledger: Pick<Ledger, 'history'>,
  period: Period,
): Promise<ReadonlyMap<string, string>> {
  const steps = await ledger.history(snapshotStream(period));
  return new Map(steps.map(({ at, state }) => [(state as FrozenThen).id, at]));
}

/** The snapshot of `period` that was frozen last; undefined where there is none. */
export async function newestSnapshot(
  ledger: Pick<Ledger, 'newest'>,
  period: Period,
): Promise<string | undefined> {
  const [newest] = await ledger.newest([snapshotStream(period)]);
  return (newest?.state as FrozenThen | undefined)?.id;
}

/**
 * The snapshot of `period` as it stood when `id` of the period `own` was last frozen, else the first one after: what is frozen
 * later changes nothing, so that whoever asks again, or elsewhere at the same time, is told the same.
 */
export async function snapshotAsOf(
  ledger: Pick<Ledger, 'history'>,
  period: Period,
  { id, own }: { readonly id: string; readonly own: Period },
): Promise<string | undefined> {
  const frozen = await ledger.history(snapshotStream(period));
  const at = (await frozenWhen(ledger, own)).get(id) ?? '';
  const step = frozen.findLast((each) => each.at <= at) ?? frozen[0];
  return (step?.state as FrozenThen | undefined)?.id;
}

/** The snapshot of `period` that was frozen last before `id` and is another; undefined where there is none. */
export async function snapshotBefore(
  ledger: Pick<Ledger, 'history'>,
  id: string,
  period: Period,
): Promise<string | undefined> {
  const ids = (await ledger.history(snapshotStream(period))).map(({ state }) => (state as FrozenThen).id);
  const last = ids.lastIndexOf(id);
  return ids.slice(0, Math.max(last, 0)).findLast((each) => each !== id);
}
