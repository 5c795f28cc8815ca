/** Objects of JSON files: our own export's `{ activity, update }`, or flat ones keyed like the columns of a sheet. */
import type { Place } from '../../activities/finding.ts';
import type { Incoming } from '../incoming.ts';
import { cellReader } from './cell-readers.ts';
import { type Column, type ColumnSet, columnField, columnPath } from './columns.ts';
import { finishReading, startReading } from './finish-reading.ts';
import { columnOfHeading } from './header.ts';
import { type Bag, flattened, isBag, textOf } from './nested-object.ts';
import type { PlanOptions } from './plan.ts';
import { type Reading, report } from './reading.ts';

/**
 * The record that `value`, read at `line` of its file, offers; undefined when it is no object or an empty one. What a
 * sheet may not say (state, reviews, origins of claims) an object may not say either.
 */
export function objectToRecord(value: unknown, line: number, options: PlanOptions): Incoming | undefined {
  if (!isBag(value)) return undefined;
  const { activity, update } = value;
  const flat = isBag(activity) || isBag(update) ? flattened(activity, update) : value;
  return readFlat(flat, { row: line }, options);
}

/** A flat object's entries go the way of a row's cells, so both are read by the same rules. */
function readFlat(flat: Bag, at: Place, options: PlanOptions): Incoming | undefined {
  const read = readEntries(flat, at, options);
  if (read === undefined) return undefined;
  const { present, reading } = read;
  const hasTitle = present.has('title') || !present.has('activityId');
  return finishReading(reading, { ...options, languageIndex: -1, present, hasTitle });
}

/** What the entries of a flat object say, and which columns they are; undefined where none says anything. */
export function readEntries(
  flat: Bag,
  at: Place,
  options: PlanOptions,
  set?: ColumnSet,
): { readonly reading: Reading; readonly present: ReadonlySet<string> } | undefined {
  const language = flat.originalLanguage ?? flat.language;
  const reading = startReading(options, at, typeof language === 'string' ? language.trim() : '');
  const present = new Set<string>();
  const entries = Object.entries(flat)
    .map(([key, value]) => ({ key, value, column: columnOfHeading(key, set) }))
    .sort((a, b) => order(a.column) - order(b.column));
  let filled = false;
  for (const { key, value, column } of entries) {
    const raw = cellTextOf(value, column);
    if (column === undefined) {
      reading.field = '';
      if (raw !== '') report(reading, 'column-unknown', { value: key, params: {} });
      continue;
    }
    present.add(column.id);
    const field = columnField(column);
    if (field !== undefined) present.add(field);
    const text = raw.trim();
    if (text === '') continue;
    filled = true;
    reading.field = columnPath(column);
    cellReader(column)(text, reading, typeof value === 'number', raw);
  }
  return filled ? { reading, present } : undefined;
}

function cellTextOf(value: unknown, column: Column | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    return value
      .map(textOf)
      .join(column?.holds.type === 'field' && column.holds.kind.type === 'texts' ? '\n' : '; ');
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function order(column: Column | undefined): number {
  return column?.holds.type === 'translation' || column?.holds.type === 'claimTranslation' ? 1 : 0;
}
