/**
 * Row headers in the tags of a finished PDF. The engine can tag the head rows of a table only (its `pdf.header-cell` is
 * behind a switch that Node cannot set), so the first cells of rows that name them are made header cells here
 * (ISO 32000-1, 14.8.4.3.4 and 14.8.5.7; ISO 14289-1, 7.5). What the template calls a table's foot is its last rows, which
 * no page may part, and an empty one that only keeps room: the former become rows as all others, the latter goes. That no
 * tag is suspect is what a reader takes for granted (ISO 32000-1, table 321), and some complain where it is said. The engine
 * writes its structure in plain objects.
 */
import { type PlainFile, put } from './changed-objects.ts';
import { catalogueOf, structureRoot, withoutStrings } from './structure-root.ts';

/** Which cells of a table's body name their row: rows, each with its cells. */
export type HeaderCells = readonly (readonly boolean[])[];

/** Objects with header cells tagged; `tables` in reading order. Throws where the file does not hold these tables. */
export function rowHeaders(
  { body, text }: PlainFile,
  tables: readonly HeaderCells[],
): ReadonlyMap<number, string> {
  const changed = new Map<number, string>();
  const catalogue = catalogueOf(text);
  if (catalogue !== undefined) changed.set(catalogue, put(body(catalogue), /\/Suspects false\s*/, ''));
  const found = tablesIn((number) => withoutStrings(body(number)), structureRoot(text, body));
  if (found.length !== tables.length) throw new Error(`${found.length} tables tagged of ${tables.length}`);
  found.forEach(({ foot, rows }, at) => {
    if (foot !== undefined) changed.set(foot, asBody(body(foot)));
    const headers = tables[at] ?? [];
    // A table without a body has its head row directly below it.
    if (headers.length === 0) return;
    if (rows.length !== headers.length)
      throw new Error(`table ${at + 1}: ${rows.length} rows tagged of ${headers.length}`);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (headers[row]?.[column]) changed.set(cell, asRowHeader(body(cell)));
      });
    });
  });
  return changed;
}

/** Object numbers of a table's body. */
interface TaggedTable {
  /** Cells by row, without the row that only keeps room. */
  readonly rows: readonly (readonly number[])[];
  /** Its last rows, where no page may part them. */
  readonly foot: number | undefined;
}

/** The tables in the order of the structure tree; `body` of an object without its strings. */
function tablesIn(body: (number: number) => string, root: number | undefined): readonly TaggedTable[] {
  const tables: TaggedTable[] = [];
  const childrenOf = (number: number): readonly number[] => {
    const list = /\/K \[([^\]]*)\]/.exec(body(number).replace(/<<[^>]*\/Type \/OBJR[^>]*>>/g, ''))?.[1] ?? '';
    return [...list.matchAll(/(\d+) 0 R/g)].map(([, child]) => Number(child));
  };
  const kindOf = (number: number): string => /\/S \/(\w+)/.exec(body(number))?.[1] ?? '';
  const rowsOf = (part: number): readonly number[] =>
    childrenOf(part).slice(0, kindOf(part) === 'TFoot' ? -1 : undefined);
  const walk = (number: number): void => {
    const children = childrenOf(number);
    if (kindOf(number) !== 'Table') {
      children.forEach(walk);
      return;
    }
    const foot = children.find((child) => kindOf(child) === 'TFoot');
    const parts = children.filter((child) => child === foot || kindOf(child) === 'TBody');
    // A table without a head row has its rows directly below it.
    const rows = parts.length > 0 ? parts.flatMap(rowsOf) : children;
    tables.push({ rows: rows.filter((row) => kindOf(row) === 'TR').map(childrenOf), foot });
  };
  if (root !== undefined) childrenOf(root).forEach(walk);
  return tables;
}

/** A table may have several bodies (ISO 32000-1, table 337). */
function asBody(foot: string): string {
  return put(put(foot, /\/S \/TFoot/, '/S /TBody'), /\s+\d+ 0 R\]/, ']');
}

function asRowHeader(cell: string): string {
  const header = put(cell, /\/S \/TD/, '/S /TH');
  const plain = withoutStrings(header);
  if (/\/O \/Table/.test(plain)) return put(header, /\/O \/Table/, '/O /Table\n    /Scope /Row');
  if (/\/A \[/.test(plain)) return put(header, /\/A \[/, '/A [<<\n    /O /Table\n    /Scope /Row\n  >> ');
  return put(header, /\/S \/TH/, '/S /TH\n  /A [<<\n    /O /Table\n    /Scope /Row\n  >>]');
}
