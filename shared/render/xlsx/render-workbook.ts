/** The members' spreadsheet: a workbook model as XLSX, streamed, the same bytes for the same model. */
import type { WorkbookModel } from '../../reports/sheets.ts';
import { writeZip, type ZipEntry } from '../../zip/write-zip.ts';
import { buildFrame } from './build-frame.ts';
import { readParts } from './read-parts.ts';
import { type SheetPart, sheetPart, sheetText } from './sheet-part.ts';
import { planSheets } from './sheet-plan.ts';
import { writeTogether } from './write-together.ts';

/**
 * Renders `model` as an Office Open XML workbook (ECMA-376), in pieces of up to about 1 MB.
 *
 * exceljs makes the frame (styles, views, tables, formats); the rows stream past it, because its own writer is some
 * ten times slower. Text is always a string cell, never a formula. Links between sheets are made on sheets of up to
 * 10,000 rows. The memory needed does not grow with the rows beyond a stated bound (write-together.ts).
 * @throws {RangeError} for NaN and infinite numbers, and for sheets beyond 1,048,576 rows or 16,384 columns.
 */
export async function* renderWorkbook(model: WorkbookModel): AsyncGenerator<Uint8Array> {
  const plans = await planSheets(model);
  const parts = await readParts(await buildFrame(model, plans));
  // Sheets go before the parts that depend on their rows; [Content_Types].xml stays first.
  const late = (name: string) => (/^xl\/(?:tables|worksheets\/_rels)\//.test(name) ? 1 : 0);
  const names = [...parts.keys()].sort((a, b) => late(a) - late(b) || (a < b ? -1 : 1));
  const sheets = plans
    .map((plan) => sheetPart(plan, parts))
    .sort((a, b) => names.indexOf(a.names.sheet) - names.indexOf(b.names.sheet));
  const made = sheetEntries(model, sheets);
  yield* writeZip(names.map((name) => made.get(name) ?? { name, text: () => [parts.get(name) ?? ''] }));
}

/** The entries of the sheets and of what depends on them, by name. */
function sheetEntries(
  { shared }: WorkbookModel,
  sheets: readonly SheetPart[],
): ReadonlyMap<string, ZipEntry> {
  const together = shared
    ? writeTogether(
        shared,
        sheets.filter(({ plan }) => shared.sheets.includes(plan.sheet.id)),
      )
    : undefined;
  return new Map(
    sheets
      .flatMap((part): readonly ZipEntry[] => {
        const { names, relations, table } = part;
        const blocks = together?.get(part);
        return [
          blocks ? { name: names.sheet, blocks } : { name: names.sheet, text: () => sheetText(part) },
          { name: names.table, text: () => [table()] },
          { name: names.relations, text: () => [relations()] },
        ];
      })
      .map((entry) => [entry.name, entry]),
  );
}
