/** The matrix to look around in, cell by cell and year by year, and what became more or less over the years. */
import { Hono } from 'hono';
import type { Audience } from '../../../shared/people/audience.ts';
import { isActionLineId } from '../../../shared/reference/action-lines.ts';
import { matrixEdition } from '../../../shared/reference/matrix-edition.ts';
import { goals } from '../../../shared/reference/sdgs.ts';
import { yearsOf } from '../../../shared/reports/compose/span.ts';
import { BREAKDOWNS } from '../../../shared/reports/figure.ts';
import { figureId } from '../../../shared/reports/figure-id.ts';
import { readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import { countTrends, type Trends } from '../../../shared/reports/trends.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { behindNumber } from '../behind-number.ts';
import { chooseDataSet, chooseYear } from '../data-sets.ts';
import { dateSnapshots } from '../dated-snapshots.ts';
import { editionOf } from '../edition-of.ts';
import { keep } from '../keep.ts';
import { matrixCell } from '../matrix-cell.ts';
import { whenShown } from '../page-when-shown.ts';
import type { PageContext } from '../pages/page-context.ts';
import type { UnknownValue } from '../pages/unknown-values.tsx';
import { visibleCounts } from '../snapshot-matrix.ts';
import { type SnapshotSummary, snapshotList } from '../snapshots.ts';
import { snapshotsAtHand } from '../snapshots-at-hand.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { joinTrends, yearSources } from '../year-sources.ts';

const CellPage = whenShown(async () => (await import('../pages/members/cell.tsx')).CellPage);
const ExplorerPage = whenShown(async () => (await import('../pages/members/explorer.tsx')).ExplorerPage);
const NoDataPage = whenShown(async () => (await import('../pages/members/no-data.tsx')).NoDataPage);
const TrendsPage = whenShown(async () => (await import('../pages/members/trends.tsx')).TrendsPage);

export function explorerRoutes({ ledger, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const listAll = snapshotList(objects);
  const listSnapshots = async () => dateSnapshots(ledger, await listAll());
  /** What follows from a snapshot for a class of readers never changes. */
  const kept = <T,>(make: (id: string, audience: Audience) => Promise<T>) =>
    keep((audience) => keep((id) => make(id, audience as Audience)));
  const tallyOf = kept(async (id, audience) => {
    const snapshot = await readSnapshot(objects, id);
    return (await visibleCounts(snapshot, editionOf(snapshot.header.matrixEdition), audience)).tally;
  });
  const trendsOf = kept(async (id, audience) => {
    const snapshot = await readSnapshot(objects, id);
    return countTrends(snapshot, { audience, compiled: editionOf(snapshot.header.matrixEdition) });
  });

  app.get('/matrix', async (c) => {
    const page = c.get('page');
    const { compare, snapshot, year } = c.req.query();
    const snapshots = await listSnapshots();
    const chosen = chooseDataSet(snapshots, snapshot);
    if (chosen === undefined) return c.html(<NoDataPage page={page} title="web.members.matrix.heading" />);
    const sources = yearSources(snapshots, chosen);
    const beside = [...sources.keys()].find((each) => String(each) === compare);
    const source = beside === undefined ? undefined : sources.get(beside);
    const tally = await tallyOf(page.audience)(chosen.id);
    const asked = chooseYear(chosen, year);
    return c.html(
      <ExplorerPage
        page={page}
        snapshots={snapshots}
        chosen={chosen}
        years={yearsOf(chosen.header.period)}
        year={asked}
        compare={beside}
        others={[...sources.keys()]}
        tally={tally}
        before={source === undefined ? undefined : await tallyOf(page.audience)(source.id)}
        compiled={editionOf(chosen.header.matrixEdition)}
        unknown={unknownYears(page, { year: [year, asked], compare: [compare, beside] })}
      />,
    );
  });

  app.get('/matrix/:line/:goal', async (c) => {
    const page = c.get('page');
    const { goal, line } = c.req.param();
    const isGoal = goals.some(({ code }) => code === goal);
    if (!isActionLineId(line) || !isGoal) throw new Problem('not-found');
    const snapshots = await listSnapshots();
    const chosen = chooseDataSet(snapshots, c.req.query('snapshot'));
    if (chosen === undefined) throw new Problem('not-found');
    const last = yearsOf(chosen.header.period).at(-1) ?? 0;
    const sources = [...yearSources(snapshots, chosen)].filter(([each]) => each <= last);
    const counted = sources.map(async ([each, { id }]) => [each, await tallyOf(page.audience)(id)] as const);
    const year = chooseYear(chosen, c.req.query('year'));
    const { matrixEdition: edition } = chosen.header;
    const filter = { line, goal: Number(goal), ...(year === undefined ? {} : { year }) };
    const question = { id: figureId('activities', filter), measure: 'activities', filter } as const;
    const [tally, behind] = await Promise.all([
      tallyOf(page.audience)(chosen.id),
      behindNumber(
        await snapshotsAtHand(objects)(chosen.id),
        { audience: page.audience, compiled: editionOf(edition) },
        question,
      ),
    ]);
    const cell = matrixCell({
      line,
      goal: Number(goal),
      tally,
      edition: matrixEdition(edition),
      years: new Map(await Promise.all(counted)),
    });
    const unknown = unknownYears(page, { year: [c.req.query('year'), year] });
    return c.html(
      <CellPage page={page} chosen={chosen} cell={cell} year={year} behind={behind} unknown={unknown} />,
    );
  });

  app.get('/trends', async (c) => {
    const page = c.get('page');
    const snapshots = await listSnapshots();
    const named = c.req.query('snapshot') ?? '';
    const newest = chooseDataSet(snapshots, named);
    if (newest === undefined) return c.html(<NoDataPage page={page} title="web.members.trends.heading" />);
    const every = yearSources(snapshots);
    // One data set that has all the years says them better: by one set of rules.
    const hasMore = every.size > yearsOf(newest.header.period).length;
    const chosen = named === '' && hasMore ? undefined : newest;
    const sources = chosen === undefined ? every : yearSources([], chosen);
    const trendsIn = trendsOf(page.audience);
    const asked = c.req.query('by') ?? '';
    const by = BREAKDOWNS.find((each) => each === asked);
    return c.html(
      <TrendsPage
        page={page}
        snapshots={snapshots}
        chosen={chosen}
        hasMore={hasMore}
        sources={sources}
        trends={chosen === undefined ? await joined(every, trendsIn) : await trendsIn(chosen.id)}
        by={by ?? 'line'}
        unknown={asked === '' || by ? [] : [{ name: page.words('web.members.trends.views'), value: asked }]}
      />,
    );
  });

  return app;
}

/** Each year's column as the snapshot that is its source counts it. */
async function joined(
  sources: ReadonlyMap<number, SnapshotSummary>,
  trendsIn: (id: string) => Promise<Trends>,
): Promise<Trends> {
  const counted = Array.from(sources, async ([year, { id }]) => [year, await trendsIn(id)] as const);
  return joinTrends(new Map(await Promise.all(counted)));
}

/** What was asked for as a year, and the year that it was found to be. */
type AskedYear = readonly [asked: string | undefined, found: number | undefined];

/** The years asked for that no data set has. */
function unknownYears(
  { words }: PageContext,
  { compare, year }: { readonly year: AskedYear; readonly compare?: AskedYear },
): readonly UnknownValue[] {
  const asked = [
    { name: words('web.records.year'), asked: year },
    { name: words('web.members.compare'), asked: compare },
  ];
  return asked.flatMap(({ asked: [value = '', found] = ['', undefined], name }) =>
    value !== '' && found === undefined ? [{ name, value }] : [],
  );
}
