/** What every sheet of the workbook needs: a fresh pass over the entries that its readers may see. */
import type { Audience } from '../../activities/field.ts';
import type { CompiledEdition } from '../../matrix/support.ts';
import type { Language } from '../../reference/languages.ts';
import type { MatrixEdition } from '../../reference/matrix-edition.ts';
import { isInBase } from '../compose/span.ts';
import type { Writer } from '../compose/writer.ts';
import type { FigureFilter } from '../figure.ts';
import type { Snapshot, SnapshotEntry } from '../snapshot.ts';
import { visible } from '../visible-entry.ts';

export interface WorkbookView {
  readonly snapshot: Snapshot;
  readonly previous?: Snapshot;
  readonly audience: Audience;
  readonly base: FigureFilter;
  readonly language: Language;
  readonly writer: Writer;
  readonly edition: MatrixEdition;
  readonly compiled: CompiledEdition;
}

/** Entries of the report, as the audience may see them, in snapshot order. */
export async function* seenEntries({
  snapshot,
  base,
  audience,
}: WorkbookView): AsyncGenerator<SnapshotEntry> {
  for await (const entry of snapshot.entries()) {
    if (!isInBase(base, entry.update.period)) continue;
    const seen = visible(entry, audience);
    if (seen !== undefined) yield seen;
  }
}

/** The last entry of each activity: its entries follow each other. */
export async function* seenActivities(view: WorkbookView): AsyncGenerator<SnapshotEntry> {
  let last: SnapshotEntry | undefined;
  for await (const entry of seenEntries(view)) {
    if (last !== undefined && last.activity.activityId !== entry.activity.activityId) yield last;
    last = entry;
  }
  if (last !== undefined) yield last;
}
