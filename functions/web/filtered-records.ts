/** The records that a reader asked for, chosen from a data set or from the ledger, as a spreadsheet. */

import { TEMPLATE_VERSION } from '../../shared/intake/template/template-version.ts';
import { type Actor, audienceOf } from '../../shared/people/actor.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { latestEdition, matrixEdition } from '../../shared/reference/matrix-edition.ts';
import { holdEntries } from '../../shared/reports/hold-entries.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import { fitsFilter, type RecordFilter, recordFilterOf } from '../../shared/reports/record-filter.ts';
import type { WorkbookModel } from '../../shared/reports/sheets.ts';
import type { Snapshot, SnapshotEntry } from '../../shared/reports/snapshot.ts';
import { isVisible } from '../../shared/reports/visible.ts';
import { TEXT_VERSION } from '../../shared/text/text-version.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { reportMakers, snapshotMakers } from '../reports/makers.ts';
import { liveEntries } from './seen-records.ts';
import type { WebPorts } from './web-ports.ts';

export interface FilteredRequest {
  readonly actor: Actor;
  readonly language: Language;
  /** The filters, and `snapshot` for a frozen data set. */
  readonly query: Readonly<Record<string, string>>;
}

/** The workbook of what is asked for. Problem `snapshot-unknown`, `snapshot-damaged`. */
export async function filteredRecords(
  { actor, language, query }: FilteredRequest,
  { clock, code = '', ledger, objects }: Pick<WebPorts, 'clock' | 'code' | 'ledger' | 'objects'>,
): Promise<WorkbookModel> {
  // Its sheets are no part of a page: loaded when a file is asked for.
  const { filteredWorkbook } = await import('../../shared/reports/workbook/filtered-workbook.ts');
  const filter = recordFilterOf(query);
  const audience = audienceOf(actor);
  const shared = { filter, audience, language, words: wordsIn(language) };
  if (query.snapshot === undefined || query.snapshot === '') {
    const held = await holdEntries(liveEntries(ledger, actor, filter));
    return filteredWorkbook({
      ...shared,
      held,
      source: { kind: 'live', at: clock().toISOString() },
      edition: latestEdition,
      makers: { ...snapshotMakers(), ...versionsOf(code), snapshot: held.id },
    });
  }
  const snapshot = await readSnapshot(objects, query.snapshot);
  const chosen = fittingEntries(snapshot, filter, ({ activity }) => isVisible(activity, audience));
  return filteredWorkbook({
    ...shared,
    held: await holdEntries(chosen),
    source: { kind: 'snapshot', id: snapshot.id, period: snapshot.header.period },
    edition: matrixEdition(snapshot.header.matrixEdition),
    makers: reportMakers(snapshot, code),
  });
}

/** Versions that do not depend on the data. */
function versionsOf(code: string) {
  return { template: TEMPLATE_VERSION, text: TEXT_VERSION, code };
}

async function* fittingEntries(
  snapshot: Snapshot,
  filter: RecordFilter,
  isOpen: (entry: SnapshotEntry) => boolean,
): AsyncGenerator<SnapshotEntry> {
  for await (const entry of snapshot.entries()) {
    if (isOpen(entry) && fitsFilter(entry, filter)) yield entry;
  }
}
