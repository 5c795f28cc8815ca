/**
 * Row headers in the tags of a finished PDF. The engine can tag the head rows of a table only (its `pdf.header-cell` is
 * behind a switch that Node cannot set), so the first cells of rows that name them are made header cells here
 * (ISO 32000-1, 14.8.4.3.4 and 14.8.5.7; ISO 14289-1, 7.5). It writes its structure in plain objects.
 */

/** Which cells of a table's body name their row: rows, each with its cells. */
export type HeaderCells = readonly (readonly boolean[])[];

interface PdfObject {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The same file with header cells tagged; `tables` in reading order. Throws where the file does not hold these tables. */
export function tagRowHeaders(pdf: Uint8Array, tables: readonly HeaderCells[]): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const objects = objectsOf(text);
  const body = (number: number): string => {
    const found = objects.get(number);
    if (found === undefined) throw new Error(`no object ${number} in the PDF`);
    return text.slice(found.start, found.end);
  };
  const changed = new Map<number, string>();
  const found = tablesIn(body);
  if (found.length !== tables.length) throw new Error(`${found.length} tables tagged of ${tables.length}`);
  found.forEach((rows, at) => {
    const headers = tables[at] ?? [];
    if (rows.length !== headers.length)
      throw new Error(`table ${at + 1}: ${rows.length} rows tagged of ${headers.length}`);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (headers[row]?.[column]) changed.set(cell, asRowHeader(body(cell)));
      });
    });
  });
  return changed.size === 0 ? pdf : rewritten(text, objects, changed);
}

/** By number, from the cross-reference table (ISO 32000-1, 7.5.4). */
function objectsOf(text: string): ReadonlyMap<number, PdfObject> {
  const table = text.slice(crossReferenceAt(text));
  const entries = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)].map(([, offset, kind], number) => ({
    number,
    start: Number(offset),
    used: kind === 'n',
  }));
  const used = entries.filter((entry) => entry.used).sort((a, b) => a.start - b.start);
  return new Map(
    used.map(({ number, start }, at) => [
      number,
      { number, start, end: used[at + 1]?.start ?? crossReferenceAt(text) },
    ]),
  );
}

function crossReferenceAt(text: string): number {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  if (!text.startsWith('xref', at)) throw new Error('the PDF has no cross-reference table');
  return at;
}

/** Numbers of the body cells of each table, by row, in the order of the structure tree. */
function tablesIn(body: (number: number) => string): readonly (readonly (readonly number[])[])[] {
  const tables: (readonly (readonly number[])[])[] = [];
  const childrenOf = (number: number): readonly number[] => {
    const list = /\/K \[([^\]]*)\]/.exec(body(number).replace(/<<[^>]*\/Type \/OBJR[^>]*>>/g, ''))?.[1] ?? '';
    return [...list.matchAll(/(\d+) 0 R/g)].map(([, child]) => Number(child));
  };
  const kindOf = (number: number): string => /\/S \/(\w+)/.exec(body(number))?.[1] ?? '';
  const walk = (number: number): void => {
    const children = childrenOf(number);
    if (kindOf(number) !== 'Table') {
      children.forEach(walk);
      return;
    }
    const bodies = children.filter((child) => kindOf(child) === 'TBody');
    // A table without a head row has its rows directly below it.
    const rows = bodies.length > 0 ? bodies.flatMap(childrenOf) : children;
    tables.push(rows.filter((row) => kindOf(row) === 'TR').map(childrenOf));
  };
  let root = 1;
  while (!body(root).includes('/Type /StructTreeRoot')) root += 1;
  childrenOf(root).forEach(walk);
  return tables;
}

function asRowHeader(cell: string): string {
  const header = cell.replace('/S /TD', '/S /TH');
  if (/\/O \/Table/.test(header)) return header.replace('/O /Table', '/O /Table\n    /Scope /Row');
  if (/\/A \[/.test(header)) return header.replace('/A [', '/A [<<\n    /O /Table\n    /Scope /Row\n  >> ');
  return header.replace('/S /TH', '/S /TH\n  /A [<<\n    /O /Table\n    /Scope /Row\n  >>]');
}

function rewritten(
  text: string,
  objects: ReadonlyMap<number, PdfObject>,
  changed: ReadonlyMap<number, string>,
): Uint8Array {
  const ordered = [...objects.values()].sort((a, b) => a.start - b.start);
  const parts = [text.slice(0, ordered[0]?.start)];
  const offsets = new Map<number, number>();
  let at = parts[0]?.length ?? 0;
  for (const { end, number, start } of ordered) {
    const part = changed.get(number) ?? text.slice(start, end);
    offsets.set(number, at);
    parts.push(part);
    at += part.length;
  }
  let number = -1;
  const table = text
    .slice(crossReferenceAt(text))
    .replace(/\d{10}( \d{5} [nf])/g, (entry, rest: string) => {
      number += 1;
      const offset = offsets.get(number);
      return offset === undefined ? entry : `${String(offset).padStart(10, '0')}${rest}`;
    })
    .replace(/(startxref\s+)\d+/, `$1${at}`);
  return Buffer.from([...parts, table].join(''), 'latin1');
}
