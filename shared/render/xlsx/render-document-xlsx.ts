/** A document as a spreadsheet. */
import type { DocumentModel } from '../../reports/document.ts';
import { type ChartPictures, NO_PICTURES } from '../charts/picture.ts';
import { documentWorkbook } from './document-workbook.ts';
import { renderWorkbook } from './render-workbook.ts';

/** Renders `model` as XLSX: sheets for its text, each table, its figures, its charts and its makers. Same model, same bytes. */
export function renderDocumentXlsx(
  model: DocumentModel,
  pictures: ChartPictures = NO_PICTURES,
): AsyncIterable<Uint8Array> {
  return renderWorkbook(documentWorkbook(model, pictures));
}
