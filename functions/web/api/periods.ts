/** Reporting periods: which are open until when; opened, locked and reopened with a reason. */
import { createRoute, z } from '@hono/zod-openapi';
import { signatureOf } from '../../../shared/people/actor.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import {
  listPeriods,
  lockPeriod,
  openPeriod,
  readPeriod,
  reopenPeriod,
} from '../../../shared/periods/change-periods.ts';
import { periodThing, type ReportingPeriod } from '../../../shared/periods/reporting-period.ts';
import { Problem } from '../../../shared/text/problem.ts';
import type { WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { periodNamed } from './records.ts';
import { Day, PERIOD_NAME, pageOf, Reason } from './schemas.ts';

const PeriodAnswer = z
  .strictObject({ from: Day, to: Day, deadline: Day, state: z.enum(['open', 'locked']), revision: z.int() })
  .openapi('ReportingPeriod');

const NewPeriod = z
  .strictObject({ from: Day, to: Day, deadline: Day, reason: Reason, overlap: z.boolean().optional() })
  .openapi('NewPeriod');
const PeriodLock = z.strictObject({ reason: Reason }).openapi('PeriodLock');
const PeriodReopen = z.strictObject({ deadline: Day, reason: Reason }).openapi('PeriodReopen');
const PeriodPlace = z.object({ period: z.string().regex(PERIOD_NAME) });
const PROBLEMS = [403, 404, 409, 412, 415, 428];

const list = createRoute({
  method: 'get',
  path: '/periods',
  operationId: 'listPeriods',
  tags: ['periods'],
  responses: answers({ 200: pageOf(PeriodAnswer, 'PeriodPage') }, [401]),
});

const open = createRoute({
  method: 'post',
  path: '/periods',
  operationId: 'openPeriod',
  tags: ['periods'],
  request: { body: jsonBody(NewPeriod) },
  responses: answers({ 201: PeriodAnswer }, [403, 404, 409, 415]),
});

const lock = createRoute({
  method: 'post',
  path: '/periods/{period}/lock',
  operationId: 'lockPeriod',
  tags: ['periods'],
  request: { params: PeriodPlace, headers: IfMatch, body: jsonBody(PeriodLock) },
  responses: answers({ 200: PeriodAnswer }, PROBLEMS),
});

const reopen = createRoute({
  method: 'post',
  path: '/periods/{period}/reopen',
  operationId: 'reopenPeriod',
  tags: ['periods'],
  request: { params: PeriodPlace, headers: IfMatch, body: jsonBody(PeriodReopen) },
  responses: answers({ 200: PeriodAnswer }, PROBLEMS),
});

/**
 * `GET` and `POST /periods`, `POST /periods/PERIOD/lock` and `…/reopen`. Asks `period.read`, `.open` and `.lock`; steps need
 * `If-Match` and a reason.
 */
export function periods({ clock, ledger }: WebPorts) {
  const app = resource();

  app.openapi(list, async (c) => {
    const actor = c.get('actor');
    if (actor.kind === 'public') throw new Problem('sign-in-needed');
    const seen = (await listPeriods(ledger)).filter(({ state }) =>
      may(actor, 'period.read', periodThing(state)),
    );
    return c.json({ items: seen.map(({ revision, state }) => told(state, revision)) }, 200);
  });

  app.openapi(open, async (c) => {
    const actor = c.get('actor');
    const { deadline, overlap = false, reason, ...period } = c.req.valid('json');
    demand(actor, 'period.open', { kind: 'period', state: 'open' });
    await openPeriod({ period, deadline, overlap, reason, by: signatureOf(actor) }, { ledger, clock });
    const { revision, state } = await known(`${period.from}..${period.to}`);
    return c.json(told(state, revision), 201, { etag: revisionTag(revision) });
  });

  app.openapi(lock, async (c) => {
    const actor = c.get('actor');
    const { period } = c.req.valid('param');
    const { revision, state } = await known(period);
    demand(actor, 'period.lock', periodThing(state));
    demandMatch(c, revisionTag(revision));
    const order = { period: periodNamed(period), revision, by: signatureOf(actor) };
    await lockPeriod({ ...order, ...c.req.valid('json') }, { ledger, clock });
    return c.json(told({ ...state, state: 'locked' }, revision + 1), 200, {
      etag: revisionTag(revision + 1),
    });
  });

  app.openapi(reopen, async (c) => {
    const actor = c.get('actor');
    const { period } = c.req.valid('param');
    const { revision, state } = await known(period);
    demand(actor, 'period.open', periodThing(state));
    demandMatch(c, revisionTag(revision));
    const { deadline, reason } = c.req.valid('json');
    const order = { period: periodNamed(period), revision, by: signatureOf(actor), deadline, reason };
    await reopenPeriod(order, { ledger, clock });
    const now = { ...state, deadline, state: 'open' } as const;
    return c.json(told(now, revision + 1), 200, { etag: revisionTag(revision + 1) });
  });

  return app;

  async function known(name: string) {
    const found = await readPeriod(ledger, periodNamed(name));
    if (found === undefined) throw new Problem('not-found');
    return found;
  }
}

function told({ deadline, from, state, to }: ReportingPeriod, revision: number) {
  return { from, to, deadline, state, revision };
}
