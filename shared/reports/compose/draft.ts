/** Sections as their makers write them: without numbers, which depend on what stands before. */
import type { Language } from '../../reference/languages.ts';
import type { Block, Cell, Column, Inline, Paragraph, Table } from '../document.ts';

export interface SectionDraft {
  readonly id: string;
  readonly title: string;
  /** Of the title, where it is not the document's. */
  readonly titleLang?: Language | undefined;
  readonly blocks: readonly Block[];
  readonly sections: readonly SectionDraft[];
  /** Words. */
  readonly limit?: number;
}

export function paragraph(id: string, content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', id, content };
}

/** A table; its number is given when the document is put together. */
export function table(parts: {
  readonly id: string;
  readonly caption: readonly Inline[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totalRows?: number;
  readonly notes?: readonly (readonly Inline[])[];
  readonly wide?: boolean;
}): Table {
  const { notes = [], ...rest } = parts;
  return { type: 'table', number: '', notes, ...rest };
}

export function column(id: string, head: string, width: number, align: Column['align'] = 'start'): Column {
  return { id, head, width, align };
}

export function cell(...content: readonly Inline[]): Cell {
  return { content };
}

export function headCell(text: string): Cell {
  return { content: [{ type: 'text', text }], header: true };
}

/** Head cell of the row that is the place of a record: what names it elsewhere leads here. */
export function recordCell(record: string): Cell {
  return { content: [{ type: 'record', record }], header: true };
}

/** Shades each of `values` by its share of the greatest. */
export function heatOf(value: number, greatest: number): number {
  return greatest === 0 ? 0 : Math.round((value / greatest) * 100) / 100;
}

export function text(content: string): Inline {
  return { type: 'text', text: content };
}

export function strong(run: Inline): Inline {
  return run.type === 'text' ? { ...run, strong: true } : run;
}
