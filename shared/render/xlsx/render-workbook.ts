/** The members' spreadsheet: a workbook model as XLSX, streamed, the same bytes for the same model. */
import type { WorkbookModel } from '../../reports/sheets.ts';
import { writeZip, type ZipEntry } from '../../zip/write-zip.ts';
import { buildFrame } from './build-frame.ts';
import { readParts } from './read-parts.ts';
import { gatherLinks } from './sheet-links.ts';
import { planSheets, type SheetPlan } from './sheet-plan.ts';
import { openFrame, stretchTable } from './splice-sheet.ts';
import { writeRows } from './write-rows.ts';

/**
 * Renders `model` as an Office Open XML workbook (ECMA-376), in pieces of up to about 1 MB.
 *
 * exceljs makes the frame (styles, views, tables, formats); the rows stream past it, because its own writer is some
 * ten times slower. Text is always a string cell, never a formula. Links between sheets are made on sheets of up to
 * 10,000 rows. The memory needed does not grow with the rows.
 * @throws {RangeError} for NaN and infinite numbers, and for sheets beyond 1,048,576 rows or 16,384 columns.
 */
export async function* renderWorkbook(model: WorkbookModel): AsyncGenerator<Uint8Array> {
  const plans = await planSheets(model);
  const parts = await readParts(await buildFrame(model, plans));
  yield* writeZip(entries(plans, parts));
}

function* entries(plans: readonly SheetPlan[], parts: ReadonlyMap<string, string>): Generator<ZipEntry> {
  const sheets = new Map(plans.flatMap((plan) => sheetParts(plan, parts)));
  // Sheets go before the parts that depend on their rows; [Content_Types].xml stays first.
  const late = (name: string) => (/^xl\/(?:tables|worksheets\/_rels)\//.test(name) ? 1 : 0);
  const names = [...parts.keys()].sort((a, b) => late(a) - late(b) || (a < b ? -1 : 1));
  for (const name of names) {
    yield { name, text: sheets.get(name) ?? (() => [parts.get(name) ?? '']) };
  }
}

function sheetParts(plan: SheetPlan, parts: ReadonlyMap<string, string>): [string, ZipEntry['text']][] {
  const name = `xl/worksheets/sheet${plan.number}.xml`;
  const relations = `xl/worksheets/_rels/sheet${plan.number}.xml.rels`;
  const table = `xl/tables/table${plan.number}.xml`;
  const part = (of: string) => {
    const xml = parts.get(of);
    if (xml === undefined) throw new RangeError(`The frame lacks ${of}`);
    return xml;
  };
  const frame = openFrame(part(name), plan);
  const links = gatherLinks(plan);
  const written = { rows: 0 };
  async function* sheet(): AsyncGenerator<string> {
    yield frame.before;
    yield* writeRows(plan, frame.styles, { links, written });
    yield frame.after(written.rows, links.element());
  }
  return [
    [name, sheet],
    [table, () => [stretchTable(part(table), plan, written.rows)]],
    [
      relations,
      () => [part(relations).replace('</Relationships>', `${links.relationships()}</Relationships>`)],
    ],
  ];
}
