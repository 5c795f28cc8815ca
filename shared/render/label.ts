/** Words that renderers need, in the document's language; English where the document brings none. */
import type { DocumentModel } from '../reports/document.ts';

const ENGLISH = {
  contents: 'Contents',
  summary: 'Summary',
  actionRequired: 'Action required',
  references: 'References',
  agendaItem: 'Agenda item',
  table: 'Table',
  page: 'Page {page} of {pages}',
  snapshot: 'Snapshot',
  skip: 'Skip to the content',
  figures: 'Figures',
  figuresNote:
    'Every number in this document, what was counted and over which records. The records behind a figure are listed by: wsis trace FOLDER FIGURE-ID',
  figure: 'Figure',
  value: 'Value',
  measure: 'Counted',
  filter: 'Over',
  everything: 'all records',
} as const;

/** Names of the words a renderer asks for; a document brings them in `labels`. */
export type Label = keyof typeof ENGLISH;

/** The word `name` in the document's language. `page` holds the places `{page}` and `{pages}`. */
export function label({ labels }: Pick<DocumentModel, 'labels'>, name: Label): string {
  return labels[name] ?? ENGLISH[name];
}
