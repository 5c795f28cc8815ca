/** The audit as it is asked for and as it leaves in files: the same for the page and for the interface. */
import { type AuditFilters, auditEntries } from '../../shared/audit/read-audit.ts';
import { isStreamKind } from '../../shared/audit/stream-kinds.ts';
import { isDay } from '../../shared/reference/day.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { JournalEntry } from '../../shared/store/ports.ts';
import { reasonText } from '../../shared/text/system-reason.ts';
import type { Words } from '../../shared/text/words.ts';
import { namesOf, signers } from './names-of.ts';
import { sendFile } from './send-file.ts';
import type { WebPorts } from './web-ports.ts';
import { workbookFile } from './write-sheets.ts';

const YEAR = 365 * 86_400_000;
const COLUMNS = ['at', 'by', 'name', 'stream', 'revision', 'reason', 'reasonCode', 'hash'] as const;
/** Rows handed on at once. */
const CHUNK = 500;

export const AUDIT_FORMATS = ['csv', 'ndjson', 'xlsx'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

type AuditPorts = Pick<WebPorts, 'clock' | 'ledger'>;

/** The filters of an address; `who` is a name or an id. Without days asked for: the last year. */
export async function auditFilters(
  { from = '', kind = '', to = '', who = '' }: Readonly<Record<string, string | undefined>>,
  { clock, ledger }: AuditPorts,
): Promise<AuditFilters> {
  const last = isDay(to) ? to : genevaDay(clock());
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

/** The reason of a step in words, and as the ledger keeps it and has it hashed. */
export function toldReason(
  words: Words,
  reason: string,
): { readonly reason: string; readonly reasonCode: string } {
  return { reason: reasonText(words, reason), reasonCode: reason };
}

interface AuditOrder {
  readonly format: AuditFormat;
  readonly language: Language;
  readonly words: Words;
  /** Version of the program. */
  readonly code: string;
}

/** All steps that fit, the latest first, with the names of those who took them. */
export async function auditFile(
  filters: AuditFilters,
  { code, format, language, words }: AuditOrder,
  { ledger }: Pick<AuditPorts, 'ledger'>,
): Promise<Response> {
  const nameOf = await namesOf(ledger);
  const told = () =>
    toldEntries(auditEntries(ledger, filters), (entry) => ({
      ...entry,
      name: nameOf(entry.by),
      ...toldReason(words, entry.reason),
    }));
  const name = `audit-${filters.from}-${filters.to}.${format}`;
  if (format === 'xlsx') {
    const { auditWorkbook } = await import('./audit-workbook.ts');
    return sendFile(workbookFile(auditWorkbook({ filters, entries: told, code, language, words })), name);
  }
  const text = format === 'csv' ? csvOf(told()) : linesOf(told());
  const body = ReadableStream.from(text).pipeThrough(new TextEncoderStream());
  return new Response(body as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}

/** A step with the name of who took it, and its reason in words. */
export interface ToldEntry extends JournalEntry {
  readonly name: string;
  readonly reasonCode: string;
}

async function* toldEntries(
  entries: AsyncIterable<JournalEntry>,
  tell: (entry: JournalEntry) => ToldEntry,
): AsyncGenerator<ToldEntry> {
  for await (const entry of entries) yield tell(entry);
}

async function* csvOf(entries: AsyncIterable<ToldEntry>): AsyncGenerator<string> {
  const { BYTE_ORDER_MARK, csvText } = await import('./csv-text.ts');
  let rows: (readonly (string | number)[])[] = [COLUMNS];
  yield BYTE_ORDER_MARK;
  for await (const entry of entries) {
    rows.push(COLUMNS.map((column) => entry[column]));
    if (rows.length < CHUNK) continue;
    yield csvText(rows);
    rows = [];
  }
  if (rows.length > 0) yield csvText(rows);
}

async function* linesOf(entries: AsyncIterable<ToldEntry>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}
