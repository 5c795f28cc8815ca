/** A file as a stream of incoming records, whatever its kind: workbook, CSV, JSON; our template or a foreign sheet. */
import type { Finding } from '../activities/finding.ts';
import type { Period, Profile } from '../activities/record.ts';
import { Problem } from '../text/problem.ts';
import type { Incoming } from './incoming.ts';
import { REMARKS_COLUMN } from './mark/remarks-column.ts';
import type { Row } from './read/cell.ts';
import type { OpenObjects, OpenSheets, OpenTable } from './read/read-table.ts';
import { columnLetters } from './rows/columns.ts';
import { findHeader, type Header } from './rows/header.ts';
import { objectToRecord } from './rows/object-to-record.ts';
import { type PlanOptions, planRows } from './rows/plan.ts';
import { rowToRecord } from './rows/row-to-record.ts';
import { stocktakingToRecord } from './rows/stocktaking.ts';
import { checkMark, MARK_SHEET, readMark, type TemplateMark } from './template/template-mark.ts';

export interface ReadRequest {
  readonly profile: Profile;
  /** The period that is asked for; a template names its own, objects and rows may. */
  readonly period?: Period;
}

/** Where the rows of a workbook or CSV stand: what marking it needs. */
export interface SheetLayout {
  readonly sheet: string;
  /** Row of the machine-readable names, where the sheet has one beside the labels. */
  readonly idRow?: number;
  readonly labelRow: number;
  /** Column for remarks: the one of an earlier marking, or the first behind the header. */
  readonly remarks: string;
  readonly markedBefore: boolean;
}

export interface IncomingFile {
  /** Absent for JSON. */
  readonly layout?: SheetLayout;
  /** What the header says before any row is read. */
  readonly findings: readonly Finding[];
  /** Reads everything and keeps nothing: the number of rows or objects, or the Problem that the file ends in. */
  prove(onRows: (rows: number) => void): Promise<number>;
  /** A fresh pass over the records. */
  batches(): AsyncIterable<readonly Incoming[]>;
}

/** Opens a table as records. Problems as of `findHeader` and `checkMark`; `usage` when no period is known. */
export async function readIncoming(table: OpenTable, request: ReadRequest): Promise<IncomingFile> {
  return 'objects' in table ? objectFile(table, request) : sheetFile(table, request);
}

function objectFile(table: OpenObjects, request: ReadRequest): IncomingFile {
  const { period, profile } = request;
  const convert = (value: unknown, line: number): Incoming | undefined =>
    profile === 'annual'
      ? objectToRecord(value, line, planOptions(request, undefined))
      : (stocktakingToRecord(value, line, { profile }) ??
        objectToRecord(value, line, planOptions({ profile, period: period ?? ANY_YEAR }, undefined)));
  return {
    findings: [],
    prove: (onRows) => count(table.objects(), onRows),
    async *batches() {
      for await (const batch of table.objects()) {
        yield batch.flatMap(({ line, value }) => convert(value, line) ?? []);
      }
    },
  };
}

async function sheetFile(table: OpenSheets, request: ReadRequest): Promise<IncomingFile> {
  const mark = await markOf(table);
  if (mark && request.period) checkMark(mark, request.period);
  const { header, rows, sheet } = await locate(table, request.profile, mark);
  const plan = planRows(header.columns, planOptions(request, mark));
  return {
    layout: layoutOf(sheet, header, rows),
    findings: header.findings.filter(({ value }) => value !== REMARKS_COLUMN),
    prove: (onRows) => count(table.rows(sheet), onRows),
    async *batches() {
      for await (const batch of table.rows(sheet)) {
        yield batch.flatMap((row) => (row.row <= header.row ? [] : (rowToRecord(row, plan) ?? [])));
      }
    },
  };
}

/** Rows that must name their own year where none was asked for. */
const ANY_YEAR: Period = { from: '', to: '' };

function planOptions({ period, profile }: ReadRequest, mark: TemplateMark | undefined): PlanOptions {
  const wanted = mark?.period ?? period;
  if (wanted === undefined) throw new Problem('usage', { needs: '--year' });
  return {
    profile,
    period: wanted,
    ...(mark ? { keyPrefix: mark.templateId, language: mark.language } : {}),
    ...(profile === 'annual' ? {} : { origin: 'imported' }),
  };
}

async function markOf(table: OpenSheets): Promise<TemplateMark | undefined> {
  if (!table.sheets.some(({ name }) => name === MARK_SHEET)) return undefined;
  const rows: Row[] = [];
  for await (const batch of table.rows(MARK_SHEET)) {
    rows.push(...batch);
    break;
  }
  return readMark(rows.map(({ cells }) => cells));
}

interface Located {
  readonly sheet: string;
  readonly header: Header;
  readonly rows: readonly Row[];
}

/** The sheet that the mark names, or the first visible one with a header. */
async function locate(table: OpenSheets, profile: Profile, mark: TemplateMark | undefined): Promise<Located> {
  const visible = table.sheets
    .filter(({ hidden, name }) => !hidden && name !== MARK_SHEET)
    .map(({ name }) => name);
  const named = mark && table.sheets.some(({ name }) => name === mark.sheet) ? [mark.sheet] : visible;
  let refusal: Problem | undefined;
  for (const sheet of named.length > 0 ? named : ['']) {
    const rows = await firstRows(table, sheet);
    try {
      return { sheet, rows, header: findHeader(rows, { profile, marked: mark !== undefined }) };
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'template-unknown') throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? new Problem('template-unknown', { found: '' });
}

async function firstRows(table: OpenSheets, sheet: string): Promise<readonly Row[]> {
  for await (const batch of table.rows(sheet)) return batch;
  return [];
}

function layoutOf(sheet: string, header: Header, rows: readonly Row[]): SheetLayout {
  const heads = rows.filter(({ row }) => row <= header.row);
  const before = heads.flatMap(({ cells }) => cells.indexOf(REMARKS_COLUMN)).find((index) => index >= 0);
  const width = Math.max(header.columns.length, ...heads.map(({ cells }) => cells.length));
  const idRow = heads.at(-2)?.row;
  return {
    sheet,
    ...(idRow === undefined ? {} : { idRow }),
    labelRow: header.row,
    remarks: columnLetters(before ?? width),
    markedBefore: before !== undefined,
  };
}

async function count(
  batches: AsyncIterable<readonly unknown[]>,
  onRows: (rows: number) => void,
): Promise<number> {
  let rows = 0;
  for await (const batch of batches) {
    rows += batch.length;
    onRows(rows);
  }
  return rows;
}
