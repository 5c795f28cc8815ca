/** The part that holds the footnotes (ECMA-376 part 1, 17.11); the first two are the lines above them. */
import { WORD } from './namespaces.ts';
import type { Register } from './register.ts';

const separator = (id: number, type: string, element: string) =>
  `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${element}/></w:r></w:p></w:footnote>`;

/** The part for `notes`. */
export function footnotesPart(notes: Register['kept']['notes']): string {
  const each = notes.map(({ id, paragraph }) => `<w:footnote w:id="${id}">${paragraph}</w:footnote>`);
  return `<w:footnotes ${WORD}>${separator(-1, 'separator', 'separator')}${separator(0, 'continuationSeparator', 'continuationSeparator')}${each.join('')}</w:footnotes>`;
}
