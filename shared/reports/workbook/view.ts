/** What every sheet of the workbook needs: a fresh pass over the entries that its readers may see. */
import type { Audience } from '../../activities/field.ts';
import { isReported } from '../../matrix/counted.ts';
import type { CompiledEdition } from '../../matrix/support.ts';
import type { Language } from '../../reference/languages.ts';
import type { MatrixEdition } from '../../reference/matrix-edition.ts';
import { isInReport } from '../compose/span.ts';
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

/** An entry of the report, as the audience may see it. */
export interface SeenEntry {
  readonly entry: SnapshotEntry;
  /** Whether it is the last of its activity: the entries of an activity follow each other. */
  readonly closes: boolean;
  /** Which entry of its activity it is, from 1: for the last, how many there are. */
  readonly nth: number;
  /** How many of its entries so far have something to report. */
  readonly reported: number;
}

/** A fresh pass over the entries of the report that the audience may see, in snapshot order. */
export async function* seenEntries({ snapshot, base, audience }: WorkbookView): AsyncGenerator<SeenEntry> {
  let before: SnapshotEntry | undefined;
  let nth = 0;
  let reported = 0;
  for await (const each of snapshot.entries()) {
    if (!isInReport(base, each)) continue;
    const entry = visible(each, audience);
    if (entry === undefined) continue;
    if (before !== undefined) {
      const closes = before.activity.activityId !== entry.activity.activityId;
      yield { entry: before, closes, nth, reported };
      if (closes) [nth, reported] = [0, 0];
    }
    before = entry;
    nth += 1;
    if (isReported(entry.update)) reported += 1;
  }
  if (before !== undefined) yield { entry: before, closes: true, nth, reported };
}
