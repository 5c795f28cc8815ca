/** Workbooks and CSV files with records in them, as focal points send them. */
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import type { ActivityRecord, Period } from '../../../shared/activities/record.ts';
import type { BaseRevision } from '../../../shared/intake/import/base-revision.ts';
import { COLUMNS } from '../../../shared/intake/rows/columns.ts';
import { recordToRow } from '../../../shared/intake/rows/record-to-row.ts';
import { buildTemplate } from '../../../shared/intake/template/build-template.ts';
import type { Language } from '../../../shared/reference/languages.ts';
import { NEEDS_APOSTROPHE } from '../../../shared/text/formula-guard.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { YEAR } from './intake-desk.ts';

export interface Filling {
  readonly record: ActivityRecord;
  readonly revisions: BaseRevision;
}

export interface TemplateOptions {
  readonly id?: string;
  readonly language?: Language;
  readonly period?: Period;
  readonly filled?: readonly Filling[];
}

/** The template, empty or with records in it. */
export function template({ filled = [], id = 'T-1', language = 'en', period = YEAR }: TemplateOptions = {}) {
  async function* prefill() {
    yield* filled;
  }
  return buildTemplate({ language, period, templateId: id, prefill: prefill() }, wordsIn(language));
}

export type Cells = Readonly<Record<string, string | number | undefined>>;

/** The workbook with some cells written: by row number, then by machine name of the column. */
export async function fillIn(
  bytes: Uint8Array,
  rows: Readonly<Record<number, Cells>>,
  sheet = 'Records',
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const page = book.getWorksheet(sheet);
  if (page === undefined) throw new Error(`no sheet ${sheet}`);
  const columns = new Map<string, number>();
  page.getRow(1).eachCell((cell, index) => columns.set(String(cell.value), index));
  for (const [row, cells] of Object.entries(rows)) {
    for (const [id, value] of Object.entries(cells)) {
      const column = columns.get(id);
      if (column === undefined) throw new Error(`no column ${id}`);
      page.getRow(Number(row)).getCell(column).value = value ?? null;
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Cells of a record by machine name, without the columns of the system. */
export function cellsOf(record: ActivityRecord): Cells {
  const cells = recordToRow(record, COLUMNS);
  return Object.fromEntries(
    COLUMNS.flatMap(({ id, shown }, index) =>
      shown === 'visible' && id !== 'activityId' && cells[index] ? [[id, cells[index]]] : [],
    ),
  );
}

/** A CSV file with a column for each name that a row has. */
export function csv(
  rows: readonly Cells[],
  columns = [...new Set(rows.flatMap((row) => Object.keys(row)))],
): string {
  return Papa.unparse({ fields: columns, data: rows.map((row) => columns.map((id) => row[id] ?? '')) });
}

/** The CSV file that an export writes. */
export function exportedCsv(rows: readonly Filling[]): string {
  const lines = rows.map(({ record, revisions }) =>
    recordToRow(record, COLUMNS, { baseRevision: `a${revisions.activity}.u${revisions.update}` }),
  );
  return `\uFEFF${Papa.unparse([COLUMNS.map(({ id }) => id), ...lines], { escapeFormulae: NEEDS_APOSTROPHE })}`;
}
