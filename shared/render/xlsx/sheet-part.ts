/** One sheet on its way into the archive: its frame, its rows, and the parts that depend on its rows. */
import type { WorkbookModel } from '../../reports/sheets.ts';
import { relationship, relationships } from './relationships.ts';
import { sheetFrame } from './sheet-frame.ts';
import { gatherLinks } from './sheet-links.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { StyleSheet } from './style-sheet.ts';
import { tableXml } from './table-xml.ts';
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

/** The part of a planned sheet of `model`; its styles are added to `styles`. */
export function sheetPart(plan: SheetPlan, model: WorkbookModel, styles: StyleSheet): SheetPart {
  const frame = sheetFrame(plan, model, styles);
  const links = gatherLinks(plan);
  const written = { rows: 0, height: 0 };
  return {
    plan,
    names: {
      sheet: `xl/worksheets/sheet${plan.number}.xml`,
      relations: `xl/worksheets/_rels/sheet${plan.number}.xml.rels`,
      table: `xl/tables/table${plan.number}.xml`,
    },
    before: frame.before,
    begin() {
      Object.assign(written, { rows: 0, height: 0 });
      return rowWriter(plan, frame.styles, { links, written });
    },
    after: () => frame.after(written, links.element()),
    table: () => tableXml(plan, written.rows),
    relations: () =>
      relationships([
        relationship('rId1', 'table', `../tables/table${plan.number}.xml`),
        ...(plan.sheet.pictures?.length
          ? [relationship('rId2', 'drawing', `../drawings/drawing${plan.number}.xml`)]
          : []),
        links.relationships(),
      ]),
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
