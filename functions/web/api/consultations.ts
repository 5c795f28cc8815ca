/** Consultations by the interface: schedules as they stand, circular letters, steps that were done, decisions of Council. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { listInputs } from '../../../shared/consultations/list-inputs.ts';
import { isLetterOf } from '../../../shared/consultations/papers/letter-file.ts';
import { postedKey, postedLetters } from '../../../shared/consultations/papers/posted-letter.ts';
import { readSchedule } from '../../../shared/consultations/schedule/change-schedule.ts';
import type { Schedule } from '../../../shared/consultations/schedule/schedule.ts';
import { standingOn } from '../../../shared/consultations/schedule/schedule-state.ts';
import { type SeenSchedule, seenSchedules } from '../../../shared/consultations/schedule/seen-schedules.ts';
import { decide, doStep, issueLetter } from '../../../shared/consultations/schedule/take-schedule-step.ts';
import { sendInput } from '../../../shared/consultations/send-input.ts';
import { type Actor, audienceOf, signatureOf } from '../../../shared/people/actor.ts';
import { demand } from '../../../shared/people/permission.ts';
import type { RoundThing } from '../../../shared/people/thing.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { reportThing } from '../../../shared/reports/report.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { handOut } from '../hand-out.ts';
import { lastPapers, orderLetters, orderPapers, paperOf } from '../papers.ts';
import { officeReport } from '../seen-report.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { Consultation, Decision, NewInput, NewLetter, NewStep, plain, told } from './consultation-answer.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { toldJob } from './jobs.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { ReportPlace } from './report-answer.ts';
import { Job, pageOf } from './schemas.ts';

const shared = { tags: ['comments'], responses: answers({ 200: Consultation }, [404]) };
const changed = answers({ 200: Consultation }, [403, 404, 409, 412, 415, 422, 428]);

const list = createRoute({
  ...{ method: 'get', path: '/consultations', operationId: 'listConsultations', tags: ['comments'] },
  responses: answers({ 200: pageOf(Consultation, 'ConsultationPage') }, [404]),
});

const read = createRoute({
  ...{ method: 'get', path: '/consultations/{report}', operationId: 'readConsultation', ...shared },
  request: { params: ReportPlace },
});

function stepRoute<const P extends string, T extends z.ZodType>(name: P, operationId: string, body: T) {
  const path = `/consultations/{report}/${name}` as const;
  const request = { params: ReportPlace, headers: IfMatch, body: jsonBody(body) };
  return createRoute({ method: 'post', path, operationId, request, tags: ['comments'], responses: changed });
}

const letterRoute = stepRoute('letters', 'issueLetter', NewLetter);
const doneRoute = stepRoute('steps', 'noteStep', NewStep);
const decisionRoute = stepRoute('decisions', 'noteDecision', Decision);

const inputRoute = createRoute({
  ...{ method: 'post', path: '/consultations/{report}/inputs', operationId: 'sendInput', tags: ['comments'] },
  request: { params: ReportPlace, body: jsonBody(NewInput) },
  responses: answers({ 201: Consultation }, [403, 404, 409, 415, 422]),
});

const papersRoute = createRoute({
  ...{ method: 'post', path: '/consultations/{report}/papers', operationId: 'orderPapers' },
  request: { params: ReportPlace },
  tags: ['comments'],
  responses: answers({ 202: Job }, [403, 404, 415]),
});

const paperRoute = createRoute({
  ...{ method: 'get', path: '/consultations/{report}/papers/{name}', operationId: 'readPaper' },
  request: { params: ReportPlace.extend({ name: z.string().regex(/^[\w.-]{1,200}$/) }) },
  tags: ['comments'],
  responses: answers({ 200: 'bytes' }, [404]),
});

const letterFileRoute = createRoute({
  ...{ method: 'get', path: '/consultations/{report}/letters/{name}', operationId: 'readLetter' },
  request: { params: ReportPlace.extend({ name: z.string().regex(/^letter-[\w.-]{1,200}$/) }) },
  tags: ['comments'],
  responses: answers({ 200: 'bytes' }, [404]),
});

const ROUND: RoundThing = { kind: 'round', state: 'open' };

/**
 * `GET /consultations` and one of them, `POST` of its letters, steps, decisions and papers, `GET` of a paper and
 * of a letter as it was posted. Read: `round.read`; planned: `round.plan`, with `If-Match` after the first letter; papers: `report.export`.
 */
