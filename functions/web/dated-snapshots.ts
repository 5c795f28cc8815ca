/** Snapshots with the moment at which they were frozen: two of one period differ in nothing else that a reader knows. */
import { frozenWhen } from '../../shared/reports/snapshot-record.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import type { SnapshotSummary } from './snapshots.ts';

export interface DatedSnapshot extends SnapshotSummary {
  /** ISO 8601 instant at which it was last frozen, where the ledger knows it. */
  readonly at: string | undefined;
  /** Whether a published report counts it; absent where that makes no difference to who asks. */
  readonly isPublished?: boolean;
}

/** `snapshots` in their order; of one span, the one leads that was frozen last. */
export async function dateSnapshots(
  ledger: Pick<Ledger, 'history'>,
  snapshots: readonly SnapshotSummary[],
): Promise<readonly DatedSnapshot[]> {
  const spans = Map.groupBy(snapshots, ({ header }) => `${header.period.from}..${header.period.to}`);
  const groups = await Promise.all(
    [...spans.values()].map(async (group) => {
      const when = await frozenWhen(ledger, (group[0] as SnapshotSummary).header.period);
      const dated = group.map((each) => ({ ...each, at: when.get(each.id) }));
      return dated.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
    }),
  );
  return groups.flat();
}
