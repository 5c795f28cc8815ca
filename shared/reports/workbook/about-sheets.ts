/** Changes since the previous snapshot, and the codes that cells may hold. */
import { codeName } from '../../reference/names.ts';
import { CODE_LISTS, type CodeListName } from '../../reference/organization.ts';
import { changesBetween } from '../compose/changes.ts';
import { chooseText } from '../compose/local-text.ts';
import type { SheetModel } from '../sheets.ts';
import type { WorkbookView } from './view.ts';

/** Every change since the previous snapshot. */
export function changesSheet(view: WorkbookView): SheetModel | undefined {
  const { previous, snapshot, writer } = view;
  if (previous === undefined) return undefined;
  return {
    id: 'changes',
    title: writer.plain('report.sheet.changes'),
    notes: [writer.plain('report.sheet.changes.note', { previous: previous.id })],
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
    rows: async function* () {
      for await (const { activityId, title, period, type, fields } of changesBetween(
        previous,
        snapshot,
        view,
      )) {
        const name = chooseText(title, writer.language)?.text;
        yield [
          activityId,
          name,
          period.from,
          period.to,
          writer.plain(`report.change.${type}`),
          fields.join('; '),
        ];
      }
    },
  };
}

/** Every code that a cell may hold. */
export function codesSheet({ writer }: WorkbookView): SheetModel {
  return {
    id: 'codes',
    title: writer.plain('report.sheet.codes'),
    notes: [writer.plain('report.sheet.codes.note')],
    columns: [
      { id: 'list', head: writer.plain('report.column.list'), kind: 'code', width: 20 },
      { id: 'code', head: writer.plain('report.column.code'), kind: 'code', width: 16 },
      { id: 'label', head: writer.plain('report.column.title'), kind: 'text', width: 60 },
      { id: 'confidence', head: writer.plain('report.column.confidence'), kind: 'code', width: 14 },
    ],
    frozenColumns: 2,
    rows: () =>
      (Object.keys(CODE_LISTS) as CodeListName[]).flatMap((list) =>
        CODE_LISTS[list].map(({ id }) => {
          const { text, confidence } = codeName(list, id, writer.language);
          return [list, id, text, confidence];
        }),
      ),
  };
}
