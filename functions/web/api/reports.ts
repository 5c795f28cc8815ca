/** Reports: what there is, what state it is in, its issues and their files, and the order to build the next. */
import { createRoute, z } from '@hono/zod-openapi';
import { listPlannedReports, plannedReport } from '../../../shared/consultations/planned-reports.ts';
import { requireNotWithdrawn } from '../../../shared/consultations/require-not-withdrawn.ts';
import { orderJob } from '../../../shared/jobs/job-states.ts';
import { type Actor, signatureOf } from '../../../shared/people/actor.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import { addReport, readReport } from '../../../shared/reports/change-report.ts';
import { REPORT_KINDS } from '../../../shared/reports/kinds/index.ts';
import { parseManifest } from '../../../shared/reports/manifest.ts';
import { type Report, reportThing } from '../../../shared/reports/report.ts';
import { stepObstacle } from '../../../shared/reports/step-table.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { handOut } from '../hand-out.ts';
import { readText } from '../read-text.ts';
import { mayRead } from '../report-sets.ts';
import { maySeeSet } from '../set-gate.ts';
import type { WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { toldJob } from './jobs.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { readersOf } from './readers.ts';
import { ReportAnswer, ReportPlace, toldReport } from './report-answer.ts';
import { Job, LanguageCode, PeriodSpan, pageOf } from './schemas.ts';

const SetPlace = z.object({ set: z.string().regex(/^[0-9a-f]{8,64}$/) });

const FilePlace = SetPlace.extend({ name: z.string().regex(/^[\w./-]{1,200}$/) });

const SetAnswer = z
  .strictObject({
    id: z.string(),
    snapshot: z.string(),
    hash: z.string(),
    files: z.array(z.strictObject({ name: z.string(), size: z.int(), sha256: z.string() })),
  })
  .openapi('ReportSet');

const list = createRoute({
  method: 'get',
  path: '/reports',
  operationId: 'listReports',
  tags: ['reports'],
  responses: answers({ 200: pageOf(ReportAnswer, 'ReportPage') }),
});

const read = createRoute({
  method: 'get',
  path: '/reports/{report}',
  operationId: 'readReport',
  tags: ['reports'],
  request: { params: ReportPlace },
  responses: answers({ 200: ReportAnswer }, [404, 410]),
});

const NewReport = z
  .strictObject({
    kind: z.enum(REPORT_KINDS.map(({ id }) => id)),
    period: PeriodSpan,
    languages: z.array(LanguageCode).min(1).max(6),
  })
  .openapi('NewReport');

const create = createRoute({
  method: 'post',
  path: '/reports',
  operationId: 'createReport',
  tags: ['reports'],
  request: { body: jsonBody(NewReport) },
  responses: answers({ 201: ReportAnswer }, [403, 404, 409, 415]),
});

const build = createRoute({
  method: 'post',
  path: '/reports/{report}/build',
  operationId: 'buildReport',
  tags: ['reports'],
  request: {
    params: ReportPlace,
    headers: IfMatch,
    body: jsonBody(
      z
        .strictObject({
          formats: z
            .array(z.enum(['docx', 'pdf', 'html', 'csv', 'xlsx']))
            .min(1)
            .max(5),
        })
        .openapi('BuildOrder'),
    ),
  },
  responses: answers({ 202: Job }, [403, 404, 409, 410, 412, 415, 428]),
});

const readSet = createRoute({
  method: 'get',
  path: '/report-sets/{set}',
  operationId: 'readSet',
  tags: ['reports'],
  request: { params: SetPlace },
  responses: answers({ 200: SetAnswer }, [404]),
});

const readFile = createRoute({
  method: 'get',
  path: '/report-sets/{set}/files/{name}',
  operationId: 'readSetFile',
  tags: ['reports'],
  request: { params: FilePlace },
  responses: answers({ 200: 'bytes' }, [404]),
});

/**
 * `GET` and `POST /reports`, one report, the order to build it, its sets and their files. Asks `report.read` of each,
 * `report.build` for an order, which answers 202 with the job.
 */
export function reports({ clock, ledger, objects, queue }: WebPorts) {
  const app = resource();

  app.openapi(list, async (c) => {
    const actor = c.get('actor');
    const open = (await listPlannedReports(ledger)).filter(({ state }) =>
      may(actor, 'report.read', reportThing(state)),
    );
    return c.json({ items: open.map(({ state }) => toldReport(state, actor)) }, 200);
  });

  app.openapi(read, async (c) => {
    const actor = c.get('actor');
    const { revision, state } = await openReport(actor, c.req.valid('param').report);
    const report = await plannedReport(ledger, state);
    return c.json(toldReport(report, actor), 200, { etag: revisionTag(revision) });
  });

  app.openapi(create, async (c) => {
    const actor = c.get('actor');
    const order = c.req.valid('json');
    demand(actor, 'report.build', reportThing({ kind: order.kind, state: 'draft' }));
    if (order.period.to < order.period.from) throw new Problem('period-invalid', order.period);
    const report = await addReport({ ...order, by: signatureOf(actor) }, { ledger, clock });
    const location = `/api/v1/reports/${report.id}`;
    return c.json(toldReport(report, actor), 201, { location, etag: revisionTag(1) });
  });

  app.openapi(build, async (c) => {
    const actor = c.get('actor');
    const { revision, state } = await openReport(actor, c.req.valid('param').report);
    demand(actor, 'report.build', reportThing(state));
    demandMatch(c, revisionTag(revision));
    const because = stepObstacle(state, 'build');
    if (because !== undefined) {
      throw new Problem('report-step-refused', { step: 'build', state: state.state, because });
    }
    if (queue === undefined) throw new Problem('forbidden');
    const { formats } = c.req.valid('json');
    const order = { kind: 'report', report: state.id, revision, languages: state.languages } as const;
    const id = await orderJob({ ...order, formats, by: signatureOf(actor) }, { ledger, queue, clock });
    const location = `/api/v1/jobs/${id}`;
    return c.json(await toldJob(ledger, id, c.get('page').words), 202, { location });
  });

  app.openapi(readSet, async (c) => {
    const actor = c.get('actor');
    const { set } = c.req.valid('param');
    const key = `reports/${set}/manifest.json`;
    const isThere = (await objects.head(key)) !== undefined && (await maySeeSet(ledger, actor, set));
    const manifest = isThere ? parseManifest(Buffer.from(await readText(objects, key))) : undefined;
    if (manifest === undefined) throw new Problem('not-found');
    const files = manifest.files
      .filter(({ name }) => mayRead(readersOf(actor, 'reports:read'), name))
      .map(({ name, sha256, size }) => ({ name, size, sha256 }));
    // A set of which one may read no file is none.
    if (files.length === 0) throw new Problem('not-found');
    return c.json({ id: set, snapshot: manifest.snapshot.id, hash: manifest.hash, files }, 200);
  });

  // Names of files have slashes, which a path of OpenAPI can't say: registered and routed apart.
  app.openAPIRegistry.registerPath(readFile);
  app.get('/report-sets/:set/files/:name{.+}', async (c) => {
    const actor = c.get('actor');
    const place = FilePlace.safeParse(c.req.param());
    if (!place.success) throw new Problem('not-found');
    const { name, set } = place.data;
    if (!mayRead(readersOf(actor, 'reports:read'), name) || !(await maySeeSet(ledger, actor, set))) {
      throw new Problem('not-found');
    }
    const key = `reports/${set}/${name}`;
    return handOut(objects, { key, known: c.req.header('if-none-match'), cache: 'private' });
  });

  return app;

  async function openReport(actor: Actor, id: string): Promise<Revision<Report>> {
    const found = await readReport(ledger, id);
    if (found === undefined) throw new Problem('not-found');
    requireNotWithdrawn(actor, found.state);
    demand(actor, 'report.read', reportThing(found.state));
    return found;
  }
}
