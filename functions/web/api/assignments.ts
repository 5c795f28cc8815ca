/** Focal points: who holds which action line or unit from when to when; named, ended, handed over. */
import { createRoute, z } from '@hono/zod-openapi';
import { signatureOf } from '../../../shared/people/actor.ts';
import { assign, endAssignment, handOver } from '../../../shared/people/assign.ts';
import { type Assignment, assignmentStream } from '../../../shared/people/assignment.ts';
import { listAssignments } from '../../../shared/people/list-people.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import type { AssignmentThing } from '../../../shared/people/thing.ts';
import { ACTION_LINE_IDS } from '../../../shared/reference/action-lines.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import type { WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { Day, pageOf, Reason } from './schemas.ts';

const Place = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('line'), line: z.enum(ACTION_LINE_IDS) }),
    z.strictObject({ kind: z.literal('unit'), unit: z.string().trim().min(1).max(120) }),
  ])
  .openapi('Place');

const facts = { person: z.string().max(100), place: Place, part: z.enum(['lead', 'deputy']), from: Day };

const AssignmentAnswer = z
  .strictObject({
    id: z.string(),
    revision: z.int(),
    ...facts,
    to: Day.optional(),
    successor: z.string().optional(),
  })
  .openapi('Assignment');

const NewAssignment = z
  .strictObject({ ...facts, to: Day.optional(), reason: Reason })
  .openapi('NewAssignment');
const AssignmentEnd = z.strictObject({ to: Day, reason: Reason }).openapi('AssignmentEnd');
const HandOver = z
  .strictObject({ person: z.string().max(100), from: Day, reason: Reason })
  .openapi('HandOver');

const AssignmentPlace = z.object({ assignment: z.string().max(100) });
const PROBLEMS = [403, 404, 409, 412, 415, 428];

const list = createRoute({
  method: 'get',
  path: '/assignments',
  operationId: 'listAssignments',
  tags: ['people'],
  responses: answers({ 200: pageOf(AssignmentAnswer, 'AssignmentPage') }, [401]),
});

const add = createRoute({
  method: 'post',
  path: '/assignments',
  operationId: 'addAssignment',
  tags: ['people'],
  request: { body: jsonBody(NewAssignment) },
  responses: answers({ 201: AssignmentAnswer }, [403, 404, 409, 415]),
});

const end = createRoute({
  method: 'post',
  path: '/assignments/{assignment}/end',
  operationId: 'endAssignment',
  tags: ['people'],
  request: { params: AssignmentPlace, headers: IfMatch, body: jsonBody(AssignmentEnd) },
  responses: answers({ 200: AssignmentAnswer }, PROBLEMS),
});

const pass = createRoute({
  method: 'post',
  path: '/assignments/{assignment}/hand-over',
  operationId: 'handOver',
  tags: ['people'],
  request: { params: AssignmentPlace, headers: IfMatch, body: jsonBody(HandOver) },
  responses: answers({ 201: AssignmentAnswer }, PROBLEMS),
});

/**
 * `GET` and `POST /assignments`, `POST /assignments/ID/end` and `…/hand-over`. Asks `assignment.read`, `.change`, `.hand-over`;
 * steps need `If-Match`.
 */
export function assignments(ports: WebPorts) {
  const { ledger } = ports;
  const app = resource();

  app.openapi(list, async (c) => {
    const actor = c.get('actor');
    if (actor.kind === 'public') throw new Problem('sign-in-needed');
    const seen = (await listAssignments(ledger)).filter(({ state }) =>
      may(actor, 'assignment.read', thingOf(state.person)),
    );
    return c.json({ items: seen.map(({ revision, state }) => told(state, revision)) }, 200);
  });

  app.openapi(add, async (c) => {
    const actor = c.get('actor');
    const { reason, to, ...given } = c.req.valid('json');
    demand(actor, 'assignment.change', thingOf(given.person));
    const assignment = { ...given, ...(to === undefined ? {} : { to }) };
    const added = await assign({ assignment, by: signatureOf(actor), reason }, ports);
    return c.json(told(added, 1), 201, { etag: revisionTag(1) });
  });

  app.openapi(end, async (c) => {
    const actor = c.get('actor');
    const { reason, to } = c.req.valid('json');
    const { revision, state } = await known(c.req.valid('param').assignment);
    demand(actor, 'assignment.change', thingOf(state.person));
    demandMatch(c, revisionTag(revision));
    const ended = await endAssignment({ id: state.id, revision, to, by: signatureOf(actor), reason }, ports);
    return c.json(told(ended, revision + 1), 200, { etag: revisionTag(revision + 1) });
  });

  app.openapi(pass, async (c) => {
    const actor = c.get('actor');
    const { revision, state } = await known(c.req.valid('param').assignment);
    demand(actor, 'assignment.hand-over', thingOf(state.person));
    demandMatch(c, revisionTag(revision));
    const order = { id: state.id, revision, by: signatureOf(actor), ...c.req.valid('json') };
    return c.json(told(await handOver(order, ports), 1), 201, { etag: revisionTag(1) });
  });

  return app;

  async function known(id: string): Promise<Revision<Assignment>> {
    const [newest] = await ledger.newest([assignmentStream(id)]);
    if (newest === undefined) throw new Problem('not-found');
    return newest as Revision<Assignment>;
  }
}

/** Nobody's Sector is asked: who changes assignments here may change them all, or their own. */
function thingOf(person: string): AssignmentThing {
  return { kind: 'assignment', person, sectors: [] };
}

function told({ from, id, part, person, place, successor, to }: Assignment, revision: number) {
  return {
    ...{ id, revision, person, place, part, from },
    ...(to === undefined ? {} : { to }),
    ...(successor === undefined ? {} : { successor }),
  };
}
