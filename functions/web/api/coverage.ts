/** Who has reported for a year, and reminders: what a letter would say, and sending it. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { isInsider } from '../../../shared/activities/record-thing.ts';
import { sendReminder } from '../../../shared/activities/reminder.ts';
import type { ExpectedRecord } from '../../../shared/activities/reporting-coverage.ts';
import { type Actor, signatureOf } from '../../../shared/people/actor.ts';
import { placeKey } from '../../../shared/people/assignment.ts';
import { demand } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { systemReason } from '../../../shared/text/system-reason.ts';
import { originOf } from '../origin-of.ts';
import { coverageReader, readLetter } from '../read-coverage.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { answers, jsonBody, resource } from './operation.ts';
import { readersOf } from './readers.ts';
import { Day, Instant, PeriodSpan, pageOf, Reason } from './schemas.ts';

const Expected = z.strictObject({
  activityId: z.string(),
  title: z.string(),
  state: z.string(),
  missing: z.array(z.string()),
  late: z.boolean(),
  excused: z.boolean(),
});

const PlaceCoverage = z
  .strictObject({
    /** `line/C5`, `unit/BDT`. */
    place: z.string(),
    people: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    records: z.array(Expected),
    /** Others that the reader may not see. */
    hidden: z.int(),
  })
  .openapi('PlaceCoverage');

const CoverageAnswer = z
  .strictObject({
    period: PeriodSpan,
    deadline: Day,
    items: pageOf(PlaceCoverage, 'CoveragePage').shape.items,
  })
  .openapi('Coverage');

const Letter = z
  .strictObject({
    person: z.string(),
    subject: z.string(),
    text: z.string(),
    activities: z.array(z.string()),
    /** When this person was reminded last. */
    last: Instant.optional(),
  })
  .openapi('Reminder');

const Year = z.object({
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});
const PersonPlace = z.object({ person: z.string().max(100) });

const read = createRoute({
  method: 'get',
  path: '/coverage',
  operationId: 'readCoverage',
  tags: ['periods'],
  request: { query: Year },
  responses: answers({ 200: CoverageAnswer }, [404]),
});

const preview = createRoute({
  method: 'get',
  path: '/reminders/{person}',
  operationId: 'readReminder',
  tags: ['periods'],
  request: { params: PersonPlace, query: Year },
  responses: answers({ 200: Letter }, [403, 404]),
});

const send = createRoute({
  method: 'post',
  path: '/reminders/{person}',
  operationId: 'sendReminder',
  tags: ['periods'],
  request: {
    params: PersonPlace,
    query: Year,
    body: jsonBody(z.strictObject({ reason: Reason.optional() }).openapi('ReminderOrder')),
  },
  responses: answers({ 201: Letter }, [403, 404, 409, 415]),
});

/**
 * `GET /coverage`, `GET` and `POST /reminders/PERSON`. Asks `progress.read`; sending writes to the person and notes it in the
 * ledger.
 */
export function coverage(ports: WebPorts) {
  const { clock, ledger, mail, newId } = ports;
  const app = resource();
  let opened: ReturnType<typeof coverageReader> | undefined;
  // Only when it is asked for: who writes the document down has no ledger.
  const reader = () => {
    opened ??= coverageReader(ports);
    return opened;
  };

  app.openapi(read, async (c) => {
    const actor = c.get('actor');
    demand(actor, 'progress.read', OFFICE);
    const mayRead = readersOf(actor, 'records:read') !== 'public';
    const { coverage, deadline, period } = await reader().read(
      await reader().yearOf(c.req.valid('query').year),
    );
    const items = [...coverage.lines, ...coverage.units].map(({ people, place, records }) => {
      const open = mayRead ? records.filter(({ activity }) => isInsider(actor, activity)) : [];
      return {
        place: placeKey(place),
        people: people.map(({ id, name }) => ({ id, name })),
        records: open.map(expected),
        hidden: records.length - open.length,
      };
    });
    return c.json({ period, deadline, items }, 200);
  });

  app.openapi(preview, async (c) => {
    const { last, letter, outstanding, person } = await letterFor(c, c.req.valid('param').person);
    return c.json(told(person.id, letter, outstanding, last?.at), 200);
  });

  app.openapi(send, async (c) => {
    const { last: _, ...order } = await letterFor(c, c.req.valid('param').person);
    if (mail === undefined) throw new Problem('not-found');
    const reason = c.req.valid('json').reason ?? systemReason('reminded');
    await sendReminder({ ...order, by: signatureOf(c.get('actor')), reason }, { clock, ledger, mail, newId });
    const at = clock().toISOString();
    return c.json(told(order.person.id, order.letter, order.outstanding, at), 201);
  });

  return app;

  async function letterFor(c: Context<Env>, to: string) {
    const actor: Actor = c.get('actor');
    demand(actor, 'progress.read', OFFICE);
    const found = await reader().read(await reader().yearOf(c.req.query('year')));
    return readLetter(found, { actor, to, link: `${originOf(c, ports)}/my` }, ports);
  }
}

function expected({ activity, excused, late, missing, state, title }: ExpectedRecord) {
  return { activityId: activity.activityId, title, state, missing: [...missing], late, excused };
}

function told(
  person: string,
  { subject, text }: { readonly subject: string; readonly text: string },
  outstanding: readonly ExpectedRecord[],
  last: string | undefined,
) {
  const activities = outstanding.map(({ activity }) => activity.activityId);
  return { person, subject, text, activities, ...(last === undefined ? {} : { last }) };
}
