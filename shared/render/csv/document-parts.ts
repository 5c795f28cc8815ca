/** Finding one's way in a document model: its sections, tables and labels. */
import type { DocumentModel, Section, Table } from '../../reports/document.ts';
import type { SheetModel, SheetValue } from '../../reports/sheets.ts';
import { punctuationOf } from '../../text/punctuation.ts';

/** A sheet whose rows are all at hand. */
export interface WholeSheet extends SheetModel {
  readonly rows: () => readonly (readonly SheetValue[])[];
}

/** Every section of the body and the annexes, each before those below it. */
export function sectionsOf(model: DocumentModel): readonly Section[] {
  const walk = (section: Section): Section[] => [section, ...section.sections.flatMap(walk)];
  return [...model.sections, ...model.annexes].flatMap(walk);
}

/** All tables of the body and the annexes, in reading order. */
export function tablesOf(model: DocumentModel): readonly Table[] {
  return sectionsOf(model).flatMap((section) => section.blocks.filter((block) => block.type === 'table'));
}

/** Words of a document by key, with the English ones for documents that lack the key. */
export type Labels = (key: string, english: string) => string;

/** How the caption of a table or chart begins: `Table 3: `. */
export function captionStart(model: DocumentModel, what: 'table' | 'chart', number: string): string {
  const name = labelsOf(model)(what, what === 'table' ? 'Table' : 'Chart');
  return `${name} ${number}${punctuationOf(model.language).colon}`;
}

/** Gives the words for `key` in the document's language, or the English ones where it has none. */
export function labelsOf(model: DocumentModel): Labels {
  return (key, english) => model.labels[key] ?? english;
}
