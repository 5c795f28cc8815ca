/** A file as a stream of incoming records, whatever its kind: workbook, CSV, JSON; our template or a foreign sheet. */
import type { Finding } from '../activities/finding.ts';
import type { Period, Profile } from '../activities/record.ts';
import type { Language } from '../reference/languages.ts';
import { Problem } from '../text/problem.ts';
import type { SheetColumns } from './import/place-finding.ts';
import type { Incoming } from './incoming.ts';
import { locateSheet, markCells } from './locate-sheet.ts';
import { isOurCsv, withoutApostrophes } from './our-csv.ts';
import type { Row } from './read/cell.ts';
import type { OpenObjects, OpenSheets, OpenTable } from './read/read-table.ts';
import { readEntryMark } from './registry/entry-mark.ts';
import type { Header } from './rows/header.ts';
import { objectToRecord } from './rows/object-to-record.ts';
import { type PlanOptions, planRows } from './rows/plan.ts';
import { rowToRecord } from './rows/row-to-record.ts';
import { stocktakingToRecord } from './rows/stocktaking.ts';
import { isRemarksHead, type SheetLayout, sheetLayout } from './sheet-layout.ts';
import { checkMark, readMark, type TemplateMark } from './template/template-mark.ts';

export interface ReadRequest {
  readonly profile: Profile;
  /** The period that is asked for: the one of rows that name none, and of a template. */
  readonly period?: Period;
}

/** What is known when a file has been read once from end to end. */
export interface Proof {
  /** Rows or objects, header rows among them. */
  readonly rows: number;
  /** Absent for JSON. */
  readonly layout?: SheetLayout;
}

export interface IncomingFile {
  /** Language of the template that it is; absent for foreign sheets and JSON. */
  readonly language?: Language;
  /** Names the template that it is. */
  readonly templateId?: string;
  /** The period of a template. */
  readonly period?: Period;
  /** Empty for JSON. */
  readonly columns: SheetColumns;
  /** What the header says before any row is read. */
  readonly findings: readonly Finding[];
  /** Reads everything and keeps nothing; ends in the Problem that the file has, if any. */
  prove(onRows: (rows: number) => void): Promise<Proof>;
  /** A fresh pass over the records, of those behind row `after` where it is said. */
  batches(after?: number): AsyncIterable<readonly Incoming[]>;
}

/** Opens a table as records. Problems as of `findHeader` and `checkMark`; `usage` when nothing can name a period. */
export async function readIncoming(table: OpenTable, request: ReadRequest): Promise<IncomingFile> {
  return 'objects' in table ? objectFile(table, request) : sheetFile(table, request);
}

function objectFile(table: OpenObjects, request: ReadRequest): IncomingFile {
  const { profile } = request;
  const options = planOptions(request, undefined);
  const convert = (value: unknown, line: number): Incoming | undefined =>
    (profile === 'annual' ? undefined : stocktakingToRecord(value, line, { profile })) ??
    objectToRecord(value, line, options);
  return {
    columns: new Map(),
    findings: [],
    prove: async (onRows) => {
      let rows = 0;
      for await (const batch of table.objects()) {
        rows += batch.length;
        onRows(rows);
      }
      return { rows };
    },
    async *batches(after = 0) {
      for await (const batch of table.objects()) {
        yield batch.flatMap(({ line, value }) => (line <= after ? [] : (convert(value, line) ?? [])));
      }
    },
  };
}

async function sheetFile(table: OpenSheets, request: ReadRequest): Promise<IncomingFile> {
  const mark = await markOf(table);
  if (mark) checkMark(mark, request.period ?? mark.period);
  const {
    header,
    rows: firstOnes,
    sheet,
  } = await locateSheet(table, mark?.sheet, {
    profile: request.profile,
    marked: mark !== undefined,
  });
  const options = { ...planOptions(request, mark), date1904: table.date1904 === true };
  refuseWithoutPeriod(header, options);
  const plan = planRows(header.columns, options);
  const guarded =
    table.kind === 'csv' && firstOnes.some(({ cells, row }) => row <= header.row && isOurCsv(cells));
  const tidy = guarded ? withoutApostrophes : (row: Row): Row => row;
  return {
    columns: new Map(plan.columns.map(({ id, letters }) => [id, letters])),
    ...(mark ? { language: mark.language, templateId: mark.templateId, period: mark.period } : {}),
    findings: header.findings.filter(({ value }) => !isRemarksHead(value)),
    prove: async (onRows) => {
      let rows = 0;
      let width = 0;
      for await (const batch of table.rows(sheet)) {
        for (const { cells } of batch) width = Math.max(width, cells.length);
        rows += batch.length;
        onRows(rows);
      }
      return { rows, layout: sheetLayout(sheet, header, { rows: firstOnes, width }) };
    },
    async *batches(after = 0) {
      const last = Math.max(header.row, after);
      for await (const batch of table.rows(sheet)) {
        yield batch.flatMap((row) => (row.row <= last ? [] : (rowToRecord(tidy(row), plan) ?? [])));
      }
    },
  };
}

function planOptions({ period, profile }: ReadRequest, mark: TemplateMark | undefined): PlanOptions {
  const required = mark?.period ?? period;
  return {
    profile,
    period: required,
    required,
    ...(mark ? { keyPrefix: mark.templateId, language: mark.language } : {}),
    ...(profile === 'annual' ? {} : { origin: 'imported' }),
  };
}

/** Said once for the file rather than once for every row. */
function refuseWithoutPeriod({ columns }: Header, { period }: PlanOptions): void {
  if (period || columns.some((column) => column?.id === 'year' || column?.id === 'period.to')) return;
  throw new Problem('year-missing');
}

async function markOf(table: OpenSheets): Promise<TemplateMark | undefined> {
  const cells = await markCells(table);
  // A workbook of a registry has titles too, and would make an activity of each of its entries.
  const registry = cells && readEntryMark(cells)?.registry;
  if (registry !== undefined) throw new Problem('file-of-registry', { registry });
  return cells && readMark(cells);
}
