/** A Word paragraph with its properties in the order that Word insists on (ECMA-376 part 1, 17.3.1.26). */
import type { DocumentModel } from '../../reports/document.ts';
import { flag, valued } from './xml.ts';

export interface ParagraphLook {
  readonly style: string;
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  /** Number of a list. */
  readonly list?: number;
  /** From the edge on, without the style's stop for a number at `flush` twips: a short text would end at it. */
  readonly flush?: number;
  /** Set in by so much on both sides, twips. */
  readonly sides?: number;
  /** Where it is not the style's. */
  readonly align?: 'start' | 'center' | 'end';
}

/** In paragraphs from right to left Word takes `left` for the side where lines begin. */
const SIDES = { start: 'left', center: 'center', end: 'right' } as const;

/** A paragraph in the document's direction. */
export function paragraph(
  { align, flush, keepNext, list, newPage, sides, style }: ParagraphLook,
  { model }: { readonly model: Pick<DocumentModel, 'direction'> },
  children: string,
): string {
  const numbering =
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  const stops = flush === undefined ? '' : `<w:tabs><w:tab w:val="clear" w:pos="${flush}"/></w:tabs>`;
  const indent =
    sides !== undefined
      ? `<w:ind w:left="${sides}" w:right="${sides}"/>`
      : flush === undefined
        ? ''
        : '<w:ind w:left="0" w:firstLine="0"/>';
  return `<w:p><w:pPr>${valued('pStyle', style)}${flag('keepNext', keepNext)}${flag('pageBreakBefore', newPage)}${numbering}${stops}${flag('bidi', model.direction === 'rtl')}${indent}${valued('jc', align && SIDES[align])}</w:pPr>${children}</w:p>`;
}
