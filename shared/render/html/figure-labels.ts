/** On a narrow screen a row of the list of figures is a block: each of its cells says what its column is. */
import type { DocumentModel } from '../../reports/document.ts';
import { label } from '../label.ts';

/** Columns of the list of figures, in their order. */
export const FIGURE_COLUMNS = ['figure', 'value', 'measure', 'filter', 'record'] as const;

/** Rules of style that set the name of its column before each cell; names in the file once, not once a row. */
export function figureLabels(model: Pick<DocumentModel, 'labels'>): string {
  const rules = FIGURE_COLUMNS.map(
    (name, at) => `.asked td:nth-child(${at + 1})::before{content:${cssString(label(model, name))}}`,
  );
  return `@media (max-width:40rem){\n${rules.join('\n')}\n}\n`;
}

/** `text` as a string of CSS (Syntax 3, 4.3.5): whatever could end it is escaped. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
