/** Which snapshots a report is made from: the span as it stands, and the draft before that it is compared with. */
import type { Period } from '../shared/activities/record.ts';
import { type FrozenSnapshot, freeze } from '../shared/reports/freeze.ts';
import { readSnapshot } from '../shared/reports/read-snapshot.ts';
import type { Snapshot } from '../shared/reports/snapshot.ts';
import { recordSnapshot, snapshotBefore } from '../shared/reports/snapshot-record.ts';
import { Problem } from '../shared/text/problem.ts';
import { operator } from './command.ts';
import { snapshotMakers } from './makers.ts';
import type { Workspace } from './workspace.ts';

/** Freezes the span as it stands now and remembers when; what is unchanged since gives the same snapshot. */
export async function freezeNow(workspace: Workspace, period: Period): Promise<FrozenSnapshot> {
  const frozen = await freeze(workspace, period, snapshotMakers());
  const now = { at: workspace.clock().toISOString(), by: operator() };
  await recordSnapshot(workspace.ledger, { id: frozen.id, period }, now);
  return frozen;
}

/** {@link freezeNow} where only the id is wanted. */
export function freezeSpan(workspace: Workspace): (span: Period) => Promise<string> {
  return async (span) => (await freezeNow(workspace, span)).id;
}

/**
 * The snapshot that a report from `snapshot` is compared with: the one named `asked`, or the one of the same period that
 * was frozen before it. Problems `snapshot-unknown`; `usage` when `asked` is of another period.
 */
export async function previousOf(
  { ledger, objects }: Workspace,
  snapshot: Snapshot,
  asked: string | undefined,
): Promise<Snapshot | undefined> {
  const { period } = snapshot.header;
  if (asked === undefined) {
    const id = await snapshotBefore(ledger, snapshot.id, period);
    return id === undefined ? undefined : readSnapshot(objects, id);
  }
  const previous = await readSnapshot(objects, asked);
  const { from, to } = previous.header.period;
  if (from !== period.from || to !== period.to) {
    throw new Problem('usage', { needs: `a --previous of ${period.from}..${period.to}` });
  }
  return previous;
}
