/** What refers to what in a document: which places can be pointed at, and where each record and figure stands. */
import { pointsOf } from '../reports/chart.ts';
import type { Block, Cell, DocumentModel, Inline, Section, Table } from '../reports/document.ts';

export interface Outline {
  /** Ids of sections, paragraphs, lists, tables and charts. */
  readonly places: ReadonlySet<string>;
  /** The row to link to for each record that has one: its table's rows by `rowPlace`; annexes before the body. */
  readonly records: ReadonlyMap<string, string>;
  /** Numbers of tables by id. */
  readonly tables: ReadonlyMap<string, string>;
  /** Figures used, in the order in which a reader meets them. */
  readonly figures: readonly string[];
}

/** Walks the document once. */
export function outlineOf(model: DocumentModel): Outline {
  const places = new Set<string>();
  const figures = new Set<string>();
  const tables = new Map<string, string>();
  const note = (runs: readonly Inline[]): void => {
    for (const run of runs) if (run.type === 'figure') figures.add(run.figure);
  };
  const walkBlock = (block: Block): void => {
    places.add(block.id);
    switch (block.type) {
      case 'paragraph':
        note(block.content);
        break;
      case 'list':
        block.items.forEach(note);
        break;
      case 'chart':
        note(block.caption);
        for (const { figure } of pointsOf(block.spec)) figures.add(figure);
        break;
      case 'table':
        tables.set(block.id, block.number);
        note(block.caption);
        for (const cell of block.rows.flat()) note(cell.content);
        block.notes.forEach(note);
    }
  };
  const walk = (section: Section): void => {
    places.add(section.id);
    section.blocks.forEach(walkBlock);
    section.sections.forEach(walk);
  };
  model.front.summary.forEach(note);
  note(model.front.actionRequired);
  model.front.references.forEach(note);
  for (const section of [...model.sections, ...model.annexes]) walk(section);
  return {
    places,
    tables,
    records: recordRows([...model.annexes, ...model.sections]),
    figures: [...figures],
  };
}

function recordRows(sections: readonly Section[]): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  const walk = (section: Section): void => {
    for (const block of section.blocks) {
      if (block.type !== 'table') continue;
      block.rows.forEach((row, index) => {
        const record = rowRecord(row);
        if (record !== undefined && !records.has(record)) records.set(record, rowPlace(block, index));
      });
    }
    section.sections.forEach(walk);
  };
  sections.forEach(walk);
  return records;
}

/** Names row `index` of a table. */
export function rowPlace({ id }: Table, index: number): string {
  return `${id}/${index}`;
}

/** The record that row `index` of a table is the place for, if it is. */
export function recordPlacedAt(outline: Outline, table: Table, index: number): string | undefined {
  const record = rowRecord(table.rows[index] ?? []);
  return record !== undefined && outline.records.get(record) === rowPlace(table, index) ? record : undefined;
}

/** The record a table row is about: its first cell holds that record's id and nothing else. */
function rowRecord(row: readonly Cell[]): string | undefined {
  const [only, ...rest] = row[0]?.content ?? [];
  return only?.type === 'record' && rest.length === 0 ? only.record : undefined;
}
