/** The web application: one Hono app, behind API Gateway and on one machine alike. Reads only; shows what its audience may see. */
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Audience } from '../../shared/activities/field.ts';
import { type CompiledEdition, compileEdition } from '../../shared/matrix/support.ts';
import { isLanguage, type Language } from '../../shared/reference/languages.ts';
import { matrixEdition } from '../../shared/reference/matrix-edition.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import type { Ledger, Objects } from '../../shared/store/ports.ts';
import { isProblem, Problem } from '../../shared/text/problem.ts';
import { behindNumber } from './behind-number.ts';
import { listRecords } from './list-records.ts';
import { mediaTypeOf } from './media-types.ts';
import { HomePage } from './pages/home.tsx';
import { type PageContext, pageContext } from './pages/page-context.ts';
import { ProblemPage } from './pages/problem.tsx';
import { RecordPage } from './pages/record.tsx';
import { BehindPage, RecordsPage } from './pages/records.tsx';
import { ReportsPage } from './pages/reports.tsx';
import { readRecord } from './read-record.ts';
import { listReportSets, mayRead } from './report-sets.ts';
import { type SnapshotMatrix, snapshotMatrix } from './snapshot-matrix.ts';
import { listSnapshots } from './snapshots.ts';

export interface WebPorts {
  readonly ledger: Ledger;
  readonly objects: Objects;
  /** Who is at the other end: `public` where nobody has signed in. */
  readonly audience: Audience;
}

type Env = { Variables: { page: PageContext } };

/** The app over its ports. */
export function createApp({ audience, ledger, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const matrices = new Map<string, Promise<SnapshotMatrix>>();

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  app.use(async (c, next) => {
    c.set('page', pageContext(c.req.path, languageOf(c.req.query('lang'))));
    await next();
  });

  app.get('/', async (c) => {
    const page = c.get('page');
    const snapshots = await listSnapshots(objects);
    const wanted = c.req.query('snapshot');
    const summary = wanted === undefined ? snapshots[0] : snapshots.find(({ id }) => id === wanted);
    if (!summary) {
      if (wanted !== undefined) throw new Problem('snapshot-unknown', { id: wanted.slice(0, 64) });
      return c.html(<HomePage page={page} snapshots={snapshots} />);
    }
    const compiled = editionOf(summary.header.matrixEdition);
    let matrix = matrices.get(summary.id);
    if (!matrix) {
      matrix = readSnapshot(objects, summary.id).then((snapshot) =>
        snapshotMatrix(snapshot, compiled, audience),
      );
      matrix.catch(() => matrices.delete(summary.id));
      matrices.set(summary.id, matrix);
    }
    const chosen = { summary, matrix: await matrix, compiled };
    return c.html(<HomePage page={page} snapshots={snapshots} chosen={chosen} />);
  });

  app.get('/snapshots/:id/records', async (c) => {
    const snapshot = await readSnapshot(objects, c.req.param('id'));
    const compiled = editionOf(snapshot.header.matrixEdition);
    const { question, rows } = await behindNumber(snapshot, { compiled, audience }, c.req.query());
    return c.html(<BehindPage page={c.get('page')} rows={rows} question={question} snapshot={snapshot.id} />);
  });

  app.get('/records', async (c) => {
    const { filters, next, rows } = await listRecords(ledger, audience, c.req.query());
    return c.html(
      <RecordsPage
        page={c.get('page')}
        rows={rows}
        filters={filters}
        {...(next === undefined ? {} : { next })}
      />,
    );
  });

  app.get('/records/:id', async (c) => {
    const record = await readRecord(ledger, audience, c.req.param('id'));
    return c.html(<RecordPage page={c.get('page')} {...record} audience={audience} />);
  });

  app.get('/reports', async (c) =>
    c.html(<ReportsPage page={c.get('page')} sets={await listReportSets(objects, audience)} />),
  );

  app.get('/reports/:set/:name{.+}', async (c) => {
    const { name, set } = c.req.param();
    const key = `reports/${set}/${name}`;
    const info = mayRead(audience, name) ? await objects.head(key) : undefined;
    if (!info) throw new Problem('not-found');
    const bytes = await objects.get(key);
    return c.body(ReadableStream.from(bytes) as ReadableStream<Uint8Array>, 200, {
      'content-type': mediaTypeOf(key),
      'content-length': String(info.size),
      etag: `"${info.sha256}"`,
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  app.notFound((c) =>
    problemAnswer(c.get('page') ?? pageContext(c.req.path, 'en'), new Problem('not-found')),
  );
  app.onError((error, c) => {
    if (!isProblem(error)) throw error;
    return problemAnswer(c.get('page'), error);
  });
  return app;
}

function problemAnswer(page: PageContext, problem: Problem): Response {
  const html = `<!doctype html>${ProblemPage({ page, problem })}`;
  return new Response(html, {
    status: problem.status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

function languageOf(asked: string | undefined): Language {
  return asked !== undefined && isLanguage(asked) ? asked : 'en';
}

const compiledEditions = new Map<string, CompiledEdition>();

function editionOf(edition: string): CompiledEdition {
  let compiled = compiledEditions.get(edition);
  if (!compiled) {
    compiled = compileEdition(matrixEdition(edition));
    compiledEditions.set(edition, compiled);
  }
  return compiled;
}
