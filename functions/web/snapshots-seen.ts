/** The snapshots that a class of readers chooses from: what was published leads before what was frozen to look at a draft. */
import type { Audience } from '../../shared/people/audience.ts';
import { listReports } from '../../shared/reports/change-report.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { type DatedSnapshot, dateSnapshots } from './dated-snapshots.ts';
import { keepUntilAppended } from './keep-until-appended.ts';
import { snapshotList } from './snapshots.ts';
import type { WebPorts } from './web-ports.ts';

/**
 * Lists them, the newest year first; of one span the one frozen last leads for the office; for everybody else those that a
 * published report counts are marked, and lead.
 */
export function snapshotsSeen({
  ledger,
  objects,
}: Pick<WebPorts, 'ledger'> & { readonly objects: Objects }): (
  audience: Audience,
) => Promise<readonly DatedSnapshot[]> {
  const all = snapshotList(objects);
  const publishedIds = keepUntilAppended(ledger, async () => {
    const reports = await listReports(ledger, 'reports/published');
    return new Set(
      reports.flatMap(({ state: { issues, published } }) =>
        issues.filter(({ set }) => set === published?.set).map(({ snapshot }) => snapshot),
      ),
    );
  });
  return async (audience) => {
    const dated = await dateSnapshots(ledger, await all());
    return audience === 'internal' ? dated : publishedFirst(dated, await publishedIds(''));
  };
}

/** Marks those of `published`; of one span they stand before the others. */
export function publishedFirst(
  snapshots: readonly DatedSnapshot[],
  published: ReadonlySet<string>,
): readonly DatedSnapshot[] {
  const marked = snapshots.map((each) => ({ ...each, isPublished: published.has(each.id) }));
  const spans = Map.groupBy(marked, ({ header }) => `${header.period.from}..${header.period.to}`);
  return [...spans.values()].flatMap((span) =>
    span.toSorted((a, b) => Number(b.isPublished) - Number(a.isPublished)),
  );
}
