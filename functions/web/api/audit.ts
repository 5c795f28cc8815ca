/** The audit: who did what, when and why; one step in full; everything as a file. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { changedFields } from '../../../shared/audit/changed-fields.ts';
import { auditPage } from '../../../shared/audit/read-audit.ts';
import { STREAM_KINDS } from '../../../shared/audit/stream-kinds.ts';
import { demand } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { type AuditFormat, auditFile, auditFilters, toldReason } from '../audit-file.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { answers, resource } from './operation.ts';
import { Day, Instant, pageOf } from './schemas.ts';

const Entry = z
  .strictObject({
    stream: z.string(),
    revision: z.int(),
    at: Instant,
    by: z.string(),
    /** In words of the language asked for. */
    reason: z.string(),
    /** As the ledger keeps it and has it hashed. */
    reasonCode: z.string(),
    hash: z.string(),
  })
  .openapi('AuditEntry');

/** Values that secrets are checked with are veiled. */
const Changed = z.strictObject({
  path: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
});
const Step = z
  .strictObject({ ...Entry.shape, previous: z.string(), newest: z.int(), changed: z.array(Changed) })
  .openapi('AuditStep');

const Filters = z.object({
  from: Day.optional(),
  to: Day.optional(),
  /** What stands before the first slash of a stream. */
  kind: z.enum(STREAM_KINDS).optional(),
  who: z.string().max(200).optional(),
});

/** Steps on a page. */
const PAGE = 100;

const list = createRoute({
  method: 'get',
  path: '/audit',
  operationId: 'readAudit',
  tags: ['office'],
  request: { query: Filters.extend({ after: z.string().max(300).optional() }) },
  responses: answers({ 200: pageOf(Entry, 'AuditPage') }, [404]),
});

const step = createRoute({
  method: 'get',
  path: '/audit/step',
  operationId: 'readAuditStep',
  tags: ['office'],
  request: {
    query: z.object({ stream: z.string().max(300), revision: z.string().regex(/^[1-9]\d{0,8}$/) }),
  },
  responses: answers({ 200: Step }, [404]),
});

const csv = createRoute({
  method: 'get',
  path: '/audit.csv',
  operationId: 'exportAuditCsv',
  tags: ['office'],
  request: { query: Filters },
  responses: answers({ 200: 'bytes' }, [403, 404]),
});

const ndjson = createRoute({
  method: 'get',
  path: '/audit.ndjson',
  operationId: 'exportAuditLines',
  tags: ['office'],
  request: { query: Filters },
  responses: answers({ 200: 'bytes' }, [403, 404]),
});

const xlsx = createRoute({
  method: 'get',
  path: '/audit.xlsx',
  operationId: 'exportAuditWorkbook',
  tags: ['office'],
  request: { query: Filters },
  responses: answers({ 200: 'bytes' }, [403, 404]),
});

/**
 * `GET /audit`, `/audit/step` and `/audit.{csv,ndjson,xlsx}`. Asks `audit.read`, files `audit.export`; nothing here changes
 * anything.
 */
export function audit(ports: WebPorts) {
  const { ledger } = ports;
  const app = resource();

  app.openapi(list, async (c) => {
    demand(c.get('actor'), 'audit.read', OFFICE);
    const { after, ...filters } = c.req.valid('query');
    const found = await auditPage(ledger, await auditFilters(filters, ports), { after, limit: PAGE });
    const items = found.items.map(({ at, by, hash, reason, revision, stream }) => ({
      ...{ stream, revision, at, by, hash },
      ...toldReason(c.get('page').words, reason),
    }));
    return c.json({ items, ...(found.next === undefined ? {} : { next: found.next }) }, 200);
  });

  app.openapi(step, async (c) => {
    demand(c.get('actor'), 'audit.read', OFFICE);
    const { revision: wanted, stream } = c.req.valid('query');
    const history = await ledger.history(stream);
    const revision = history.find((each) => String(each.revision) === wanted);
    if (revision === undefined) throw new Problem('not-found');
    const before = history.find((each) => each.revision === revision.revision - 1);
    const { at, by, hash, previous, reason, state } = revision;
    const changed = changedFields(before?.state, state).map((each) => ({ ...each }));
    const told = {
      ...{ stream, revision: revision.revision, at, by, hash, previous },
      ...toldReason(c.get('page').words, reason),
    };
    return c.json({ ...told, newest: history.length, changed }, 200);
  });

  app.openapi(csv, async (c) => {
    demand(c.get('actor'), 'audit.export', OFFICE);
    return auditFile(await auditFilters(c.req.valid('query'), ports), orderOf(c, 'csv'), ports);
  });

  app.openapi(ndjson, async (c) => {
    demand(c.get('actor'), 'audit.export', OFFICE);
    return auditFile(await auditFilters(c.req.valid('query'), ports), orderOf(c, 'ndjson'), ports);
  });

  app.openapi(xlsx, async (c) => {
    demand(c.get('actor'), 'audit.export', OFFICE);
    return auditFile(await auditFilters(c.req.valid('query'), ports), orderOf(c, 'xlsx'), ports);
  });

  return app;
}

function orderOf(c: Context<Env>, format: AuditFormat) {
  const { code, language, words } = c.get('page');
  return { format, code, language, words };
}
