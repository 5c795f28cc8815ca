/** A sheet's columns, compiled once: what to do with each cell of every row that follows. */
import type { Period, Profile, SdgClaim } from '../../activities/record.ts';
import type { Language } from '../../reference/languages.ts';
import { type CellReader, cellReader } from './cell-readers.ts';
import { type Column, columnField, columnLetters, columnPath } from './columns.ts';

export interface PlanOptions {
  readonly profile: Profile;
  /** Period of rows that name none. */
  readonly period?: Period | undefined;
  /** The only period that rows may be about under the annual profile; any where nothing is said. */
  readonly required?: Period | undefined;
  /** Language of rows that name none. */
  readonly language?: Language;
  /** The workbook counts days from 1904. */
  readonly date1904?: boolean;
  /** Before the row key in the record's key: the template's id, so that keys of two workbooks never meet. */
  readonly keyPrefix?: string;
  /** Origin of the claims; `declared` where nothing is said. */
  readonly origin?: SdgClaim['origin'];
}

interface PlannedColumn {
  /** From 0, as in `Row.cells`. */
  readonly index: number;
  readonly letters: string;
  readonly id: string;
  /** Field path for findings. */
  readonly path: string;
  readonly read: CellReader;
  /** An empty row may have it: keys and periods that the template fills in itself. */
  readonly furniture: boolean;
}

export interface RowPlan extends PlanOptions {
  readonly columns: readonly PlannedColumn[];
  /** Column of `originalLanguage`, read before the texts; -1 = none. */
  readonly languageIndex: number;
  /** Ids of the columns and of the fields that they speak about. */
  readonly present: ReadonlySet<string>;
  readonly hasTitle: boolean;
}

const FURNITURE: ReadonlySet<string> = new Set([
  'rowKey',
  'period.from',
  'period.to',
  'year',
  'originalLanguage',
  'language',
  'audience',
]);

/** Plan for rows whose column number i holds `columns[i]`; undefined = not read. */
export function planRows(columns: readonly (Column | undefined)[], options: PlanOptions): RowPlan {
  const planned: PlannedColumn[] = [];
  const present = new Set<string>();
  let languageIndex = -1;
  for (const [index, column] of columns.entries()) {
    if (column === undefined) continue;
    if (column.id === 'originalLanguage' || column.id === 'language') languageIndex = index;
    planned.push(planColumn(column, index));
    present.add(column.id);
    const field = columnField(column);
    if (field !== undefined) present.add(field);
  }
  // A translation is read after the original that it belongs to, wherever its column stands.
  planned.sort((a, b) => rank(columns[a.index]) - rank(columns[b.index]) || a.index - b.index);
  return {
    ...options,
    columns: planned,
    languageIndex,
    present,
    hasTitle: present.has('title'),
  };
}

/** One column of a plan; `index` is also what findings show as letters. */
function planColumn(column: Column, index: number): PlannedColumn {
  return {
    index,
    letters: columnLetters(index),
    id: column.id,
    path: columnPath(column),
    read: cellReader(column),
    furniture: FURNITURE.has(column.id),
  };
}

function rank(column: Column | undefined): number {
  switch (column?.holds.type) {
    case 'year':
      return 0;
    case 'translation':
    case 'claimTranslation':
      return 2;
    default:
      return 1;
  }
}
