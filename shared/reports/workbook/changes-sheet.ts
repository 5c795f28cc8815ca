/** The sheet of what changed since the previous snapshot. */
import { type Changes, changesBetween } from '../compose/changes.ts';
import { recordText } from '../compose/local-text.ts';
import type { SheetModel } from '../sheets.ts';
import { fieldLabel } from './field-column.ts';
import type { WorkbookView } from './view.ts';

/** Every change since the previous snapshot; the note above counts them, so that a sheet without rows is no riddle. */
export function changesSheet(view: WorkbookView, found: Changes | undefined): SheetModel | undefined {
  const { previous, snapshot, writer } = view;
  if (previous === undefined || found === undefined) return undefined;
  const { added, changed, removed } = found;
  return {
    id: 'changes',
    title: writer.plain('report.sheet.changes'),
    notes: [writer.plain('report.changes.lead', { previous: previous.id, added, changed, removed })],
    columns: [
      {
        id: 'activityId',
        head: writer.plain('report.column.record'),
        kind: 'code',
        width: 12,
        linksTo: 'activities',
      },
      { id: 'record-title', head: writer.plain('report.column.title'), kind: 'text', width: 40 },
      { id: 'from', head: writer.plain('report.column.from'), kind: 'date', width: 12 },
      { id: 'to', head: writer.plain('report.column.to'), kind: 'date', width: 12 },
      { id: 'change', head: writer.plain('report.column.change'), kind: 'code', width: 12 },
      { id: 'fields', head: writer.plain('report.column.fields'), kind: 'text', width: 50 },
    ],
    frozenColumns: 1,
    rowCount: added + changed + removed,
    rows: async function* () {
      for await (const { activityId, title, period, type, fields } of changesBetween(
        previous,
        snapshot,
        view,
      )) {
        const name = recordText(title, writer.language, writer.plain);
        yield [
          activityId,
          name,
          period.from,
          period.to,
          writer.plain(`report.change.${type}`),
          fields.map((id) => fieldLabel({ id }, writer)).join('; '),
        ];
      }
    },
  };
}
