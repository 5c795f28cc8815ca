/** Words that renderers need, in the document's language; English where the document brings none. */
import type { DocumentModel } from '../reports/document.ts';
import type { Label } from '../reports/labels.ts';
import { messageIn } from '../text/words.ts';

export type { Label } from '../reports/labels.ts';

/** The word `name` in the document's language. `page` holds the places `{page}` and `{pages}`, `chartTable` the place `{table}`. */
export function label({ labels }: Pick<DocumentModel, 'labels'>, name: Label): string {
  return labels[name] ?? messageIn('en', `report.label.${name}`);
}
