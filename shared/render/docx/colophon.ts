/** The last page: everything that made this document. */
import { type FileChild, HeadingLevel, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { type DocxContext, directed } from './context.ts';
import { GRID } from './grid.ts';
import { TEXT_WIDTH } from './page.ts';
import { textRun } from './runs.ts';

/** Heading and a table of labelled lines, on a page of its own unless `opens` a new one already. */
export function renderColophon(context: DocxContext, opens: boolean): readonly FileChild[] {
  const { colophon, direction } = context.model;
  const widths = [Math.round(TEXT_WIDTH * 0.3), TEXT_WIDTH - Math.round(TEXT_WIDTH * 0.3)];
  const heading = directed(context, {
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: !opens,
    children: [textRun(colophon.title, context)],
  });
  if (colophon.lines.length === 0) return [heading];
  const rows = colophon.lines.map(({ label, value }) => {
    const cells = [textRun(label, context, { bold: true }), textRun(value, context)];
    return new TableRow({
      cantSplit: true,
      children: cells.map(
        (run, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            children: [directed(context, { style: 'TableText', children: [run] })],
          }),
      ),
    });
  });
  return [
    heading,
    new Table({
      rows,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: direction === 'rtl',
      margins: { left: 100, right: 100, top: 30, bottom: 30 },
      borders: GRID,
    }),
  ];
}
