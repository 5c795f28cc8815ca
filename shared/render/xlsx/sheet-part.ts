/** One sheet on its way into the archive: its frame, its rows, and the parts that depend on its rows. */
import { gatherLinks } from './sheet-links.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { openFrame, stretchTable } from './splice-sheet.ts';
import { type RowWriter, rowWriter } from './write-rows.ts';

export interface SheetPart {
  readonly plan: SheetPlan;
  /** Names in the archive. */
  readonly names: Readonly<Record<'sheet' | 'table' | 'relations', string>>;
  /** The sheet's XML before its rows. */
  readonly before: string;
  /** Starts writing the rows, from the first one. */
  readonly begin: () => RowWriter;
  /** The sheet's XML after the rows that were written. */
  readonly after: () => string;
  /** The XML of its table and its relationships, once the rows are written. */
  readonly table: () => string;
  readonly relations: () => string;
}

/**
 * The part of a planned sheet among the `parts` of the frame (build-frame.ts), by name.
 * @throws {RangeError} when the frame lacks one of them.
 */
export function sheetPart(plan: SheetPlan, parts: ReadonlyMap<string, string>): SheetPart {
  const names = {
    sheet: `xl/worksheets/sheet${plan.number}.xml`,
    relations: `xl/worksheets/_rels/sheet${plan.number}.xml.rels`,
    table: `xl/tables/table${plan.number}.xml`,
  };
  const xmlOf = (name: string): string => {
    const xml = parts.get(name);
    if (xml === undefined) throw new RangeError(`The frame lacks ${name}`);
    return xml;
  };
  const frame = openFrame(xmlOf(names.sheet), plan);
  const links = gatherLinks(plan);
  const written = { rows: 0 };
  return {
    plan,
    names,
    before: frame.before,
    begin() {
      written.rows = 0;
      return rowWriter(plan, frame.styles, { links, written });
    },
    after: () => frame.after(written.rows, links.element()),
    table: () => stretchTable(xmlOf(names.table), plan, written.rows),
    relations: () =>
      xmlOf(names.relations).replace('</Relationships>', `${links.relationships()}</Relationships>`),
  };
}

/** The sheet's XML row by row, its rows read in a pass of their own. */
export async function* sheetText({ after, before, begin, plan }: SheetPart): AsyncGenerator<string> {
  yield before;
  const { write, end } = begin();
  for await (const row of plan.sheet.rows()) yield write(row);
  end();
  yield after();
}
