/** Work that takes longer than a request: how far it has come, and the files that an upload gave back. */
import { createRoute, z } from '@hono/zod-openapi';
import { type Job as JobOrder, type JobState, jobStream } from '../../../shared/jobs/job.ts';
import { type Actor, signatureOf } from '../../../shared/people/actor.ts';
import { demand } from '../../../shared/people/permission.ts';
import { readReport } from '../../../shared/reports/change-report.ts';
import { reportThing } from '../../../shared/reports/report.ts';
import type { Ledger, Revision } from '../../../shared/store/ports.ts';
import { PROBLEMS, Problem, type ProblemCode } from '../../../shared/text/problem.ts';
import { problemMessage } from '../../../shared/text/problem-message.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { IntakeResult } from '../../intake/intake-result.ts';
import { handOut } from '../hand-out.ts';
import type { WebPorts } from '../web-ports.ts';
import { answers, resource } from './operation.ts';
import { Job, pageOf } from './schemas.ts';

const JobPlace = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) });

const list = createRoute({
  method: 'get',
  path: '/jobs',
  operationId: 'listJobs',
  tags: ['uploads'],
  request: { query: z.object({ after: z.string().max(100).optional() }) },
  responses: answers({ 200: pageOf(Job, 'JobPage') }, [401]),
});

const read = createRoute({
  method: 'get',
  path: '/jobs/{id}',
  operationId: 'readJob',
  tags: ['uploads'],
  request: { params: JobPlace },
  responses: answers({ 200: Job }, [404]),
});

const file = createRoute({
  method: 'get',
  path: '/jobs/{id}/files/{name}',
  operationId: 'readJobFile',
  tags: ['uploads'],
  request: { params: JobPlace.extend({ name: z.enum(['findings.ndjson', 'marked.xlsx']) }) },
  responses: answers({ 200: 'bytes' }, [404]),
});

/**
 * `GET /jobs` of the actor, one job, and the files that an upload gave back. Asks `upload.read`; of the jobs of reports
 * `report.read`.
 */
export function jobs({ ledger, objects }: WebPorts) {
  const app = resource();

  app.openapi(list, async (c) => {
    const actor = c.get('actor');
    if (actor.kind === 'public') throw new Problem('sign-in-needed');
    demand(actor, 'upload.read', { kind: 'upload', by: signatureOf(actor) });
    const { after } = c.req.valid('query');
    const key = `jobs/by/${signatureOf(actor)}`;
    const page = await ledger.list(key, { limit: 100, ...(after === undefined ? {} : { after }) });
    const items = (page.items as readonly Revision<JobState>[]).map(({ state, stream }) =>
      toldState(stream.slice(jobStream('').length), state, c.get('page').words),
    );
    return c.json({ items, ...(page.next === undefined ? {} : { next: page.next }) }, 200);
  });

  app.openapi(read, async (c) => {
    const { id } = c.req.valid('param');
    const state = await openJob(ledger, c.get('actor'), id);
    return c.json(toldState(id, state, c.get('page').words), 200);
  });

  app.openapi(file, async (c) => {
    const { id, name } = c.req.valid('param');
    const { job, result } = await openJob(ledger, c.get('actor'), id);
    if (job.kind !== 'intake' || result === undefined) throw new Problem('not-found');
    const { findings, marked } = result as IntakeResult;
    const key = name === 'marked.xlsx' ? marked : findings;
    return handOut(objects, { key, known: c.req.header('if-none-match'), cache: 'none' });
  });

  return app;
}

/** The job as its answer tells it. @throws Problem `not-found`. */
export async function toldJob(ledger: Ledger, id: string, words: Words) {
  const [newest] = await ledger.newest([jobStream(id)]);
  if (newest === undefined) throw new Problem('not-found');
  return toldState(id, newest.state as JobState, words);
}

/** Keys of objects stay inside: files are asked for by the job's own address. */
function toldState(id: string, { done, job, problem, result, state, total }: JobState, words: Words) {
  const { findings: _, marked: __, ...shown } = (result ?? {}) as Partial<IntakeResult>;
  return {
    ...{ id, kind: job.kind, state, done, total, of: nameOf(job) },
    ...(problem === undefined ? {} : { problem: toldProblem(problem, words) }),
    ...(result === undefined ? {} : { result: shown }),
  };
}

function toldProblem({ code, params }: NonNullable<JobState['problem']>, words: Words) {
  if (!Object.hasOwn(PROBLEMS, code)) return { code, message: words('web.problem.fault') };
  return { code, ...problemMessage(new Problem(code as ProblemCode, params), words) };
}

function nameOf(job: JobOrder): string {
  return job.kind === 'intake' ? job.file : job.report;
}

async function openJob(ledger: Ledger, actor: Actor, id: string): Promise<JobState> {
  const [newest] = await ledger.newest([jobStream(id)]);
  if (newest === undefined) throw new Problem('not-found');
  const state = newest.state as JobState;
  if (state.job.kind === 'intake') {
    demand(actor, 'upload.read', { kind: 'upload', by: state.job.by });
    return state;
  }
  const report = await readReport(ledger, state.job.report);
  if (report === undefined) throw new Problem('not-found');
  const { kind } = report.state;
  // Whoever may read the draft may see how it is being built.
  demand(actor, 'report.read', reportThing({ kind, state: 'draft' }));
  return state;
}
