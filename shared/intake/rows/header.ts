/** Finds the row that says what the columns are: machine names in our own template, labels in anybody's sheet. */
import type { Finding } from '../../activities/finding.ts';
import type { Profile } from '../../activities/record.ts';
import { intakeFinding } from '../../activities/rules/intake-rules.ts';
import { foldText } from '../../reference/fold-text.ts';
import { LANGUAGES } from '../../reference/languages.ts';
import { Problem } from '../../text/problem.ts';
import { wordsIn } from '../../text/words.ts';
import type { Row } from '../read/cell.ts';
import { columnLabel } from './column-words.ts';
import { COLUMNS, type Column, type ColumnSet, columnLetters } from './columns.ts';

export interface Header {
  /** Column of each cell; undefined = not known, not read. */
  readonly columns: readonly (Column | undefined)[];
  /** Sheet row of the last row that is header: records start below it. */
  readonly row: number;
  readonly findings: readonly Finding[];
}

export interface HeaderOptions {
  readonly profile: Profile;
  /** The sheet comes out of our template: every column that is needed to submit must still be there. */
  readonly marked?: boolean;
  /** The columns that it may have; those of activities where nothing is said. */
  readonly set?: ColumnSet;
}

/** Sheets of activities. */
const ACTIVITIES: ColumnSet = { columns: COLUMNS, naming: ['title', 'activityId'], isNeeded };

/** How far down a sheet its header may stand. */
const HEADER_ROWS = 50;

const MAX_LABEL = 200;

/**
 * The header among the first {@link HEADER_ROWS} `rows` of a sheet, whatever the order of its columns and the
 * language of its labels. Throws Problem `template-unknown` (no such row), `template-columns-doubled`,
 * `template-columns-missing`.
 */
export function findHeader(rows: readonly Row[], options: HeaderOptions): Header {
  const { set = ACTIVITIES } = options;
  const first = rows.slice(0, HEADER_ROWS).findIndex((row) => isHeader(matchRow(row, set), set));
  const found = rows[first];
  if (found === undefined) throw new Problem('template-unknown', { found: shownCells(rows[0]) });
  const columns = matchRow(found, set);
  refuseDoubled(columns);
  refuseMissing(columns, options);
  const last = lastHeaderRow(rows, first, columns, set);
  return {
    columns,
    row: last,
    findings: unknownColumns(rows[labelRow(rows, first, last)] ?? found, columns, options),
  };
}

/** The column that a heading names: by machine name, or by its label in any of six languages. */
export function columnOfHeading(heading: string, set: ColumnSet = ACTIVITIES): Column | undefined {
  const text = heading.trim();
  return (
    headings(set).exact.get(text) ??
    (text.length > MAX_LABEL ? undefined : headings(set).folded.get(foldText(text)))
  );
}

interface Headings {
  readonly exact: ReadonlyMap<string, Column>;
  readonly folded: ReadonlyMap<string, Column>;
}

const known = new WeakMap<ColumnSet, Headings>();

/** Made when first asked for: labels of some hundred columns in six languages. */
function headings(set: ColumnSet): Headings {
  const before = known.get(set);
  if (before) return before;
  const { columns } = set;
  const exact = new Map(columns.map((column) => [column.id, column]));
  const folded = new Map<string, Column>();
  // A machine name wins over a label, English over another language, the earlier column over the later.
  for (const column of columns) folded.set(foldText(column.id), column);
  for (const language of ['en', ...LANGUAGES] as const) {
    const words = wordsIn(language);
    for (const column of columns) {
      const key = foldText(columnLabel(column, words));
      if (key !== '' && !folded.has(key)) folded.set(key, column);
    }
  }
  const made = { exact, folded };
  known.set(set, made);
  return made;
}

function matchRow(row: Row, set: ColumnSet): readonly (Column | undefined)[] {
  return Array.from(row.cells, (cell) => (typeof cell === 'string' ? columnOfHeading(cell, set) : undefined));
}

/** Two known columns make a header, if one of them says which activity the row is about. */
function isHeader(columns: readonly (Column | undefined)[], { naming }: ColumnSet): boolean {
  const ids = columns.flatMap((column) => column?.id ?? []);
  return ids.length >= 2 && naming.some((id) => ids.includes(id));
}

/** The template has labels below its machine names: they are no record. */
function lastHeaderRow(
  rows: readonly Row[],
  first: number,
  columns: readonly (Column | undefined)[],
  set: ColumnSet,
): number {
  const header = rows[first];
  const next = rows[first + 1];
  if (header === undefined) return 0;
  if (next === undefined || next.row !== header.row + 1) return header.row;
  const again = matchRow(next, set);
  const same = columns.filter((column, index) => column !== undefined && again[index] === column).length;
  return same >= 2 && same * 2 >= columns.filter((column) => column !== undefined).length
    ? next.row
    : header.row;
}

function labelRow(rows: readonly Row[], first: number, last: number): number {
  return rows[first]?.row === last ? first : first + 1;
}

function refuseDoubled(columns: readonly (Column | undefined)[]): void {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const column of columns) {
    if (column === undefined) continue;
    if (seen.has(column.id)) doubled.add(column.id);
    seen.add(column.id);
  }
  if (doubled.size > 0) throw new Problem('template-columns-doubled', { columns: [...doubled].join(', ') });
}

function refuseMissing(
  columns: readonly (Column | undefined)[],
  { marked = false, set = ACTIVITIES }: HeaderOptions,
): void {
  const there = new Set(columns.map((column) => column?.id));
  const missing = marked
    ? set.columns.filter((column) => set.isNeeded(column) && !there.has(column.id)).map(({ id }) => id)
    : set.naming.some((id) => there.has(id))
      ? []
      : set.naming.slice(0, 1);
  if (missing.length > 0) throw new Problem('template-columns-missing', { columns: missing.join(', ') });
}

/** Whether a workbook of ours without this column is damaged. */
function isNeeded({ id, shown, holds }: Column): boolean {
  if (id === 'rowKey' || id === 'claims.1.code') return true;
  if (shown !== 'visible') return false;
  return (holds.type === 'field' || holds.type === 'original') && holds.field.required === 'submit';
}

function unknownColumns(
  row: Row,
  columns: readonly (Column | undefined)[],
  { profile }: HeaderOptions,
): readonly Finding[] {
  return row.cells.flatMap((cell, index) => {
    const value = cell === undefined ? '' : String(cell).trim();
    if (value === '' || columns[index] !== undefined) return [];
    const sheet = row.sheet === '' ? {} : { sheet: row.sheet };
    const at = { ...sheet, row: row.row, column: columnLetters(index) };
    return intakeFinding('column-unknown', profile, { at, value, params: {} }) ?? [];
  });
}

function shownCells(row: Row | undefined): string {
  const texts = row?.cells.flatMap((cell) =>
    cell === undefined || cell === '' ? [] : String(cell).slice(0, 30),
  );
  return texts?.slice(0, 5).join(' · ') ?? '';
}
