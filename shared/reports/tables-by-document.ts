/** The tables of a document as spreadsheets and CSV must show them, cell by cell, read from its JSON. */
import { isObject } from './is-figure.ts';
import type { ShownCell, ShownSheet } from './shown.ts';

type Node = Readonly<Record<string, unknown>>;

export interface DocumentTables {
  /** In reading order; the id is the number of the table. */
  readonly tables: readonly ShownSheet[];
  /** A row for each cell that names no row: table, caption, row, its first cell, column, value. */
  readonly longRows: readonly (readonly ShownCell[])[];
}

/** Tables of `document`, a document model read back from JSON; `wordsOf` gives the text of a run. */
export function tablesBy(document: Node, wordsOf: (run: Node) => string): DocumentTables {
  const tables: ShownSheet[] = [];
  const longRows: ShownCell[][] = [];
  const values = new Map(
    Object.entries(isObject(document.figures) ? document.figures : {}).map(([id, figure]) => [
      id,
      isObject(figure) ? Number(figure.value) : undefined,
    ]),
  );
  const word = isObject(document.labels) ? (document.labels.table ?? 'Table') : 'Table';
  const textOf = (runs: unknown): string => listOf(runs).map(wordsOf).join('');
  const cellOf = (runs: readonly Node[]): ShownCell => {
    const [only, ...others] = runs;
    const alone = only?.type === 'figure' && others.length === 0;
    return (alone ? values.get(String(only.figure)) : undefined) ?? textOf(runs);
  };
  const take = (block: Node): void => {
    const heads = listOf(block.columns).map(({ head }) => String(head));
    const cells = (Array.isArray(block.rows) ? block.rows : []).map(listOf);
    const number = String(block.number);
    tables.push({
      id: number,
      heads,
      notes: [`${word} ${number}: ${textOf(block.caption)}`, ...notesOf(block.notes).map(textOf)],
      rows: cells.map((row) => row.map(({ content }) => cellOf(listOf(content)))),
    });
    cells.forEach((row, at) => {
      const named = textOf((row.find(({ header }) => header === true) ?? row[0])?.content);
      row.forEach(({ content, header }, column) => {
        if (header === true) return;
        const value = cellOf(listOf(content));
        longRows.push([number, textOf(block.caption), at + 1, named, heads[column], value]);
      });
    });
  };
  const walk = ({ blocks, sections }: Node): void => {
    for (const block of listOf(blocks)) if (block.type === 'table') take(block);
    listOf(sections).forEach(walk);
  };
  for (const part of [document.sections, document.annexes]) listOf(part).forEach(walk);
  return { tables, longRows };
}

function notesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
