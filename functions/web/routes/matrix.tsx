/** The matrix of a snapshot, and the records behind each of its numbers. */
import { Hono } from 'hono';
import { type Audience, mayShow } from '../../../shared/people/audience.ts';
import { readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { behindNumber, questionIn, questionOf } from '../behind-number.ts';
import { statedSets } from '../data-sets.ts';
import { editionOf } from '../edition-of.ts';
import { homeReports } from '../home-reports.ts';
import { keep } from '../keep.ts';
import { whenShown } from '../page-when-shown.ts';
import { HomePage } from '../pages/home.tsx';
import { snapshotMatrix } from '../snapshot-matrix.ts';
import { snapshotsAtHand } from '../snapshots-at-hand.ts';
import { snapshotsSeen } from '../snapshots-seen.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const BehindPage = whenShown(async () => (await import('../pages/behind.tsx')).BehindPage);

const AUDIENCES: readonly Audience[] = ['public', 'members', 'internal'];

/** Snapshots whose matrix is remembered, for each class of reader. */
const MOST = 100;

export function matrixRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { objects } = ports;
  const listSnapshots = snapshotsSeen(ports);
  const listReports = homeReports(ports);
  const openSnapshot = snapshotsAtHand(objects);
  const matrixOf = keep((audience) =>
    keep(async (id) => {
      const snapshot = await readSnapshot(objects, id);
      return snapshotMatrix(snapshot, editionOf(snapshot.header.matrixEdition), audience as Audience);
    }, MOST),
  );

  app.get('/', async (c) => {
    const page = c.get('page');
    const [snapshots, reports] = await Promise.all([
      listSnapshots(page.audience),
      listReports(c.get('actor'), page.audience),
    ]);
    const wanted = c.req.query('snapshot');
    const summary =
      wanted === undefined ? statedSets(snapshots)[0] : snapshots.find(({ id }) => id === wanted);
    if (summary) {
      const compiled = editionOf(summary.header.matrixEdition);
      const chosen = { summary, compiled, matrix: await matrixOf(page.audience)(summary.id) };
      return c.html(<HomePage page={page} snapshots={snapshots} chosen={chosen} reports={reports} />);
    }
    if (wanted !== undefined) throw new Problem('snapshot-unknown', { id: wanted.slice(0, 64) });
    return c.html(<HomePage page={page} snapshots={snapshots} reports={reports} />);
  });

  app.get('/snapshots/:id/records', async (c) => {
    const page = c.get('page');
    const snapshot = await openSnapshot(c.req.param('id'));
    const compiled = editionOf(snapshot.header.matrixEdition);
    const readers = { compiled, audience: page.audience };
    const found = await behindNumber(snapshot, readers, questionIn(c.req.query()));
    return c.html(<BehindPage page={page} snapshot={snapshot} {...found} />);
  });

  app.get('/snapshots/:id/figures/:figure', async (c) => {
    // A report counts for its own readers, whoever looks at it: its numbers are found again only as they counted.
    const page = c.get('page');
    const readers = AUDIENCES.find((each) => each === c.req.query('readers')) ?? page.audience;
    if (!mayShow(readers, page.audience)) throw new Problem('not-found');
    const snapshot = await openSnapshot(c.req.param('id'));
    const compiled = editionOf(snapshot.header.matrixEdition);
    const figure = questionOf(c.req.param('figure'));
    const found = await behindNumber(snapshot, { compiled, audience: readers }, figure);
    return c.html(<BehindPage page={{ ...page, audience: readers }} snapshot={snapshot} {...found} />);
  });

  return app;
}
