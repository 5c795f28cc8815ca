/** Whether the records that documents list beside their figures are the ones that the snapshot has. */
import { behindFigures } from './behind-figures.ts';
import type { DocumentFigures } from './document-figures.ts';
import type { ReportFault } from './report-fault.ts';
import type { Snapshot } from './snapshot.ts';

/** The first list of each document that is not what the snapshot gives; documents without lists are passed over. */
export async function recountRecords(
  documents: readonly DocumentFigures[],
  snapshot: Snapshot,
): Promise<readonly ReportFault[]> {
  const faults: ReportFault[] = [];
  const withLists = documents.filter(({ records }) => records !== undefined);
  for (const same of Map.groupBy(withLists, ({ audience, kind }) => `${kind} ${audience}`).values()) {
    const figures = new Map(same.flatMap((each) => each.figures.map((figure) => [figure.id, figure])));
    const [{ audience } = { audience: 'public' as const }] = same;
    const behind = await behindFigures([...figures.values()], snapshot, audience);
    for (const { figures: own, name, records } of same) {
      const wrong = own.find(({ id }) => told(records?.[id]) !== told(behind[id]));
      if (wrong === undefined) continue;
      const { id } = wrong;
      faults.push({
        fault: 'figure-records',
        where: `${name}#${id}`,
        expected: told(behind[id]),
        found: told(records?.[id]),
      });
    }
  }
  return faults;
}

function told(records: unknown): string {
  const { count, first } = (records ?? {}) as { readonly count?: unknown; readonly first?: unknown };
  return Array.isArray(first) ? `${first.join(' ')} (${count})` : '–';
}
