/** What was frozen in a data folder: each snapshot with what its header says, in order of period and time. */

import { keptKeyOf } from '../shared/activities/kept-stream.ts';
import { readSnapshot } from '../shared/reports/read-snapshot.ts';
import type { SnapshotHeader } from '../shared/reports/snapshot.ts';
import { snapshotIdOf } from '../shared/reports/snapshot-keys.ts';
import { pagesUnder } from '../shared/store/pages.ts';
import { isProblem } from '../shared/text/problem.ts';
import type { Workspace } from './workspace.ts';

export interface KeptSnapshot
  extends Pick<SnapshotHeader, 'period' | 'matrixEdition' | 'ruleSet' | 'entries'> {
  readonly id: string;
  /** When it was frozen for the first time, ISO. */
  readonly at: string;
}

/** All snapshots that the ledger remembers; one whose file is gone or damaged is left to “wsis verify”. */
export async function listSnapshots({
  ledger,
  objects,
}: Pick<Workspace, 'ledger' | 'objects'>): Promise<readonly KeptSnapshot[]> {
  const found: KeptSnapshot[] = [];
  for await (const page of pagesUnder(ledger, 'kept', 500)) {
    for (const { at, stream } of page) {
      const id = snapshotIdOf(keptKeyOf(stream) ?? '');
      if (id === undefined) continue;
      try {
        const { header } = await readSnapshot(objects, id);
        const { entries, matrixEdition, period, ruleSet } = header;
        found.push({ id, period, entries, matrixEdition, ruleSet, at });
      } catch (error) {
        if (!isProblem(error, 'snapshot-unknown') && !isProblem(error, 'snapshot-damaged')) throw error;
      }
    }
  }
  return found.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function placeOf({ at, id, period }: KeptSnapshot): string {
  return `${period.from} ${period.to} ${at} ${id}`;
}
