/** The snapshots that the object store holds, by their sidecar files. */
import type { SnapshotHeader } from '../../shared/reports/snapshot.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { keep } from './keep.ts';
import { readText } from './read-text.ts';

export interface SnapshotSummary {
  readonly id: string;
  readonly header: SnapshotHeader;
}

/** Lists all snapshots, the one that ends latest and spans least first: the newest year leads. Each sidecar is read once. */
export function snapshotList(objects: Objects): () => Promise<readonly SnapshotSummary[]> {
  const sidecar = keep(async (key) => JSON.parse(await readText(objects, key)) as SnapshotSummary);
  return async () => {
    const found: SnapshotSummary[] = [];
    for await (const { key } of objects.list('snapshots/')) {
      if (key.endsWith('.json')) found.push(await sidecar(key));
    }
    return found.sort(newestYearFirst);
  };
}

function newestYearFirst(a: SnapshotSummary, b: SnapshotSummary): number {
  return (
    b.header.period.to.localeCompare(a.header.period.to) ||
    b.header.period.from.localeCompare(a.header.period.from) ||
    a.id.localeCompare(b.id)
  );
}
