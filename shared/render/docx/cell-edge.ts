/** Which edge of a cell its words stand at. */
import type { Column, DocumentModel } from '../../reports/document.ts';
import type { ParagraphLook } from './paragraph.ts';

/** Numbers stand at the right in every language: their digits run from the left, and units stand below units. */
export function cellEdge(
  align: Column['align'],
  { direction }: Pick<DocumentModel, 'direction'>,
): Pick<ParagraphLook, 'align'> {
  const beginsLines = align === 'start' || (align === 'end' && direction === 'rtl');
  return beginsLines ? {} : { align };
}
