/** Entries as CSV in the layout of their workbook: what is completed and sent back updates them, and doubles none. */
import Papa from 'papaparse';
import { type Audience, mayShow } from '../../people/audience.ts';
import type { RegistryEntry } from '../../registries/entry.ts';
import type { Registry } from '../../registries/registry.ts';
import type { Revision } from '../../store/ports.ts';
import { NEEDS_APOSTROPHE } from '../../text/formula-guard.ts';
import { columnField } from '../rows/columns.ts';
import { entryColumns } from './entry-columns.ts';
import { columnsForEntries, entryToRow } from './entry-to-row.ts';

const ROWS = 500;

/**
 * In pieces: a byte order mark, one row an entry, with the revision that it was written from. What `reader` may not see has no column:
 * an empty one would, sent back, empty the field.
 */
export function* entriesCsv(
  registry: Registry,
  entries: readonly Revision<RegistryEntry>[],
  reader: Audience,
): Generator<string> {
  const states = entries.map(({ state }) => state);
  const closed = new Set(
    registry.fields.filter(({ audience = 'public' }) => !mayShow(audience, reader)).map(({ id }) => id),
  );
  const shown = columnsForEntries(entryColumns(registry), states).filter(
    (column) => !closed.has(columnField(column) ?? ''),
  );
  const textOf = (rows: (readonly string[])[]): string =>
    `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: NEEDS_APOSTROPHE })}\r\n`;
  yield `\uFEFF${textOf([shown.map(({ id }) => id)])}`;
  for (let from = 0; from < entries.length; from += ROWS) {
    const some = entries.slice(from, from + ROWS);
    yield textOf(some.map(({ revision, state }) => entryToRow(state, shown, { base: revision })));
  }
}