export function consultations({ clock, code, ledger, objects, queue }: WebPorts) {
  const app = resource();
  const ports = { clock, ledger };

  app.openapi(list, async (c) => {
    const actor = c.get('actor');
    demand(actor, 'round.read', ROUND);
    const seen = await seenSchedules(ledger, actor, { today: genevaDay(clock()) });
    return c.json({ items: await Promise.all(seen.map((each) => toldFully(each, actor))) }, 200);
  });

  app.openapi(read, async (c) => {
    const actor = c.get('actor');
    const seen = await seenOf(actor, c.req.valid('param').report);
    return c.json(await toldFully(seen, actor), 200, { etag: revisionTag(seen.revision) });
  });

  app.openapi(letterRoute, async (c) => {
    const {
      companions = [],
      mayShorten = false,
      submitter = 'secretariat',
      ...letter
    } = plain(c.req.valid('json'));
    const order = { letter, submitter, companions };
    return change(c, c.req.valid('param').report, async (signed) => {
      const schedule = await issueLetter({ ...signed, mayShorten, order }, ports);
      await orderLetters({ ...signed, revision: signed.revision + 1 }, signed.by, { ...ports, queue });
      return schedule;
    });
  });

  app.openapi(doneRoute, async (c) => {
    const { mayShorten = false, step, ...done } = plain(c.req.valid('json'));
    return change(c, c.req.valid('param').report, (signed) =>
      doStep({ ...signed, mayShorten, step, done }, ports),
    );
  });

  app.openapi(decisionRoute, async (c) => {
    const outcome = plain(c.req.valid('json'));
    return change(c, c.req.valid('param').report, (signed) => decide({ ...signed, outcome }, ports));
  });

  app.openapi(inputRoute, async (c) => {
    const actor = c.get('actor');
    const { report } = c.req.valid('param');
    const seen = await seenOf(actor, report);
    await sendInput(actor, { ...plain(c.req.valid('json')), report: seen.report.id }, ports);
    return c.json(await toldFully(seen, actor), 201, { etag: revisionTag(seen.revision) });
  });

  app.openapi(papersRoute, async (c) => {
    const actor = c.get('actor');
    const known = await officeReport(actor, c.req.valid('param').report, ledger);
    demand(actor, 'report.export', reportThing(known.state));
    if (queue === undefined) throw new Problem('forbidden');
    const id = await orderPapers(known, signatureOf(actor), { ...ports, code, queue });
    const location = `/api/v1/jobs/${id}`;
    return c.json(await toldJob(ledger, id, c.get('page').words), 202, { location });
  });

  app.openapi(paperRoute, async (c) => {
    const actor = c.get('actor');
    const { name, report: id } = c.req.valid('param');
    const { state: report } = await officeReport(actor, id, ledger);
    demand(actor, 'report.export', reportThing(report));
    const key = paperOf(id, (await lastPapers(ledger, id)).made, name);
    if (key === undefined) throw new Problem('not-found');
    return handOut(objects, { key, known: c.req.header('if-none-match'), cache: 'private' });
  });

  app.openapi(letterFileRoute, async (c) => {
    const { name, report } = c.req.valid('param');
    const actor = c.get('actor');
    const seen = await seenOf(actor, report);
    if (!isLetterOf(seen.rounds, name)) throw new Problem('not-found');
    const key = await postedKey(ledger, seen.report.id, name);
    if (key === undefined) throw new Problem('not-found');
    return handOut(objects, { key, known: c.req.header('if-none-match'), cache: 'private' });
  });

  return app;

  async function seenOf(actor: Actor, report: string): Promise<SeenSchedule> {
    demand(actor, 'round.read', ROUND);
    const [seen] = await seenSchedules(ledger, actor, { report, today: genevaDay(clock()) });
    if (seen === undefined) throw new Problem('not-found');
    return seen;
  }

  async function toldFully(seen: SeenSchedule, actor: Actor) {
    const inputs = await listInputs(ledger, seen.schedule, audienceOf(actor));
    return told(seen, await postedLetters(ledger, seen.report.id), inputs);
  }

  async function change(
    c: Context<Env>,
    id: string,
    step: (signed: {
      readonly report: string;
      readonly revision: number;
      readonly by: string;
    }) => Promise<Schedule>,
  ) {
    const actor = c.get('actor');
    const { state: report } = await officeReport(actor, id, ledger);
    demand(actor, 'round.plan', ROUND);
    const { revision } = await readSchedule(ledger, id);
    // A first letter is made from nothing, of which nobody has a tag.
    if (revision > 0) demandMatch(c, revisionTag(revision));
    const schedule = await step({ report: id, revision, by: signatureOf(actor) });
    const seen = { ...standingOn(schedule, genevaDay(clock())), report, revision: revision + 1 };
    return c.json(await toldFully(seen, actor), 200, { etag: revisionTag(revision + 1) });
  }
}
