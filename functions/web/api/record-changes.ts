/** Records as the API writes them: made, changed, submitted, or said to have nothing to report, by the same rules as the form. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { emptyUpdate } from '../../../shared/activities/canonical.ts';
import type { Finding as CheckFinding } from '../../../shared/activities/finding.ts';
import {
  type Activity,
  activityStream,
  isActivityId,
  type Period,
} from '../../../shared/activities/record.ts';
import { recordThing } from '../../../shared/activities/record-thing.ts';
import { stands } from '../../../shared/activities/stands.ts';
import type { BaseRevision } from '../../../shared/intake/import/base-revision.ts';
import { supportOf } from '../../../shared/matrix/support.ts';
import { signatureOf } from '../../../shared/people/actor.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import { requireOpenPeriod } from '../../../shared/periods/change-periods.ts';
import { discardDraft } from '../../../shared/record-form/discard-draft.ts';
import { saveRecord } from '../../../shared/record-form/save-record.ts';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { editionOf } from '../edition-of.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { demandMatch, matchObstacle, recordTag } from './entity-tags.ts';
import { SentFields } from './field-schemas.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { problemAnswer, toldFindings } from './problem-answer.ts';
import { periodNamed, RecordPlace } from './records.ts';
import { Finding, PeriodSpan, Reason, Record } from './schemas.ts';
import { type FoundRecord, recordFor, shownTo } from './shown-record.ts';

const Saved = z
  .strictObject({ record: Record, changed: z.boolean(), findings: z.array(Finding) })
  .openapi('SavedRecord');

const NewRecord = z
  .strictObject({ period: PeriodSpan, fields: SentFields, submit: z.boolean().optional() })
  .openapi('NewRecord');

const CHANGE_PROBLEMS = [403, 404, 409, 412, 415, 422, 428];

const create = createRoute({
  method: 'post',
  path: '/records',
  operationId: 'createRecord',
  tags: ['records'],
  request: { body: jsonBody(NewRecord) },
  responses: answers({ 201: Saved }, [401, 403, 409, 415, 422]),
});

const change = createRoute({
  method: 'patch',
  path: '/records/{id}/updates/{period}',
  operationId: 'changeUpdate',
  tags: ['records'],
  request: { params: RecordPlace, headers: IfMatch, body: jsonBody(SentFields) },
  responses: answers({ 200: Saved }, CHANGE_PROBLEMS),
});

const submit = createRoute({
  method: 'post',
  path: '/records/{id}/updates/{period}/submit',
  operationId: 'submitUpdate',
  tags: ['records'],
  request: { params: RecordPlace, headers: IfMatch },
  responses: answers({ 200: Saved }, CHANGE_PROBLEMS),
});

const nothing = createRoute({
  method: 'post',
  path: '/records/{id}/updates/{period}/nothing-to-report',
  operationId: 'reportNothing',
  tags: ['records'],
  request: {
    params: RecordPlace,
    headers: IfMatch,
    body: jsonBody(z.strictObject({ reason: Reason }).openapi('NothingToReport')),
  },
  responses: answers({ 200: Saved }, CHANGE_PROBLEMS),
});

const discard = createRoute({
  method: 'post',
  path: '/records/{id}/updates/{period}/discard',
  operationId: 'discardUpdate',
  tags: ['records'],
  request: { params: RecordPlace, headers: IfMatch },
  responses: answers({ 204: 'nothing' }, [403, 404, 409, 412, 428]),
});

type Values = Readonly<Record<string, unknown>>;

interface Order {
  readonly activityId?: string;
  readonly period: Period;
  readonly base: BaseRevision;
  readonly fields: Values;
  readonly action: 'save' | 'submit';
  readonly good: 200 | 201;
}

/**
 * `POST /records`, `PATCH /records/ID/updates/PERIOD`, `POST` of its submission, of nothing to report, of discarding. Asks
 * `record.write` of the record as it is and as it would be; changes of a known record need `If-Match`.
 */
