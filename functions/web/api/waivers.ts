/** Waivers: who is excused from reporting, or from a rule, for a period and why. */
import { createRoute, z } from '@hono/zod-openapi';
import { signatureOf } from '../../../shared/people/actor.ts';
import { demand } from '../../../shared/people/permission.ts';
import { readPeriod } from '../../../shared/periods/change-periods.ts';
import { periodThing } from '../../../shared/periods/reporting-period.ts';
import {
  giveWaiver,
  listWaivers,
  type Waiver,
  waiverStream,
  withdrawWaiver,
} from '../../../shared/periods/waivers.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { systemReason } from '../../../shared/text/system-reason.ts';
import { knownPeriod } from '../known-period.ts';
import type { WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { ActivityIdText, LanguageCode, PERIOD_NAME, PeriodSpan, pageOf, Reason } from './schemas.ts';

const WaiverAnswer = z
  .strictObject({
    id: z.string(),
    revision: z.int(),
    period: PeriodSpan,
    unit: z.string(),
    record: z.string().optional(),
    rule: z.string().optional(),
    reason: z.partialRecord(LanguageCode, z.looseObject({ text: z.string() })),
    withdrawn: z.boolean(),
  })
  .openapi('Waiver');

const NewWaiver = z
  .strictObject({
    period: z.string().regex(PERIOD_NAME),
    unit: z.string().trim().min(1).max(120),
    record: ActivityIdText.optional(),
    rule: z.string().max(100).optional(),
    reason: Reason,
    language: LanguageCode,
  })
  .openapi('NewWaiver');

const list = createRoute({
  method: 'get',
  path: '/waivers',
  operationId: 'listWaivers',
  tags: ['periods'],
  responses: answers({ 200: pageOf(WaiverAnswer, 'WaiverPage') }, [401]),
});

const give = createRoute({
  method: 'post',
  path: '/waivers',
  operationId: 'giveWaiver',
  tags: ['periods'],
  request: { body: jsonBody(NewWaiver) },
  responses: answers({ 201: WaiverAnswer }, [403, 404, 409, 415, 422]),
});

const take = createRoute({
  method: 'post',
  path: '/waivers/{waiver}/withdraw',
  operationId: 'withdrawWaiver',
  tags: ['periods'],
  request: { params: z.object({ waiver: z.string().max(100) }), headers: IfMatch },
  responses: answers({ 200: WaiverAnswer }, [403, 404, 409, 412, 428]),
});

const OPEN = { kind: 'period', state: 'open' } as const;

/**
 * `GET` and `POST /waivers`, `POST /waivers/WAIVER/withdraw`. Asks `period.read` and `waiver.give`; a withdrawal needs
 * `If-Match`.
 */
export function waivers(ports: WebPorts) {
  const { ledger, newId } = ports;
  const app = resource();

  app.openapi(list, async (c) => {
    const actor = c.get('actor');
    if (actor.kind === 'public') throw new Problem('sign-in-needed');
    demand(actor, 'period.read', OPEN);
    return c.json({ items: (await listWaivers(ledger)).map(told) }, 200);
  });

  app.openapi(give, async (c) => {
    const actor = c.get('actor');
    const { language, period, reason, record, rule, unit } = c.req.valid('json');
    demand(actor, 'waiver.give', OPEN);
    const { state } = await knownPeriod(period, ledger);
    demand(actor, 'waiver.give', periodThing(state));
    const waiver: Waiver = {
      id: newId(),
      period: { from: state.from, to: state.to },
      unit,
      ...(record === undefined ? {} : { record }),
      ...(rule === undefined ? {} : { rule }),
      reason: { [language]: { text: reason, status: 'original' } },
    };
    await giveWaiver({ by: signatureOf(actor), waiver }, ports);
    return c.json(told(await known(waiver.id)), 201, { etag: revisionTag(1) });
  });

  app.openapi(take, async (c) => {
    const actor = c.get('actor');
    demand(actor, 'period.read', OPEN);
    const { waiver: id } = c.req.valid('param');
    const { revision, state } = await known(id);
    const period = await readPeriod(ledger, state.period);
    demand(actor, 'waiver.give', period ? periodThing(period.state) : OPEN);
    demandMatch(c, revisionTag(revision));
    await withdrawWaiver(
      { id, revision, by: signatureOf(actor), reason: systemReason('waiver-withdrawn') },
      ports,
    );
    return c.json(told(await known(id)), 200, { etag: revisionTag(revision + 1) });
  });

  return app;

  async function known(id: string): Promise<Revision<Waiver>> {
    const [newest] = await ledger.newest([waiverStream(id)]);
    if (newest === undefined) throw new Problem('not-found');
    return newest as Revision<Waiver>;
  }
}

function told({ revision, state }: Revision<Waiver>) {
  const { id, isWithdrawn, period, reason, record, rule, unit } = state;
  return {
    ...{ id, revision, period, unit, reason: { ...reason }, withdrawn: isWithdrawn === true },
    ...(record === undefined ? {} : { record }),
    ...(rule === undefined ? {} : { rule }),
  };
}
