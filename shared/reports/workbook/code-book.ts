/** The code book: every column of the sheets of records and counts, explained once. */
import type { Field } from '../../activities/field.ts';
import { FIELDS } from '../../activities/fields.ts';
import { isMessageKey } from '../../text/words.ts';
import type { Writer } from '../compose/writer.ts';
import type { SheetColumn, SheetModel, SheetValue } from '../sheets.ts';
import { fieldLabel } from './field-column.ts';
import type { WorkbookView } from './view.ts';

/** A column as the sheets have it, and the sheets that do. */
interface Entry {
  readonly id: string;
  readonly head: string;
  readonly kind: SheetColumn['kind'];
  readonly sheets: string[];
}

/** The code book of `sheets`, in the order in which their columns first stand. */
export function fieldsSheet({ writer }: WorkbookView, sheets: readonly SheetModel[]): SheetModel {
  const text = (id: string, head: string, width: number): SheetColumn => ({ id, head, kind: 'text', width });
  const rows = entriesOf(sheets, writer).map((entry) => rowOf(entry, writer));
  return {
    id: 'fields',
    title: writer.plain('report.sheet.fields'),
    notes: [writer.plain('report.sheet.fields.note')],
    columns: [
      text('label', writer.plain('report.column.title'), 30),
      text('sheet', writer.plain('report.column.sheet'), 24),
      { id: 'help', head: writer.plain('report.column.meaning'), kind: 'long-text', width: 70 },
      text('type', writer.plain('report.column.type'), 20),
      text('readers', writer.plain('report.label.audience'), 14),
      text(
        'field',
        writer.plain('report.column.for-programs', { what: writer.plain('report.column.field') }),
        22,
      ),
    ],
    key: 'field',
    frozenColumns: 1,
    rows: () => rows,
  };
}

function entriesOf(sheets: readonly SheetModel[], writer: Writer): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { columns, title } of sheets) {
    for (const { head, id, kind } of withGoalsTogether(columns, writer)) {
      const key = `${id} ${head}`;
      const known = entries.get(key);
      if (known === undefined) entries.set(key, { id, head, kind, sheets: [title] });
      else known.sheets.push(title);
    }
  }
  return [...entries.values()];
}

/** The columns of the goals mean the same, each for its goal: they are explained in one row. */
function withGoalsTogether(columns: readonly SheetColumn[], writer: Writer): readonly SheetColumn[] {
  const goals = columns.filter(({ kind }) => kind === 'heat');
  const [first, last] = [goals[0], goals.at(-1)];
  if (first === undefined || last === undefined) return columns;
  const head = writer.plain('report.sheet.matrix.goals', { first: first.head, last: last.head });
  return columns.flatMap((column) =>
    column === first ? [{ ...first, id: 'goals', head }] : goals.includes(column) ? [] : [column],
  );
}

function rowOf({ head, id, kind, sheets }: Entry, writer: Writer): readonly SheetValue[] {
  // Claims have a sheet of their own; the column of their name counts them.
  const field = FIELDS.find(
    (each) => each.id === id && each.kind.type !== 'claims' && fieldLabel(each, writer) === head,
  );
  const key = field === undefined ? `report.meaning.${id}` : `field.${id}.help`;
  return [
    head,
    sheets.join('; '),
    isMessageKey(key) ? writer.plain(key) : undefined,
    writer.plain(`report.type.${typeOf(field, kind)}`),
    writer.plain(`report.audience.${field?.audience ?? 'public'}`),
    id,
  ];
}

/** What the cells of a column are, for people: of a field of records, or as the sheet shows them. */
function typeOf(field: Field | undefined, kind: SheetColumn['kind']) {
  if (field !== undefined && field.kind.type !== 'claims') return field.kind.type;
  switch (kind) {
    case 'heat':
      return 'number';
    case 'link':
    case 'long-text':
      return 'text';
    default:
      return kind;
  }
}
