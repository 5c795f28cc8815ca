/** What the object store keeps, against what it says of itself: each snapshot by its name and facts, each report set by its manifest. */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { readerOf } from '../shared/render/read-shown.ts';
import { MANIFEST_NAME } from '../shared/reports/manifest.ts';
import { readSnapshot } from '../shared/reports/read-snapshot.ts';
import type { ReportFault } from '../shared/reports/report-fault.ts';
import { snapshotKey, snapshotSidecarKey } from '../shared/reports/snapshot-keys.ts';
import { verifyReport } from '../shared/reports/verify-report.ts';
import { verifySources } from '../shared/reports/verify-sources.ts';
import type { Ledger, Objects } from '../shared/store/ports.ts';
import { isProblem } from '../shared/text/problem.ts';
import { chartDrawer } from './chart-drawer.ts';
import { remaker } from './remaker.ts';
import { keptSnapshots } from './snapshots-at-hand.ts';

/** Faults of the kept snapshots: damaged, without their facts, with facts that are not theirs, or saying what the ledger did not. */
export async function* verifyKeptSnapshots(
  objects: Objects,
  ledger: Pick<Ledger, 'newest' | 'history'>,
): AsyncGenerator<ReportFault> {
  const ids = new Set<string>();
  for await (const { key } of objects.list('snapshots/')) {
    ids.add(key.replace(/^snapshots\//, '').replace(/\.(?:ndjson\.gz|json)$/, ''));
  }
  for (const id of ids) {
    const key = snapshotKey(id);
    try {
      const snapshot = await readSnapshot(objects, id);
      const { header } = snapshot;
      // Reads the whole text, and so proves its name, too.
      yield* verifySources(snapshot, key, ledger);
      const gzip = await measure(await objects.get(key));
      const where = snapshotSidecarKey(id);
      if ((await objects.head(where)) === undefined) yield { fault: 'file-missing', where };
      else {
        const kept = await buffer(await objects.get(where));
        const expected = Buffer.from(`${JSON.stringify({ id, header, gzip })}\n`);
        if (!kept.equals(expected)) yield { fault: 'snapshot-gzip', where, expected: gzip.sha256 };
      }
    } catch (error) {
      if (isProblem(error, 'snapshot-unknown')) yield { fault: 'snapshot-missing', where: key };
      else if (isProblem(error, 'snapshot-damaged')) yield { fault: 'snapshot-damaged', where: key };
      else throw error;
    }
  }
}

/** Faults of the kept report sets: the same questions as of a folder, and whether each lies under its own name. */
export async function* verifyKeptReports(objects: Objects): AsyncGenerator<ReportFault> {
  const sets = new Map<string, string[]>();
  for await (const { key } of objects.list('reports/')) {
    const [, set = '', ...path] = key.split('/');
    sets.set(set, [...(sets.get(set) ?? []), path.join('/')]);
  }
  for (const [set, names] of sets) {
    const read = async (name: string): Promise<Uint8Array> =>
      buffer(await objects.get(`reports/${set}/${name}`));
    for await (const fault of verifyReport(
      { list: () => names, read },
      { readerOf, lastYear: keptSnapshots(objects), drawer: chartDrawer, remaker },
    )) {
      yield { ...fault, where: `reports/${set}/${fault.where}` };
    }
    if (!names.includes(MANIFEST_NAME)) continue;
    const found = createHash('sha256')
      .update(await read(MANIFEST_NAME))
      .digest('hex');
    if (!found.startsWith(set)) {
      yield { fault: 'file-hash', where: `reports/${set}/${MANIFEST_NAME}`, expected: set, found };
    }
  }
}

async function measure(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly size: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of bytes) {
    hash.update(piece);
    size += piece.length;
  }
  return { size, sha256: hash.digest('hex') };
}
