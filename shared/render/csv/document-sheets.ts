/** A document as sheets of rows: what CSV can hold of it. */
import type { DocumentModel } from '../../reports/document.ts';
import type { SheetModel } from '../../reports/sheets.ts';
import { figuresSheet } from './figures-sheet.ts';
import { tablesSheet } from './tables-sheet.ts';
import { textSheet } from './text-sheet.ts';

/** The sheets that a document gives as CSV: `text`, `tables`, `figures`. */
export function documentSheets(model: DocumentModel): readonly SheetModel[] {
  return [textSheet(model), tablesSheet(model), figuresSheet(model)];
}
