/** The secretariat's word on a record: accepted, returned, reopened, or one SDG claim judged. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { updateStream } from '../../../shared/activities/record.ts';
import { recordThing } from '../../../shared/activities/record-thing.ts';
import { reviewClaim } from '../../../shared/activities/review-claim.ts';
import { reviewSeen, type SeenOrder } from '../../../shared/activities/review-seen.ts';
import { signatureOf } from '../../../shared/people/actor.ts';
import { demand } from '../../../shared/people/permission.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { systemReason } from '../../../shared/text/system-reason.ts';
import { originOf } from '../origin-of.ts';
import { tellReturned } from '../tell-returned.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { demandMatch, recordTag } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { periodNamed, RecordPlace } from './records.ts';
import { Reason, Record } from './schemas.ts';
import { recordFor, shownTo } from './shown-record.ts';

const PROBLEMS = [403, 404, 409, 412, 415, 428];
const WithReason = z.strictObject({ reason: Reason }).openapi('WithReason');
const MaybeReason = z.strictObject({ reason: Reason.optional() }).openapi('MaybeReason');
const place = { params: RecordPlace, headers: IfMatch };

const accept = createRoute({
  method: 'post',
  path: '/records/{id}/updates/{period}/accept',
  operationId: 'acceptUpdate',
  tags: ['review'],
  request: { ...place, body: jsonBody(MaybeReason) },
  responses: answers({ 200: Record }, PROBLEMS),
});

const giveBack = createRoute({
  method: 'post',
  path: '/records/{id}/updates/{period}/return',
  operationId: 'returnUpdate',
  tags: ['review'],
  request: { ...place, body: jsonBody(WithReason) },
  responses: answers({ 200: Record }, PROBLEMS),
});

const reopen = createRoute({
  method: 'post',
  path: '/records/{id}/updates/{period}/reopen',
  operationId: 'reopenUpdate',
  tags: ['review'],
  request: { ...place, body: jsonBody(WithReason) },
  responses: answers({ 200: Record }, PROBLEMS),
});

const ClaimVerdict = z
  .strictObject({
    /** The code that stands at the place, so that nothing else is judged. */
    code: z.string().max(10),
    verdict: z.enum(['unreviewed', 'accepted', 'questioned', 'rejected']),
    note: z.string().max(2000).optional(),
  })
  .openapi('ClaimVerdict');

const judge = createRoute({
  method: 'post',
  path: '/records/{id}/updates/{period}/claims/{index}/review',
  operationId: 'reviewClaim',
  tags: ['review'],
  request: {
    params: RecordPlace.extend({ index: z.string().regex(/^\d{1,3}$/) }),
    headers: IfMatch,
    body: jsonBody(ClaimVerdict),
  },
  responses: answers({ 200: Record }, PROBLEMS),
});

/**
 * `POST /records/ID/updates/PERIOD/accept`, `…/return`, `…/reopen` and `…/claims/INDEX/review`. Asks `record.review`, `.reopen`
 * or `claim.review` of that record; needs `If-Match`, for a return a reason.
 */
export function recordReview(ports: WebPorts) {
  const { clock, ledger } = ports;
  const app = resource();

  app.openapi(accept, (c) =>
    decide(c, c.req.valid('param'), 'accept', c.req.valid('json').reason ?? systemReason('record-reviewed')),
  );
  app.openapi(giveBack, (c) => decide(c, c.req.valid('param'), 'return', c.req.valid('json').reason));
  app.openapi(reopen, (c) => decide(c, c.req.valid('param'), 'reopen', c.req.valid('json').reason));

  app.openapi(judge, async (c) => {
    const { index, ...where } = c.req.valid('param');
    const { code, note = '', verdict } = c.req.valid('json');
    const actor = c.get('actor');
    const { base, record } = await seen(c, where, 'claim.review');
    await reviewClaim(
      {
        ...{
          activityId: record.activity.activityId,
          period: record.update.period,
          revision: base.activity,
          index: Number(index),
          code,
          verdict,
          note,
        },
        by: signatureOf(actor),
      },
      { ledger, clock },
    );
    return shown(c, where);
  });

  return app;

  async function decide(
    c: Context<Env>,
    where: Where,
    action: SeenOrder['action'],
    reason: string,
  ): Promise<Response> {
    const { base, record } = await seen(c, where, action === 'reopen' ? 'record.reopen' : 'record.review');
    const stream = updateStream(record.activity.activityId, record.update.period);
    const { conflicts } = await reviewSeen(
      {
        action,
        seen: [
          {
            stream,
            revision: base.update,
            activityRevision: base.activity,
          },
        ],
        by: signatureOf(c.get('actor')),
        reason,
      },
      { ledger, clock },
    );
    if (conflicts.length > 0) throw new Problem('revision-conflict');
    if (action === 'return') {
      const origin = originOf(c, ports);
      await tellReturned({ stream, by: signatureOf(c.get('actor')), reason, origin }, ports);
    }
    return shown(c, where);
  }

  /** The record as its reviewer has seen it, where they may judge it. */
  async function seen(
    c: Context<Env>,
    where: Where,
    action: 'record.review' | 'record.reopen' | 'claim.review',
  ) {
    const actor = c.get('actor');
    const found = await recordFor(ledger, actor, where.id, periodNamed(where.period));
    demand(actor, action, recordThing(found.record.activity, found.record.update));
    demandMatch(c, recordTag(found.base));
    return found;
  }

  async function shown(c: Context<Env>, where: Where): Promise<Response> {
    const actor = c.get('actor');
    const { base, record } = await recordFor(ledger, actor, where.id, periodNamed(where.period));
    return c.json(shownTo(actor, record), 200, { etag: recordTag(base) });
  }
}

interface Where {
  readonly id: string;
  readonly period: string;
}
