/** What was reported this year and last year: a merge of two streams in order of activity id, holding one activity of each. */
import type { Audience } from '../../activities/field.ts';
import type { Activity } from '../../activities/record.ts';
import { isReported } from '../../matrix/counted.ts';
import { mapActivity, mapUpdate } from '../../matrix/encode.ts';
import { compileEdition } from '../../matrix/support.ts';
import { addActivity, emptyTally, type Tally } from '../../matrix/tally.ts';
import type { MatrixEdition } from '../../reference/matrix-edition.ts';
import type { FigureFilter } from '../figure.ts';
import type { Snapshot, SnapshotEntry } from '../snapshot.ts';
import { visible } from '../visible-entry.ts';
import { isInReport } from './span.ts';

/** Whose eyes see both years, and which entries of each are in the report. */
export interface YearsView {
  readonly edition: MatrixEdition;
  readonly audience: Audience;
  readonly base: FigureFilter;
  readonly baseThen: FigureFilter;
}

/** Activities that one of two years has: how many, and the first of them by id. */
export interface OneYearOnly {
  readonly count: number;
  readonly first: readonly Activity[];
}

/** Last year's counts, and what the two years have in common; an activity counts where there was something to report. */
export interface LastYear {
  /** Id of last year's snapshot. */
  readonly snapshot: string;
  readonly tally: Tally;
  readonly both: number;
  /** This year and not last year. */
  readonly thisYearOnly: OneYearOnly;
  /** Last year and not this year; who may not see an activity as it stands now is not told its name. */
  readonly lastYearOnly: OneYearOnly;
}

/** Compares `snapshot` with that of the year before, of which the first `most` activities of each year alone are kept. */
export async function compareYears(
  lastYear: Snapshot,
  snapshot: Snapshot,
  { audience, base, baseThen, edition }: YearsView,
  most: number,
): Promise<LastYear> {
  const compiled = compileEdition(edition);
  const tally = emptyTally();
  const thisYearOnly = oneYear(most);
  const lastYearOnly = oneYear(most);
  let both = 0;
  for await (const [before, after] of pairs(
    seenActivities(lastYear, audience, baseThen),
    seenActivities(snapshot, audience, base),
  )) {
    if (before?.seen.length) {
      const [{ activity }] = before.seen as [SnapshotEntry];
      const updates = before.seen.map(({ update }) => mapUpdate(update));
      addActivity(tally, mapActivity(activity, compiled), updates);
    }
    const was = reportedActivity(before);
    const is = reportedActivity(after);
    if (was && is) both++;
    else if (is) thisYearOnly.add(is);
    else if (was) lastYearOnly.add(was, after?.isClosed);
  }
  return {
    snapshot: lastYear.id,
    tally,
    both,
    thisYearOnly: thisYearOnly.end(),
    lastYearOnly: lastYearOnly.end(),
  };
}

function oneYear(most: number) {
  let count = 0;
  const first: Activity[] = [];
  return {
    add(activity: Activity, isClosed = false): void {
      count++;
      if (!isClosed && first.length < most) first.push(activity);
    },
    end: (): OneYearOnly => ({ count, first }),
  };
}

/** An activity's entries that are in the report and may be seen. */
interface Seen {
  readonly activityId: string;
  readonly seen: readonly SnapshotEntry[];
  readonly isClosed: boolean;
}

function reportedActivity(found: Seen | undefined): Activity | undefined {
  return found?.seen.find(({ update }) => isReported(update))?.activity;
}

async function* seenActivities(
  snapshot: Snapshot,
  audience: Audience,
  base: FigureFilter,
): AsyncGenerator<Seen, undefined> {
  let group: { activityId: string; seen: SnapshotEntry[]; isClosed: boolean } | undefined;
  for await (const entry of snapshot.entries()) {
    const { activityId } = entry.activity;
    if (group?.activityId !== activityId) {
      if (group !== undefined) yield group;
      group = { activityId, seen: [], isClosed: false };
    }
    const seen = visible(entry, audience);
    if (seen === undefined) group.isClosed = true;
    else if (isInReport(base, entry)) group.seen.push(seen);
  }
  if (group !== undefined) yield group;
  return undefined;
}

/** What both streams say of an activity, one activity after the other. */
async function* pairs(
  before: AsyncGenerator<Seen, undefined>,
  after: AsyncGenerator<Seen, undefined>,
): AsyncGenerator<readonly [Seen | undefined, Seen | undefined]> {
  let [old, now] = [(await before.next()).value, (await after.next()).value];
  while (old !== undefined || now !== undefined) {
    const isOld = old !== undefined && (now === undefined || old.activityId <= now.activityId);
    const isNow = now !== undefined && (old === undefined || now.activityId <= old.activityId);
    yield [isOld ? old : undefined, isNow ? now : undefined];
    if (isOld) old = (await before.next()).value;
    if (isNow) now = (await after.next()).value;
  }
}
