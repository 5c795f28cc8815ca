/** The matrix to look around in, cell by cell and year by year, and what became more or less over the years. */
import { Hono } from 'hono';
import { isActionLineId } from '../../../shared/reference/action-lines.ts';
import { matrixEdition } from '../../../shared/reference/matrix-edition.ts';
import { goals } from '../../../shared/reference/sdgs.ts';
import { yearsOf } from '../../../shared/reports/compose/span.ts';
import { BREAKDOWNS } from '../../../shared/reports/figure.ts';
import { figureId } from '../../../shared/reports/figure-id.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { behindNumber } from '../behind-number.ts';
import { chooseDataSet, chooseYear } from '../data-sets.ts';
import type { DatedSnapshot } from '../dated-snapshots.ts';
import { editionOf } from '../edition-of.ts';
import { matrixCell } from '../matrix-cell.ts';
import { whenShown } from '../page-when-shown.ts';
import type { PageContext } from '../pages/page-context.ts';
import type { UnknownValue } from '../pages/unknown-values.tsx';
import { snapshotsAtHand } from '../snapshots-at-hand.ts';
import { snapshotsSeen } from '../snapshots-seen.ts';
import { talliesAtHand } from '../tallies-at-hand.ts';
import { trendsTeller } from '../tell-trends.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { type YearSources, yearSources } from '../year-sources.ts';

const CellPage = whenShown(async () => (await import('../pages/members/cell.tsx')).CellPage);
const ExplorerPage = whenShown(async () => (await import('../pages/members/explorer.tsx')).ExplorerPage);
const NoDataPage = whenShown(async () => (await import('../pages/members/no-data.tsx')).NoDataPage);
const TrendsPage = whenShown(async () => (await import('../pages/members/trends.tsx')).TrendsPage);

export function explorerRoutes({ ledger, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const listSnapshots = snapshotsSeen({ ledger, objects });
  const openSnapshot = snapshotsAtHand(objects);
  const tellTrends = trendsTeller(objects);
  const tallyOf = talliesAtHand(objects);

  app.get('/matrix', async (c) => {
    const page = c.get('page');
    const { compare, snapshot, year } = c.req.query();
    const snapshots = await listSnapshots(page.audience);
    const chosen = chooseDataSet(snapshots, snapshot);
    if (chosen === undefined) return c.html(<NoDataPage page={page} title="web.members.matrix.heading" />);
    const years = yearsOf(chosen.header.period);
    const sources = yearSources(snapshots, chosen);
    const past = pastOf(sources, compare);
    const found = chooseYear(chosen, year);
    return c.html(
      <ExplorerPage
        page={page}
        snapshots={snapshots}
        chosen={chosen}
        years={years}
        // Many years have more activities than any one of them: what is told against a year is a year.
        year={found ?? (past === undefined ? undefined : years.at(-1))}
        others={[...sources.keys()].filter((each) => years.length > 1 || each !== years[0])}
        tally={await tallyOf(page.audience)(chosen.id)}
        past={past && { ...past, tally: await tallyOf(page.audience)(past.source.id) }}
        compiled={editionOf(chosen.header.matrixEdition)}
        unknown={unknownYears(page, { year: [year, found], compare: [compare, past?.year] })}
      />,
    );
  });

  app.get('/matrix/:line/:goal', async (c) => {
    const page = c.get('page');
    const { goal, line } = c.req.param();
    const isGoal = goals.some(({ code }) => code === goal);
    if (!isActionLineId(line) || !isGoal) throw new Problem('not-found');
    const { compare, snapshot, year: wanted } = c.req.query();
    const snapshots = await listSnapshots(page.audience);
    const chosen = chooseDataSet(snapshots, snapshot);
    if (chosen === undefined) throw new Problem('not-found');
    const every = yearSources(snapshots, chosen);
    const last = yearsOf(chosen.header.period).at(-1) ?? 0;
    const sources = new Map([...every].filter(([each]) => each <= last));
    const counted = Array.from(
      sources,
      async ([each, { id }]) => [each, await tallyOf(page.audience)(id)] as const,
    );
    const year = chooseYear(chosen, wanted);
    const past = pastOf(every, compare);
    const recordsOf = async (source: DatedSnapshot, asked: number | undefined) => {
      const filter = { line, goal: Number(goal), ...(asked === undefined ? {} : { year: asked }) };
      const compiled = editionOf(source.header.matrixEdition);
      return behindNumber(
        await openSnapshot(source.id),
        { audience: page.audience, compiled },
        { id: figureId('activities', filter), measure: 'activities', filter },
      );
    };
    const cell = matrixCell({
      line,
      goal: Number(goal),
      tally: await tallyOf(page.audience)(chosen.id),
      edition: matrixEdition(chosen.header.matrixEdition),
      years: new Map(await Promise.all(counted)),
    });
    return c.html(
      <CellPage
        page={page}
        chosen={chosen}
        cell={cell}
        year={year}
        sources={sources}
        behind={await recordsOf(chosen, year)}
        past={past && { ...past, behind: await recordsOf(past.source, past.year) }}
        unknown={unknownYears(page, { year: [wanted, year], compare: [compare, past?.year] })}
      />,
    );
  });

  app.get('/trends', async (c) => {
    const page = c.get('page');
    const { by: asked = '', snapshot = '' } = c.req.query();
    const snapshots = await listSnapshots(page.audience);
    const told = await tellTrends({ snapshots, named: snapshot, audience: page.audience });
    if (told === undefined) return c.html(<NoDataPage page={page} title="web.members.trends.heading" />);
    const by = BREAKDOWNS.find((each) => each === asked);
    return c.html(
      <TrendsPage
        page={page}
        snapshots={snapshots}
        {...told}
        by={by ?? 'line'}
        unknown={asked === '' || by ? [] : [{ name: page.words('web.members.trends.views'), value: asked }]}
      />,
    );
  });

  return app;
}

/** The year that numbers are told against, and the snapshot that tells it. */
function pastOf(sources: YearSources, asked: string | undefined) {
  const found = [...sources].find(([year]) => String(year) === asked);
  return found && { year: found[0], source: found[1] };
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
