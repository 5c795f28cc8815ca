/** One row of a sheet, or one object, → one entry with what reading it found. */
import type { Finding, Place } from '../../activities/finding.ts';
import { audienceNamed } from '../../people/audience.ts';
import { ACTION_LINE_IDS } from '../../reference/action-lines.ts';
import { isLanguage } from '../../reference/languages.ts';
import { canonicalEntry, isEntryId, type RegistryEntry } from '../../registries/entry.ts';
import { entryIdFrom, newEntryId } from '../../registries/entry-id.ts';
import type { Registry } from '../../registries/registry.ts';
import type { Row } from '../read/cell.ts';
import { columnField } from '../rows/columns.ts';
import { type Bag, isBag, structured, unread } from '../rows/nested-object.ts';
import { readEntries } from '../rows/object-to-record.ts';
import type { PlanOptions, RowPlan } from '../rows/plan.ts';
import { type Reading, report } from '../rows/reading.ts';
import { readRow } from '../rows/row-to-record.ts';
import { entryColumns } from './entry-columns.ts';
import { columnsForEntries, entryToRow } from './entry-to-row.ts';

/** One entry as a file offers it, before anyone has compared it with what is known. */
export interface IncomingEntry {
  readonly at: Place;
  readonly entry: RegistryEntry;
  /** Columns that the file has; what it leaves out stays as it is. */
  readonly present: ReadonlySet<string>;
  /** Revision that the row was filled from. */
  readonly base?: number;
  /** The row is of a template: without a base it overwrites nothing that is known. */
  readonly needsBase: boolean;
  readonly findings: readonly Finding[];
}

/** The entry that `row` offers; undefined when the row is empty but for what the template itself fills in. */
export function rowToEntry(row: Row, plan: RowPlan, registry: Registry): IncomingEntry | undefined {
  const reading = readRow(row, plan);
  return reading && finish(reading, plan.present, plan, registry);
}

/**
 * The entry that `value`, read at `line` of its file, offers: our own export's, or a flat object keyed like the columns of a
 * sheet. Undefined when it is no object, an empty one, or of another registry.
 */
export function objectToEntry(
  value: unknown,
  line: number,
  options: PlanOptions,
  registry: Registry,
): IncomingEntry | undefined {
  if (!isBag(value) || (value.registry !== undefined && value.registry !== registry.id)) return undefined;
  const flat = isBag(value.values) ? flattened(value, value.values, registry) : value;
  const read = readEntries(flat, { row: line }, options, entryColumns(registry));
  return read && finish(read.reading, read.present, options, registry);
}

/**
 * Each value of our own export as the cell that a sheet would hold, so that both are read by the same rules. A field that it does
 * not tell, because its reader was not to see it, has no cell; the revision that it tells is the one it was written from.
 */
function flattened(whole: Bag, values: Bag, registry: Registry): Bag {
  const language = typeof whole.language === 'string' && isLanguage(whole.language) ? whole.language : 'en';
  const known = structured(values, registry.fields);
  const entry = canonicalEntry(registry, {
    id: String(whole.id ?? ''),
    language,
    audience: audienceNamed(String(whole.audience ?? registry.audience)),
    values: known,
  });
  const columns = columnsForEntries(entryColumns(registry), [entry]).filter((column) => {
    const field = columnField(column);
    if (field === undefined || field === 'language') return true;
    return Object.hasOwn(field === 'audience' ? whole : values, field);
  });
  const cells = entryToRow(entry, columns);
  return {
    ...unread('values', values, registry.fields),
    ...Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]])),
    baseRevision: whole.revision ?? whole.baseRevision,
  };
}

function finish(
  reading: Reading,
  present: ReadonlySet<string>,
  { keyPrefix }: PlanOptions,
  registry: Registry,
): IncomingEntry {
  const { activity, at, baseRevision, language, update } = reading;
  const { lines } = registry.parts;
  // "All" is read as a reason for concerning all lines.
  if (activity.crossCutting !== undefined && Array.isArray(lines && update[lines])) {
    update[lines as string] = ACTION_LINE_IDS;
  }
  const entry = canonicalEntry(registry, {
    id: '',
    language,
    audience: update.audience === undefined ? registry.audience : audienceNamed(String(update.audience)),
    values: update,
  });
  const base = /^\d+$/.test(baseRevision) ? Number(baseRevision) : undefined;
  reading.column = undefined;
  if (baseRevision !== '' && base === undefined)
    report(reading, 'base-damaged', { field: 'baseRevision', value: baseRevision, params: {} });
  const id = idOf(reading, keyPrefix, entry, registry);
  return {
    at,
    entry: { ...entry, id },
    present,
    ...(base === undefined ? {} : { base }),
    needsBase: keyPrefix !== undefined || baseRevision !== '',
    findings: reading.findings ?? [],
  };
}

/** Its key; its row in this template; else what tells it apart: so the same file sent again updates and never doubles. */
function idOf(
  reading: Reading,
  keyPrefix: string | undefined,
  entry: RegistryEntry,
  registry: Registry,
): string {
  const key = reading.activityId.trim();
  if (isEntryId(key)) return key;
  if (key !== '') {
    report(reading, 'entry-key-invalid', { field: 'id', value: key, params: {} });
  }
  if (keyPrefix !== undefined && reading.rowKey !== '') return entryIdFrom(`${keyPrefix}:${reading.rowKey}`);
  return newEntryId(registry, entry);
}
