/** The audit as it is asked for and as it leaves in files: the same for the page and for the interface. */
import { type AuditFilters, auditEntries } from '../../shared/audit/read-audit.ts';
import { isStreamKind } from '../../shared/audit/stream-kinds.ts';
import { isDay } from '../../shared/reference/day.ts';
import type { JournalEntry } from '../../shared/store/ports.ts';
import { namesOf, signers } from './routes/admin/names-of.ts';
import type { WebPorts } from './web-ports.ts';

const YEAR = 365 * 86_400_000;
const COLUMNS = ['at', 'by', 'name', 'stream', 'revision', 'reason', 'hash'] as const;
/** Rows handed on at once. */
const CHUNK = 500;

export const AUDIT_FORMATS = ['csv', 'ndjson'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

type AuditPorts = Pick<WebPorts, 'clock' | 'ledger'>;

/** The filters of an address; `who` is a name or an id. Without days asked for: the last year. */
export async function auditFilters(
  { from = '', kind = '', to = '', who = '' }: Readonly<Record<string, string | undefined>>,
  { clock, ledger }: AuditPorts,
): Promise<AuditFilters> {
  const last = isDay(to) ? to : clock().toISOString().slice(0, 10);
  const first = isDay(from) ? from : new Date(Date.parse(last) - YEAR).toISOString().slice(0, 10);
  const named = (await signers(ledger)).find(({ name }) => name === who);
  return { by: named?.id ?? who, kind: isStreamKind(kind) ? kind : '', from: first, to: last };
}

/** Filters of an address that are no kind, or no day: {@link auditFilters} does without them. */
export function unknownAuditFilters({
  from = '',
  kind = '',
  to = '',
}: Readonly<Record<string, string | undefined>>): readonly {
  readonly name: 'what' | 'from' | 'to';
  readonly value: string;
}[] {
  return [
    ...(kind === '' || isStreamKind(kind) ? [] : [{ name: 'what' as const, value: kind }]),
    ...(from === '' || isDay(from) ? [] : [{ name: 'from' as const, value: from }]),
    ...(to === '' || isDay(to) ? [] : [{ name: 'to' as const, value: to }]),
  ];
}

/** All steps that fit, the latest first, with the names of those who took them. */
export async function auditFile(
  filters: AuditFilters,
  format: AuditFormat,
  { ledger }: Pick<AuditPorts, 'ledger'>,
): Promise<Response> {
  const nameOf = await namesOf(ledger);
  const entries = auditEntries(ledger, filters);
  const text = format === 'csv' ? csvOf(entries, nameOf) : linesOf(entries, nameOf);
  const body = ReadableStream.from(text).pipeThrough(new TextEncoderStream());
  return new Response(body as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
      'content-disposition': `attachment; filename="audit-${filters.from}-${filters.to}.${format}"`,
    },
  });
}

async function* csvOf(
  entries: AsyncIterable<JournalEntry>,
  nameOf: (id: string) => string,
): AsyncGenerator<string> {
  const { BYTE_ORDER_MARK, csvText } = await import('./csv-text.ts');
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
