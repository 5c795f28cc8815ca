/** Whether documents tell of the data set of last year that their manifest names, and, where it is at hand, as it is. */
import type { CompiledEdition } from '../matrix/support.ts';
import { isProblem } from '../text/problem.ts';
import type { DocumentFigures } from './document-figures.ts';
import { lastYearFault } from './last-year-adds-up.ts';
import { MANIFEST_NAME, type Manifest } from './manifest.ts';
import { type OpenBytes, openSnapshot } from './read-snapshot.ts';
import { recountLastYear, type TellsOfLastYear } from './recount-last-year.ts';
import type { ReportFault } from './report-fault.ts';

/** Opens the gzip of a snapshot by its id, where it is at hand. */
export type OpenById = (id: string) => Promise<OpenBytes | undefined>;

/** Faults of the annexes on last year; numbers are recounted where both data sets are at hand. */
export async function* checkLastYear(
  documents: readonly DocumentFigures[],
  { lastYear, snapshot }: Pick<Manifest, 'lastYear' | 'snapshot'>,
  opened: {
    readonly compiled: CompiledEdition;
    readonly snapshot: OpenBytes;
    readonly byId: OpenById | undefined;
  },
): AsyncGenerator<ReportFault> {
  const telling = documents.filter(tells);
  for (const { lastYear: stated, name } of telling) {
    if (stated.snapshot === lastYear) continue;
    const where = `${name}#lastYear`;
    yield { fault: 'document-maker', where, expected: lastYear ?? '–', found: stated.snapshot };
  }
  const untrue = telling.map(lastYearFault).filter((fault) => fault !== undefined);
  yield* untrue;
  if (untrue.length > 0) return;
  const open = lastYear === undefined ? undefined : await opened.byId?.(lastYear);
  if (lastYear === undefined || open === undefined || telling.length === 0) return;
  const own = await openSnapshot(snapshot.id, opened.snapshot);
  try {
    const before = await openSnapshot(lastYear, open);
    yield* await recountLastYear(telling, { snapshot: own, lastYear: before, compiled: opened.compiled });
  } catch (error) {
    if (!isProblem(error, 'snapshot-damaged')) throw error;
    yield { fault: 'snapshot-damaged', where: `${MANIFEST_NAME}#lastYear`, expected: lastYear };
  }
}

function tells(document: DocumentFigures): document is DocumentFigures & TellsOfLastYear {
  return document.lastYear !== undefined;
}
