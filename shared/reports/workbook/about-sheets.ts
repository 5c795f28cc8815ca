/** The sheets that explain the others: read me, changes, fields, code lists. */
import { FIELDS } from '../../activities/fields.ts';
import { codeName } from '../../reference/names.ts';
import { CODE_LISTS, type CodeListName } from '../../reference/organization.ts';
import { isMessageKey } from '../../text/words.ts';
import { changesBetween } from '../compose/changes.ts';
import type { ComposeContext } from '../compose/context.ts';
import { factsOf } from '../compose/facts.ts';
import { chooseText } from '../compose/local-text.ts';
import type { SheetColumn, SheetModel, SheetValue } from '../sheets.ts';
import { isFieldVisible } from '../visible-entry.ts';
import { fieldLabel } from './field-column.ts';
import type { WorkbookView } from './view.ts';

/** What the workbook is, what was counted, who answered, and what made it. */
export function readMeSheet(
  context: ComposeContext,
  lines: readonly { label: string; value: string }[],
): SheetModel {
  const { writer, count, snapshot } = context;
  const { coverage } = snapshot.header;
  const totals: readonly SheetValue[][] = [
    [writer.plain('report.column.activities'), count('activities').value],
    [writer.plain('report.column.updates'), count('updates').value],
    [writer.plain('report.column.claims'), count('claims').value],
    [writer.plain('report.coverage.expected'), coverage.expected],
    [writer.plain('report.coverage.accepted'), coverage.accepted],
    [writer.plain('report.coverage.nothing'), coverage.nothingToReport],
    [writer.plain('report.coverage.open'), coverage.drafted + coverage.submitted + coverage.returned],
    [writer.plain('report.coverage.missing'), coverage.missing],
  ];
  return {
    id: 'read-me',
    title: writer.plain('report.sheet.read-me'),
    notes: [
      writer.plain('report.workbook.lead', { year: factsOf(context).year }),
      writer.plain('report.method.counting'),
      writer.plain('report.method.claims'),
    ],
    columns: [
      { id: 'item', head: writer.plain('report.column.item'), kind: 'text', width: 40 },
      { id: 'value', head: writer.plain('report.column.value'), kind: 'text', width: 70 },
    ],
    frozenColumns: 0,
    rows: () => [...totals, ...lines.map(({ label, value }) => [label, value])],
  };
}

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
      { id: 'title', head: writer.plain('report.column.title'), kind: 'text', width: 40 },
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

/** What the columns of the record sheets mean. */
export function fieldsSheet({ writer, audience }: WorkbookView): SheetModel {
  const text = (id: string, head: string, width: number): SheetColumn => ({ id, head, kind: 'text', width });
  return {
    id: 'fields',
    title: writer.plain('report.sheet.fields'),
    notes: [],
    columns: [
      text('field', writer.plain('report.column.field'), 22),
      text('label', writer.plain('report.column.title'), 30),
      text('sheet', writer.plain('report.column.sheet'), 14),
      text('type', writer.plain('report.column.type'), 12),
      text('readers', writer.plain('report.label.audience'), 14),
      { id: 'help', head: writer.plain('report.column.meaning'), kind: 'long-text', width: 70 },
    ],
    key: 'field',
    frozenColumns: 1,
    rows: () =>
      FIELDS.filter((field) => isFieldVisible(field, audience)).map((field) => {
        const help = `field.${field.id}.help`;
        return [
          field.id,
          fieldLabel(field, writer),
          writer.plain(field.of === 'activity' ? 'report.sheet.activities' : 'report.sheet.updates'),
          field.kind.type,
          writer.plain(`report.audience.${field.audience}`),
          isMessageKey(help) ? writer.plain(help) : undefined,
        ];
      }),
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
