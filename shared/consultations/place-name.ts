/** What the places of a document are called beside a comment. */
import type { Words } from '../text/words.ts';
import type { AnchorKind } from './comment.ts';

/** How a place is called: `Paragraph 12`, `Table 3, row C5`, `The whole document`. */
export function placeName(words: Words, kind: AnchorKind, number: string): string {
  if (kind !== 'row') return words(`web.members.place.${kind}`, { number });
  const [table = '', ...row] = number.split(': ');
  return words('web.members.place.row', { number: table, row: row.join(': ') });
}
