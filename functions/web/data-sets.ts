/** The data set that a page with years is about, and the years that it has. */
import { yearsOf } from '../../shared/reports/compose/span.ts';
import { Problem } from '../../shared/text/problem.ts';
import type { DatedSnapshot } from './dated-snapshots.ts';
import type { SnapshotSummary } from './snapshots.ts';

type MaybePublished = SnapshotSummary & Pick<DatedSnapshot, 'isPublished'>;

/**
 * What is told to whom names none: where some are marked as published, nothing that goes on after them. A newer year that was
 * frozen to look at a draft is no statement of the office.
 */
export function statedSets<T extends MaybePublished>(snapshots: readonly T[]): readonly T[] {
  const ends = snapshots.filter(({ isPublished }) => isPublished).map(({ header }) => header.period.to);
  const last = ends.toSorted().at(-1);
  return last === undefined ? snapshots : snapshots.filter(({ header }) => header.period.to <= last);
}

/** The one asked for, else of those stated the one that ends latest and reaches back furthest. Problem `snapshot-unknown`. */
export function chooseDataSet<T extends MaybePublished>(
  snapshots: readonly T[],
  asked: string | undefined,
): T | undefined {
  if (asked !== undefined && asked !== '') {
    const found = snapshots.find(({ id }) => id === asked);
    if (found === undefined) throw new Problem('snapshot-unknown', { id: asked.slice(0, 64) });
    return found;
  }
  const stated = statedSets(snapshots);
  const [newest] = stated;
  return stated
    .filter(({ header }) => header.period.to === newest?.header.period.to)
    .toSorted((a, b) => a.header.period.from.localeCompare(b.header.period.from))[0];
}

/** The year of `asked` where the data set has it. */
export function chooseYear(
  { header }: Pick<SnapshotSummary, 'header'>,
  asked: string | undefined,
): number | undefined {
  return yearsOf(header.period).find((year) => String(year) === asked);
}
