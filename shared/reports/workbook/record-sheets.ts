/** The sheets of records: activities, updates, and SDG claims in long form. */
import type { Field } from '../../activities/field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../../activities/fields.ts';
import { countedClaims, namedLines, supportingLines } from '../../matrix/counted.ts';
import { supportOf } from '../../matrix/support.ts';
import { goalOf } from '../../reference/sdgs.ts';
import { lineCode } from '../compose/line-groups.ts';
import { recordText } from '../compose/local-text.ts';
import type { SharedPass, SheetColumn, SheetModel, SheetValue } from '../sheets.ts';
import type { SnapshotEntry } from '../snapshot.ts';
import { isFieldVisible } from '../visible-entry.ts';
import { cellOf, codeWords, fieldColumn } from './field-column.ts';
import { type SeenEntry, seenEntries, type WorkbookView } from './view.ts';

const shown = (fields: readonly Field[], { audience }: WorkbookView): readonly Field[] =>
  fields.filter((field) => field.kind.type !== 'claims' && isFieldVisible(field, audience));

/** A sheet whose rows are made entry by entry. */
interface RecordSheet extends Omit<SheetModel, 'rows' | 'rowCount'> {
  readonly id: keyof RecordCounts;
  readonly rowsOf: (seen: SeenEntry) => readonly (readonly SheetValue[])[];
}

/** How many rows each sheet of records has. */
export type RecordCounts = Readonly<Record<'activities' | 'updates' | 'claims', number>>;

/** The sheets of records, and the one pass over the snapshot that fills them all. */
export function recordSheets(
  view: WorkbookView,
  counts: RecordCounts,
): { readonly sheets: readonly SheetModel[]; readonly shared: SharedPass } {
  const made = [activitiesSheet(view), updatesSheet(view), claimsSheet(view)] as const;
  return {
    sheets: made.map(({ rowsOf, ...sheet }) => ({
      ...sheet,
      rowCount: counts[sheet.id],
      rows: async function* () {
        for await (const seen of seenEntries(view)) yield* rowsOf(seen);
      },
    })),
    shared: {
      sheets: made.map(({ id }) => id),
      steps: async function* () {
        for await (const seen of seenEntries(view)) yield made.map(({ rowsOf }) => rowsOf(seen));
      },
    },
  };
}

/** One row an activity. */
function activitiesSheet(view: WorkbookView): RecordSheet {
  const { writer } = view;
  const fields = shown(ACTIVITY_FIELDS, view);
  return {
    id: 'activities',
    title: writer.plain('report.sheet.activities'),
    notes: [writer.plain('report.sheet.activities.note')],
    columns: [
      { id: 'activityId', head: writer.plain('report.column.record'), kind: 'code', width: 12 },
      ...fields.slice(0, 1).map((field) => fieldColumn(field, writer)),
      countColumn('updates', writer.plain('report.column.updates')),
      countColumn('claims', writer.plain('report.column.claims')),
      ...fields.slice(1).map((field) => fieldColumn(field, writer)),
    ],
    key: 'activityId',
    frozenColumns: 2,
    rowsOf: ({ entry, closes, nth }) => {
      if (!closes) return [];
      const [title, ...others] = fields.map((field) => cellOf(field, entry, writer));
      return [[entry.activity.activityId, title, nth, countedClaims(entry.activity).length, ...others]];
    },
  };
}

/** How many rows an activity has on the sheet `id`, leading to the first of them. */
function countColumn(id: 'updates' | 'claims', head: string): SheetColumn {
  return { id, head, kind: 'number', width: 10, linksTo: id, linkKey: 'activityId' };
}

/** One row an update. */
function updatesSheet(view: WorkbookView): RecordSheet {
  const { writer } = view;
  const fields = shown(UPDATE_FIELDS, view);
  const fixed: readonly SheetColumn[] = [
    recordColumn(view),
    { id: 'record-title', head: writer.plain('report.column.title'), kind: 'text', width: 40 },
    { id: 'from', head: writer.plain('report.column.from'), kind: 'date', width: 12 },
    { id: 'to', head: writer.plain('report.column.to'), kind: 'date', width: 12 },
    { id: 'profile', head: writer.plain('report.column.profile'), kind: 'text', width: 20 },
  ];
  return {
    id: 'updates',
    title: writer.plain('report.sheet.updates'),
    notes: [writer.plain('report.sheet.updates.note')],
    columns: [...fixed, ...fields.map((field) => fieldColumn(field, writer))],
    key: 'activityId',
    frozenColumns: 2,
    rowsOf: ({ entry }) => [
      [
        entry.activity.activityId,
        recordText(entry.activity.title, writer.language, writer.plain),
        entry.update.period.from,
        entry.update.period.to,
        writer.plain(`report.profile.${entry.update.profile}`),
        ...fields.map((field) => cellOf(field, entry, writer)),
      ],
    ],
  };
}

/** One row a counted claim, with its support in the matrix. */
function claimsSheet(view: WorkbookView): RecordSheet {
  const { writer } = view;
  const text = (id: string, head: string, width: number): SheetColumn => ({ id, head, kind: 'text', width });
  return {
    id: 'claims',
    title: writer.plain('report.sheet.claims'),
    notes: [writer.plain('report.sheet.claims.note', { edition: view.edition.edition })],
    columns: [
      recordColumn(view),
      text('record-title', writer.plain('report.column.title'), 40),
      text('lines', writer.plain('report.column.lines'), 16),
      { id: 'goal', head: writer.plain('report.column.goal'), kind: 'number', width: 6 },
      { id: 'code', head: writer.plain('report.column.code'), kind: 'code', width: 8 },
      text('weight', writer.plain('report.column.weight'), 16),
      text('support', writer.plain('report.column.support'), 36),
      text('origin', writer.plain('report.column.origin'), 20),
      { id: 'rationale', head: writer.plain('report.column.rationale'), kind: 'long-text', width: 60 },
      text('evidence', writer.plain('report.column.evidence'), 14),
    ],
    key: 'activityId',
    frozenColumns: 2,
    rowsOf: ({ entry, closes, reported }) => (closes && reported > 0 ? claimRows(view, entry) : []),
  };
}

function claimRows({ writer, compiled }: WorkbookView, { activity }: SnapshotEntry): readonly SheetValue[][] {
  const lines = supportingLines(activity);
  return countedClaims(activity).map((claim) => [
    activity.activityId,
    recordText(activity.title, writer.language, writer.plain),
    namedLines(activity).map(lineCode).join('; '),
    goalOf(claim.code),
    claim.code,
    codeWords('claimWeights', claim.weight, writer),
    writer.plain(`web.support.${supportOf(compiled, lines, claim.code)}`),
    writer.plain(`report.origin.${claim.origin}`),
    recordText(claim.rationale, writer.language, writer.plain),
    claim.evidenceRefs.join('; '),
  ]);
}

function recordColumn({ writer }: WorkbookView): SheetColumn {
  return {
    id: 'activityId',
    head: writer.plain('report.column.record'),
    kind: 'code',
    width: 12,
    linksTo: 'activities',
  };
}
