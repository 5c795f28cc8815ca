/** The members' spreadsheet: a workbook model as XLSX, streamed, the same bytes for the same model. */
import type { WorkbookModel } from '../../reports/sheets.ts';
import { writeZip, type ZipEntry } from '../../zip/write-zip.ts';
import { fontOf } from './cell-styles.ts';
import { drawingParts } from './drawing-parts.ts';
import { packageParts } from './package-parts.ts';
import { type SheetPart, sheetPart, sheetText } from './sheet-part.ts';
import { planSheets } from './sheet-plan.ts';
import { styleSheet } from './style-sheet.ts';
import { writeTogether } from './write-together.ts';

/** Every part is UTF-8, and stands alone. */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Renders `model` as an Office Open XML workbook (ECMA-376), in pieces of up to about 1 MB.
 *
 * Text is always a string cell, never a formula. Links between sheets are made on sheets of up to 10,000 rows. The memory
 * needed does not grow with the rows beyond a stated bound (write-together.ts).
 * @throws {RangeError} for NaN and infinite numbers, and for sheets beyond 1,048,576 rows or 16,384 columns.
 */
export async function* renderWorkbook(model: WorkbookModel): AsyncGenerator<Uint8Array> {
  const plans = await planSheets(model);
  const styles = styleSheet(fontOf(model.language));
  const sheets = plans.map((plan) => sheetPart(plan, model, styles));
  yield* writeZip([
    ...packageParts(model, plans).map(([name, xml]) => small(name, () => xml)),
    small('xl/styles.xml', styles.xml),
    ...sheetEntries(model, sheets),
    // What depends on the rows of a sheet comes after all of them.
    ...sheets.map(({ names, table }) => small(names.table, table)),
    ...sheets.map(({ names, relations }) => small(names.relations, relations)),
    ...plans.flatMap((plan) =>
      drawingParts(plan).map(([name, part]) =>
        typeof part === 'string' ? small(name, () => part) : { name, text: () => [part] },
      ),
    ),
  ]);
}

function small(name: string, xml: () => string): ZipEntry {
  return { name, text: () => [DECLARATION, xml()] };
}

function sheetEntries({ shared }: WorkbookModel, sheets: readonly SheetPart[]): readonly ZipEntry[] {
  const together = shared
    ? writeTogether(
        shared,
        sheets.filter(({ plan }) => shared.sheets.includes(plan.sheet.id)),
      )
    : undefined;
  return sheets.map((part) => {
    const name = part.names.sheet;
    const blocks = together?.get(part);
    return blocks ? { name, blocks } : { name, text: () => sheetText(part) };
  });
}
