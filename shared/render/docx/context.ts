/** What every part of the Word file needs to know of the document around it. */
import { type IParagraphOptions, Paragraph } from 'docx';
import type { DocumentModel } from '../../reports/document.ts';
import type { ChartPictures } from '../charts/picture.ts';
import type { Outline } from '../outline.ts';

export interface DocxContext {
  readonly model: DocumentModel;
  readonly outline: Outline;
  readonly pictures: ChartPictures;
}

/** A paragraph in the document's direction. */
export function directed({ model }: DocxContext, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, bidirectional: model.direction === 'rtl' });
}
