/** The snapshots that the object store holds, by their sidecar files. */
import type { SnapshotHeader } from '../../shared/reports/snapshot.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { readText } from './read-text.ts';

export interface SnapshotSummary {
  readonly id: string;
  readonly header: SnapshotHeader;
}

/** All snapshots, the one that ends latest and spans least first: the newest year leads. */
export async function listSnapshots(objects: Objects): Promise<readonly SnapshotSummary[]> {
  const found: SnapshotSummary[] = [];
  for await (const { key } of objects.list('snapshots/')) {
    if (!key.endsWith('.json')) continue;
    found.push(JSON.parse(await readText(objects, key)) as SnapshotSummary);
  }
  const span = ({ header: { period } }: SnapshotSummary): number =>
    Date.parse(period.to) - Date.parse(period.from);
  return found.sort(
    (a, b) =>
      b.header.period.to.localeCompare(a.header.period.to) || span(a) - span(b) || a.id.localeCompare(b.id),
  );
}
