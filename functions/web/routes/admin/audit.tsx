/** The audit: all steps with filters, one step in full, and the export. */
import { type Context, Hono } from 'hono';
import { changedFields } from '../../../../shared/audit/changed-fields.ts';
import { type AuditFilters, auditEntries, auditPage } from '../../../../shared/audit/read-audit.ts';
import { demand, may } from '../../../../shared/people/permission.ts';
import { OFFICE } from '../../../../shared/people/thing.ts';
import { isDay } from '../../../../shared/reference/day.ts';
import type { JournalEntry } from '../../../../shared/store/ports.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import { BYTE_ORDER_MARK, csvText } from '../../csv-text.ts';
import { AuditPage } from '../../pages/admin/audit.tsx';
import { ChangePage } from '../../pages/admin/change.tsx';
import type { Env, WebPorts } from '../../web-ports.ts';
import { namesOf, signers } from './names-of.ts';

/** Entries on a page. */
const PAGE = 100;
const YEAR = 365 * 86_400_000;
const COLUMNS = ['at', 'by', 'name', 'stream', 'revision', 'reason', 'hash'] as const;
/** Rows handed on at once. */
const CHUNK = 500;

export function auditRoutes({ clock, ledger }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();

  /** Without days asked for: the last year. */
  const filtersIn = async (
    c: Context<Env>,
  ): Promise<{ readonly filters: AuditFilters; readonly who: string }> => {
    const { from = '', kind = '', to = '', who = '' } = c.req.query();
    const now = clock();
    const last = isDay(to) ? to : now.toISOString().slice(0, 10);
    const first = isDay(from) ? from : new Date(Date.parse(last) - YEAR).toISOString().slice(0, 10);
    const named = (await signers(ledger)).find(({ name }) => name === who);
    return { filters: { by: named?.id ?? who, kind, from: first, to: last }, who };
  };

  app.get('/admin/audit', async (c) => {
    const actor = c.get('actor');
    demand(actor, 'audit.read', OFFICE);
    const { filters, who } = await filtersIn(c);
    const found = await auditPage(ledger, filters, { after: c.req.query('after'), limit: PAGE });
    return c.html(
      <AuditPage
        page={c.get('page')}
        filters={filters}
        who={who}
        names={(await signers(ledger)).map(({ name }) => name)}
        entries={found.items}
        next={found.next}
        nameOf={await namesOf(ledger)}
        mayExport={may(actor, 'audit.export', OFFICE)}
      />,
    );
  });

  app.get('/admin/audit/change', async (c) => {
    demand(c.get('actor'), 'audit.read', OFFICE);
    const { revision: wanted, stream = '' } = c.req.query();
    const history = await ledger.history(stream);
    const revision = history.find((each) => String(each.revision) === wanted);
    if (revision === undefined) throw new Problem('not-found');
    const before = history.find((each) => each.revision === revision.revision - 1);
    return c.html(
      <ChangePage
        page={c.get('page')}
        revision={revision}
        newest={history.length}
        changed={changedFields(before?.state, revision.state)}
        nameOf={await namesOf(ledger)}
      />,
    );
  });

  app.get('/admin/:file{audit\\.(?:csv|ndjson)}', async (c) => {
    demand(c.get('actor'), 'audit.export', OFFICE);
    const { filters } = await filtersIn(c);
    const nameOf = await namesOf(ledger);
    const isCsv = c.req.param('file').endsWith('.csv');
    const text = isCsv
      ? csvOf(auditEntries(ledger, filters), nameOf)
      : linesOf(auditEntries(ledger, filters), nameOf);
    const body = ReadableStream.from(text).pipeThrough(new TextEncoderStream());
    return c.body(body as ReadableStream<Uint8Array>, 200, {
      'content-type': isCsv ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
      'content-disposition': `attachment; filename="audit-${filters.from}-${filters.to}.${isCsv ? 'csv' : 'ndjson'}"`,
    });
  });

  return app;
}

async function* csvOf(
  entries: AsyncIterable<JournalEntry>,
  nameOf: (id: string) => string,
): AsyncGenerator<string> {
  let rows: (readonly (string | number)[])[] = [COLUMNS];
  yield BYTE_ORDER_MARK;
  for await (const entry of entries) {
    const told = { ...entry, name: nameOf(entry.by) };
    rows.push(COLUMNS.map((column) => told[column]));
    if (rows.length < CHUNK) continue;
    yield csvText(rows);
    rows = [];
  }
  if (rows.length > 0) yield csvText(rows);
}

async function* linesOf(
  entries: AsyncIterable<JournalEntry>,
  nameOf: (id: string) => string,
): AsyncGenerator<string> {
  for await (const entry of entries) yield `${JSON.stringify({ ...entry, name: nameOf(entry.by) })}\n`;
}
