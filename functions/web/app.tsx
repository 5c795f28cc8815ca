/** The web application: one Hono app, behind API Gateway and on one machine alike. Reads only; shows what its audience may see. */
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Audience } from '../../shared/activities/field.ts';
import { compileEdition } from '../../shared/matrix/support.ts';
import { latestEdition, matrixEdition } from '../../shared/reference/matrix-edition.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import { mayShow } from '../../shared/reports/visible.ts';
import type { Ledger, Objects } from '../../shared/store/ports.ts';
import { isProblem, Problem } from '../../shared/text/problem.ts';
import { behindNumber, questionIn, questionOf } from './behind-number.ts';
import { withLiveFigures } from './figure-links.ts';
import { handOut } from './hand-out.ts';
import { keep } from './keep.ts';
import { listRecords } from './list-records.ts';
import { BehindPage } from './pages/behind.tsx';
import { HomePage } from './pages/home.tsx';
import { type PageContext, pageContext } from './pages/page-context.ts';
import { ProblemPage } from './pages/problem.tsx';
import { RecordPage } from './pages/record.tsx';
import { RecordsPage } from './pages/records.tsx';
import { ReportsPage } from './pages/reports.tsx';
import { readRecord } from './read-record.ts';
import { readText } from './read-text.ts';
import { mayRead, reportSetList } from './report-sets.ts';
import { snapshotMatrix } from './snapshot-matrix.ts';
import { snapshotList } from './snapshots.ts';

export interface WebPorts {
  readonly ledger: Ledger;
  readonly objects: Objects;
  /** Who is at the other end: `public` where nobody has signed in. */
  readonly audience: Audience;
}

const AUDIENCES: readonly Audience[] = ['public', 'members', 'internal'];

type Env = { Variables: { page: PageContext } };

/** No script, nothing from elsewhere, no frame around. */
const CONTENT_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

const editionOf = keep((edition) => compileEdition(matrixEdition(edition)));

/** The app over its ports. */
export function createApp({ audience, ledger, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const listSnapshots = snapshotList(objects);
  const listReportSets = reportSetList(objects, audience);
  const matrixOf = keep(async (id) => {
    const snapshot = await readSnapshot(objects, id);
    return snapshotMatrix(snapshot, editionOf(snapshot.header.matrixEdition), audience);
  });

  app.use(secureHeaders({ contentSecurityPolicy: CONTENT_POLICY }));
  app.use(async (c, next) => {
    c.set('page', pageContext(c.req.url, audience));
    await next();
  });

  app.get('/', async (c) => {
    const page = c.get('page');
    const snapshots = await listSnapshots();
    const wanted = c.req.query('snapshot');
    const summary = wanted === undefined ? snapshots[0] : snapshots.find(({ id }) => id === wanted);
    if (summary) {
      const compiled = editionOf(summary.header.matrixEdition);
      const chosen = { summary, compiled, matrix: await matrixOf(summary.id) };
      return c.html(<HomePage page={page} snapshots={snapshots} chosen={chosen} />);
    }
    if (wanted !== undefined) throw new Problem('snapshot-unknown', { id: wanted.slice(0, 64) });
    return c.html(<HomePage page={page} snapshots={snapshots} />);
  });

  app.get('/snapshots/:id/records', async (c) => {
    const snapshot = await readSnapshot(objects, c.req.param('id'));
    const compiled = editionOf(snapshot.header.matrixEdition);
    const found = await behindNumber(snapshot, { compiled, audience }, questionIn(c.req.query()));
    return c.html(<BehindPage page={c.get('page')} snapshot={snapshot} {...found} />);
  });

  app.get('/snapshots/:id/figures/:figure', async (c) => {
    // A report counts for its own readers, whoever looks at it: its numbers are found again only as they counted.
    const readers = AUDIENCES.find((each) => each === c.req.query('readers')) ?? audience;
    if (!mayShow(readers, audience)) throw new Problem('not-found');
    const snapshot = await readSnapshot(objects, c.req.param('id'));
    const compiled = editionOf(snapshot.header.matrixEdition);
    const figure = questionOf(c.req.param('figure'));
    const found = await behindNumber(snapshot, { compiled, audience: readers }, figure);
    const page = { ...c.get('page'), audience: readers };
    return c.html(<BehindPage page={page} snapshot={snapshot} {...found} />);
  });

  app.get('/records', async (c) => {
    const list = await listRecords(ledger, audience, c.req.query());
    return c.html(<RecordsPage page={c.get('page')} {...list} />);
  });

  app.get('/records/:id', async (c) => {
    const record = await readRecord(ledger, audience, c.req.param('id'));
    const { edition } = latestEdition;
    return c.html(<RecordPage page={c.get('page')} {...record} compiled={editionOf(edition)} />);
  });

  app.get('/reports', async (c) => {
    const [sets, snapshots] = await Promise.all([listReportSets(), listSnapshots()]);
    return c.html(<ReportsPage page={c.get('page')} sets={sets} snapshots={snapshots} />);
  });

  app.get('/reports/:set/read/:name{.+.html}', async (c) => {
    const { name, set } = c.req.param();
    const report = (await listReportSets()).find(({ id }) => id === set);
    const own = report?.reports.find(({ files }) => files.some((file) => file.name === name));
    if (report === undefined || own === undefined) throw new Problem('not-found');
    const { audience: readers } = own.kind;
    const html = withLiveFigures(
      await readText(objects, `reports/${set}/${name}`),
      (figure) =>
        `/snapshots/${report.snapshot}/figures/${figure}?readers=${readers}&amp;lang=${own.language}`,
    );
    return c.html(html);
  });

  app.get('/reports/:set/:name{.+}', async (c) => {
    const { name, set } = c.req.param();
    if (!mayRead(audience, name)) throw new Problem('not-found');
    const key = `reports/${set}/${name}`;
    const cache = audience === 'public' ? 'public' : 'private';
    return handOut(objects, { key, known: c.req.header('if-none-match'), cache });
  });

  app.notFound(() => {
    throw new Problem('not-found');
  });
  app.onError((error, c) => {
    if (!isProblem(error)) throw error;
    c.status(error.status as Parameters<typeof c.status>[0]);
    return c.html(<ProblemPage page={pageContext(c.req.url, audience)} problem={error} />);
  });
  return app;
}