export function recordWriting(ports: WebPorts) {
  const { clock, identities, ledger, newId } = ports;
  const app = resource();

  app.openapi(create, async (c) => {
    const { fields, period, submit } = c.req.valid('json');
    if (period.to < period.from) throw new Problem('period-invalid', period);
    const action = submit === true ? 'submit' : 'save';
    return keep(c, { period, base: { activity: 0, update: 0 }, fields, action, good: 201 });
  });

  app.openapi(change, (c) => changeKnown(c, c.req.valid('param'), c.req.valid('json'), 'save'));

  app.openapi(submit, (c) => changeKnown(c, c.req.valid('param'), {}, 'submit'));

  app.openapi(nothing, (c) => {
    const { reason } = c.req.valid('json');
    return changeKnown(c, c.req.valid('param'), { nothingToReport: reason }, 'submit');
  });

  app.openapi(discard, async (c) => {
    const actor = c.get('actor');
    const { id, period } = c.req.valid('param');
    const { base, record } = await recordFor(ledger, actor, id, periodNamed(period));
    demand(actor, 'record.write', recordThing(record.activity, record.update));
    demandMatch(c, recordTag(base));
    const { activityId } = record.activity;
    const order = { activityId, period: record.update.period, seen: base, by: signatureOf(actor) };
    await discardDraft(order, { clock, ledger });
    return c.body(null, 204);
  });

  return app;

  async function changeKnown(
    c: Context<Env>,
    { id, period }: { readonly id: string; readonly period: string },
    fields: Values,
    action: Order['action'],
  ): Promise<Response> {
    const actor = c.get('actor');
    const span = periodNamed(period);
    const { base, record } = await found(c, id, span);
    demand(actor, 'record.write', recordThing(record.activity, record.update));
    const obstacle = matchObstacle(c, recordTag(base));
    if (obstacle) return problemAnswer(c, obstacle, { current: shownTo(actor, record) });
    const { activityId } = record.activity;
    return keep(c, { activityId, period: span, base, fields, action, good: 200 });
  }

  /** The record as it is; one that has no update for the period yet begins with an empty one. */
  async function found(c: Context<Env>, id: string, period: Period): Promise<FoundRecord> {
    try {
      return await recordFor(ledger, c.get('actor'), id, period);
    } catch (error) {
      const [newest] = isActivityId(id) ? await ledger.newest([activityStream(id)]) : [];
      const activity = newest?.state as Activity | undefined;
      const update = emptyUpdate(id, period, 'annual');
      // What was merged away is written under the id that it leads to.
      if (newest === undefined || activity === undefined || !stands(activity)) throw error;
      if (!may(c.get('actor'), 'record.write', recordThing(activity, update))) throw error;
      return { record: { activity, update }, base: { activity: newest.revision, update: 0 } };
    }
  }

  async function keep(c: Context<Env>, { fields, good, ...order }: Order): Promise<Response> {
    const actor = c.get('actor');
    if (actor.kind === 'public' || identities === undefined) throw new Problem('forbidden');
    if (actor.scopes?.includes('records:write') === false) throw new Problem('forbidden');
    await requireOpenPeriod(ledger, order.period);
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    const form = {
      asked: new Set(given.map(([id]) => id)),
      values: Object.fromEntries(given.filter(([, value]) => value !== null)),
      unreadable: [],
    };
    const outcome = await saveRecord(
      { ...order, form, window: newId(), by: signatureOf(actor) },
      {
        ledger,
        identities,
        clock,
        supportOf: (lines, code) => supportOf(editionOf(latestEdition.edition), lines, code),
        mayWrite: (activity, update) => may(actor, 'record.write', recordThing(activity, update)),
      },
    );
    const { words } = c.get('page');
    switch (outcome.kind) {
      case 'refused':
        if (outcome.findings.some(({ rule }) => rule === 'row-closed')) {
          // Locked between the question above and this: else the update alone is, in a period that was opened again.
          await requireOpenPeriod(ledger, order.period);
          throw new Problem('update-locked', { ...order.period });
        }
        if (outcome.findings.every(({ rule }) => rule === 'row-not-permitted'))
          throw new Problem('forbidden');
        // A new record that says nothing is not kept.
        return told({ ...outcome, state: 'drafted' });
      case 'conflict': {
        const current = await recordFor(ledger, actor, outcome.record.activity.activityId, order.period);
        return problemAnswer(c, new Problem('revision-conflict'), {
          current: shownTo(actor, current.record),
        });
      }
      case 'findings':
        return told(outcome);
      case 'saved': {
        const { activityId, base, changed, findings } = outcome;
        const { record } = await recordFor(ledger, actor, activityId, order.period);
        const { from, to } = order.period;
        const location = `/api/v1/records/${activityId}/updates/${from}..${to}`;
        return c.json(
          { record: shownTo(actor, record), changed, findings: toldFindings(findings, words) },
          good,
          { etag: recordTag(base), ...(good === 201 ? { location } : {}) },
        );
      }
    }

    function told({
      findings,
      state,
    }: {
      readonly findings: readonly CheckFinding[];
      readonly state: string;
    }) {
      const count = findings.filter(({ severity }) => severity !== 'warning').length;
      const params = { action: 'submit', state, because: 'findings', count };
      return problemAnswer(c, new Problem('transition-refused', params), { findings });
    }
  }
}
