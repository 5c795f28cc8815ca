/** Records as the API reads them: the list with the filters of the pages, one record, its revisions. */
import { createRoute, z } from '@hono/zod-openapi';
import { leadsTo } from '../../../shared/activities/follow-merges.ts';
import { parsePeriodName } from '../../../shared/periods/reporting-period.ts';
import { RECORD_FILTERS, unknownFilters } from '../../../shared/reports/record-filter.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { toldReason } from '../audit-file.ts';
import { listRecords } from '../list-records.ts';
import { readRecord } from '../read-record.ts';
import type { WebPorts } from '../web-ports.ts';
import { recordTag } from './entity-tags.ts';
import { answers, resource } from './operation.ts';
import { Activity, AnnualUpdate, PERIOD_NAME, pageOf, Record, Revision } from './schemas.ts';
import { recordFor, shownTo } from './shown-record.ts';

export const RecordId = z.object({ id: z.string().max(40) });
export const RecordPlace = z.object({ id: z.string().max(40), period: z.string().regex(PERIOD_NAME) });

/** The same names as in the addresses of the pages and of their downloads; a list does not say that it left a filter out. */
const Filters = z
  .object({
    ...Object.fromEntries(RECORD_FILTERS.map((name) => [name, z.string().max(100).optional()])),
    // A cursor that is none would give an empty page, as if the list were over.
    after: z.string().max(200).startsWith('update/').optional(),
  })
  .superRefine((query: Readonly<Record<string, string | undefined>>, context) => {
    for (const { name, value } of unknownFilters(query)) {
      context.addIssue({ code: 'custom', path: [name], input: value });
    }
  });

const WholeRecord = z
  .strictObject({ activity: Activity, updates: z.array(AnnualUpdate) })
  .openapi('WholeRecord');

const list = createRoute({
  method: 'get',
  path: '/records',
  operationId: 'listRecords',
  tags: ['records'],
  request: { query: Filters },
  responses: answers({ 200: pageOf(Record, 'RecordPage') }),
});

const read = createRoute({
  method: 'get',
  path: '/records/{id}',
  operationId: 'readRecord',
  tags: ['records'],
  request: { params: RecordId },
  responses: answers({ 200: WholeRecord }, [404]),
});

const history = createRoute({
  method: 'get',
  path: '/records/{id}/history',
  operationId: 'readHistory',
  tags: ['records'],
  request: { params: RecordId },
  responses: answers({ 200: pageOf(Revision, 'RevisionPage') }, [404]),
});

const readUpdate = createRoute({
  method: 'get',
  path: '/records/{id}/updates/{period}',
  operationId: 'readUpdate',
  tags: ['records'],
  request: { params: RecordPlace },
  responses: answers({ 200: Record }, [404]),
});

/**
 * `GET /records` by the filters of the pages, one record, its revisions, its update of a period. Fields that the actor may not
 * see are absent; who may see nothing of a record is told that there is none (404).
 */
export function recordReading({ ledger }: WebPorts) {
  const app = resource();

  app.openapi(list, async (c) => {
    const actor = c.get('actor');
    const { next, rows } = await listRecords(ledger, actor, c.req.query());
    const items = rows.map((record) => shownTo(actor, record));
    return c.json({ items, ...(next === undefined ? {} : { next }) }, 200);
  });

  app.openapi(read, async (c) => {
    const actor = c.get('actor');
    const { activity, updates } = await readRecord(
      ledger,
      actor,
      await leadsTo(ledger, c.req.valid('param').id),
    );
    const shown = updates.map((update) => shownTo(actor, { activity, update }));
    return c.json(
      { activity: shown[0]?.activity ?? activity, updates: shown.map(({ update }) => update) },
      200,
    );
  });

  app.openapi(history, async (c) => {
    const { revisions } = await readRecord(
      ledger,
      c.get('actor'),
      await leadsTo(ledger, c.req.valid('param').id),
    );
    // What one may not see answers as if it did not exist.
    if (revisions.length === 0) throw new Problem('not-found');
    const { words } = c.get('page');
    const items = revisions.map(({ at, by, hash, previous, reason, revision, state, stream }) => ({
      ...{ stream, revision, at, by, hash, previous, state },
      ...toldReason(words, reason),
    }));
    return c.json({ items }, 200);
  });

  app.openapi(readUpdate, async (c) => {
    const { id, period } = c.req.valid('param');
    const actor = c.get('actor');
    const { base, record } = await recordFor(ledger, actor, id, periodNamed(period));
    return c.json(shownTo(actor, record), 200, { etag: recordTag(base) });
  });

  return app;
}

/** The span of an address. @throws Problem `not-found`. */
export function periodNamed(name: string) {
  const period = parsePeriodName(name);
  if (period === undefined) throw new Problem('not-found');
  return period;
}
