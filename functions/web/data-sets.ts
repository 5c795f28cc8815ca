/** The data set that a page with years is about, and the years that it has. */
import { yearsOf } from '../../shared/reports/compose/span.ts';
import { Problem } from '../../shared/text/problem.ts';
import type { SnapshotSummary } from './snapshots.ts';

/** The one asked for, else the one that ends latest and reaches back furthest. Problem `snapshot-unknown`. */
export function chooseDataSet<T extends SnapshotSummary>(
  snapshots: readonly T[],
  asked: string | undefined,
): T | undefined {
  if (asked !== undefined && asked !== '') {
    const found = snapshots.find(({ id }) => id === asked);
    if (found === undefined) throw new Problem('snapshot-unknown', { id: asked.slice(0, 64) });
    return found;
  }
  const [newest] = snapshots;
  return snapshots
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
