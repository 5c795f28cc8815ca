/** Files of another registry, told apart before any of their rows is judged by the columns of this one. */
import { WRITTEN_REGISTRIES } from '../../registries/registries.ts';
import type { Registry } from '../../registries/registry.ts';
import { Problem } from '../../text/problem.ts';
import { isOurCsv } from '../our-csv.ts';
import type { CellValue } from '../read/cell.ts';
import type { OpenSheets } from '../read/read-table.ts';
import { isBag } from '../rows/nested-object.ts';
import { entryColumns } from './entry-columns.ts';

/** @throws Problem `file-of-registry` for our own CSV of another registry: its heading has columns that this one lacks. */
export async function refuseOtherCsv(table: OpenSheets, registry: Registry): Promise<void> {
  if (table.kind !== 'csv') return;
  for await (const [first] of table.rows()) {
    const heading = first?.cells ?? [];
    if (isHeadingOf(heading, registry)) return;
    const other = WRITTEN_REGISTRIES.find((each) => isHeadingOf(heading, each));
    if (other !== undefined) throw new Problem('file-of-registry', { registry: other.id });
    return;
  }
}

function isHeadingOf(heading: readonly CellValue[], registry: Registry): boolean {
  const ids = new Set(entryColumns(registry).columns.map(({ id }) => id));
  return isOurCsv(heading, (id) => ids.has(id));
}

/** Characters of a name that anyone may have written: enough to know it by. */
const SHOWN = 60;

/** The registry that an object says it is of, where that is not this one; of a name without end its beginning. */
export function otherRegistry(value: unknown, { id }: Pick<Registry, 'id'>): string | undefined {
  const named = isBag(value) ? value.registry : undefined;
  return typeof named === 'string' && named !== id ? named.slice(0, SHOWN) : undefined;
}
