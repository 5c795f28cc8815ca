/** Which papers are long: a part of a page that stays empty is little there. */
import type { DocumentModel, Section } from '../reports/document.ts';

/** Headings and blocks of the body of a long paper. */
const LONG = 100;

/** Whether what stands behind the body, annexes and the list of figures, begins on pages of its own. */
export function isLongPaper({ sections }: Pick<DocumentModel, 'sections'>): boolean {
  return sections.reduce((all, section) => all + parts(section), 0) >= LONG;
}

function parts({ blocks, sections }: Section): number {
  return sections.reduce((all, section) => all + parts(section), 1 + blocks.length);
}
