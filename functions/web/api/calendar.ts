/** The calendar: meetings, what is due before each, what the office has moved, and what is done. */
import { createRoute, z } from '@hono/zod-openapi';
import { STEPS } from '../../../shared/calendar/body.ts';
import { calendarYear, type PlannedMeeting, readMeeting } from '../../../shared/calendar/calendar-year.ts';
import { stepsBefore } from '../../../shared/calendar/deadlines-of.ts';
import { planMeeting } from '../../../shared/calendar/plan-meeting.ts';
import { signatureOf } from '../../../shared/people/actor.ts';
import { demand } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { requireKnown } from '../../../shared/reports/known-choices.ts';
import { Problem } from '../../../shared/text/problem.ts';
import type { WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { Day, pageOf, Reason } from './schemas.ts';

const Due = z.strictObject({
  step: z.enum(STEPS),
  due: Day,
  moved: z.boolean(),
  done: Day.optional(),
  state: z.enum(['done', 'over', 'late', 'soon', 'ahead']),
});

const Meeting = z
  .strictObject({
    id: z.string(),
    revision: z.int(),
    body: z.string(),
    opens: Day.optional(),
    closes: Day.optional(),
    steps: z.array(Due),
  })
  .openapi('Meeting');

const Plan = z
  .strictObject({
    opens: Day.optional(),
    closes: Day.optional(),
    steps: z.partialRecord(z.enum(STEPS), z.strictObject({ planned: Day.optional(), done: Day.optional() })),
    reason: Reason,
  })
  .openapi('MeetingPlan');

const MeetingPlace = z.object({ meeting: z.string().max(60) });

const list = createRoute({
  method: 'get',
  path: '/calendar',
  operationId: 'readCalendar',
  tags: ['office'],
  request: {
    query: z.object({
      year: z
        .string()
        .regex(/^(?:20\d\d|2100)$/)
        .optional(),
    }),
  },
  responses: answers({ 200: pageOf(Meeting, 'MeetingPage') }, [404]),
});

const read = createRoute({
  method: 'get',
  path: '/calendar/{meeting}',
  operationId: 'readMeeting',
  tags: ['office'],
  request: { params: MeetingPlace },
  responses: answers({ 200: Meeting }, [404]),
});

const plan = createRoute({
  method: 'put',
  path: '/calendar/{meeting}',
  operationId: 'planMeeting',
  tags: ['office'],
  request: { params: MeetingPlace, headers: IfMatch, body: jsonBody(Plan) },
  responses: answers({ 200: Meeting }, [403, 404, 409, 412, 415, 422, 428]),
});

/**
 * `GET /calendar`, `GET` and `PUT /calendar/MEETING`. Asks `calendar.read`; a change asks `calendar.change` and needs
 * `If-Match`.
 */
export function calendar({ clock, ledger }: WebPorts) {
  const app = resource();
  const today = (): string => genevaDay(clock());

  app.openapi(list, async (c) => {
    demand(c.get('actor'), 'calendar.read', OFFICE);
    const year = Number(c.req.valid('query').year ?? today().slice(0, 4));
    return c.json({ items: (await calendarYear(ledger, year, today())).map(told) }, 200);
  });

  app.openapi(read, async (c) => {
    demand(c.get('actor'), 'calendar.read', OFFICE);
    const meeting = await known(c.req.valid('param').meeting);
    return c.json(told(meeting), 200, { etag: revisionTag(meeting.revision) });
  });

  app.openapi(plan, async (c) => {
    const actor = c.get('actor');
    demand(actor, 'calendar.change', OFFICE);
    const { body, id, revision } = await known(c.req.valid('param').meeting);
    demandMatch(c, revisionTag(revision));
    const { reason, steps, ...days } = c.req.valid('json');
    for (const step of Object.keys(steps)) requireKnown('steps', step, stepsBefore(body));
    const given = JSON.parse(JSON.stringify({ id, ...days, steps }));
    await planMeeting({ plan: given, revision, by: signatureOf(actor), reason }, { clock, ledger });
    return c.json(told(await known(id)), 200, { etag: revisionTag(revision + 1) });
  });

  return app;

  async function known(id: string): Promise<PlannedMeeting> {
    const meeting = await readMeeting(ledger, id, today());
    if (meeting === undefined) throw new Problem('not-found');
    return meeting;
  }
}

function told({ body, closes, id, opens, revision, steps }: PlannedMeeting) {
  return {
    ...{ id, revision, body },
    ...(opens === undefined ? {} : { opens }),
    ...(closes === undefined ? {} : { closes }),
    steps: steps.map(({ done, due, isMoved, state, step }) => ({
      ...{ step, due, moved: isMoved, state },
      ...(done === undefined ? {} : { done }),
    })),
  };
}
