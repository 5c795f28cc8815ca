/** The part that holds the footnotes (ECMA-376 part 1, 17.11); the first two are the lines above them. */
import type { DocumentModel } from '../../reports/document.ts';
import { WORD } from './namespaces.ts';
import type { Register } from './register.ts';
import { flag } from './xml.ts';

/** A line that stands where the notes below it begin. */
const separator = (id: number, element: 'separator' | 'continuationSeparator', rtl: boolean) =>
  `<w:footnote w:type="${element}" w:id="${id}"><w:p><w:pPr>${flag('bidi', rtl)}<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${element}/></w:r></w:p></w:footnote>`;

/** The part for `notes` of a document in `direction`. */
export function footnotesPart(
  notes: Register['kept']['notes'],
  { direction }: Pick<DocumentModel, 'direction'>,
): string {
  const rtl = direction === 'rtl';
  const lines = separator(-1, 'separator', rtl) + separator(0, 'continuationSeparator', rtl);
  const each = notes.map(({ id, paragraph }) => `<w:footnote w:id="${id}">${paragraph}</w:footnote>`);
  return `<w:footnotes ${WORD}>${lines}${each.join('')}</w:footnotes>`;
}
