/** Objectives and deadlines: what each activity aims at, by when, and where the operational plan says so. */
import { dutyLine } from '../../../activities/reporting-duty.ts';
import { codeName } from '../../../reference/names.ts';
import type { Cell, Inline } from '../../document.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { SnapshotEntry } from '../../snapshot.ts';
import { isOpen } from '../best-lists.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, paragraph, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { HEADING_PLACES } from '../in-turn.ts';
import { lineCode, lineGroup } from '../line-groups.ts';
import { plainRun, quoted, titled } from '../quote.ts';

/** One row an activity, by action line, then unit, then deadline. */
export function objectives(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'objectives' }>,
): SectionDraft {
  const { digest, writer } = context;
  const all = HEADING_PLACES.flatMap((place) =>
    [...digest.best.of('objectives', place)].sort(byUnitAndDeadline),
  );
  const section = { id: 'objectives', title: writer.plain('report.section.objectives'), sections: [] };
  const facts = factsOf(context);
  if (all.length === 0) {
    return {
      ...section,
      blocks: [paragraph('objectives-none', writer.say('report.objectives.none', facts))],
    };
  }
  return {
    ...section,
    blocks: [
      paragraph('objectives-lead', writer.say('report.objectives.lead', facts)),
      table({
        id: 'objectives-table',
        caption: writer.say('report.table.objectives', facts),
        columns: [
          column('line', writer.plain('report.column.line'), 3),
          column('title', writer.plain('report.column.title'), 9),
          column('unit', writer.plain('field.unit.label'), 5),
          column('objective', writer.plain('field.objective.label'), 10),
          column('due', writer.plain('report.column.deadline'), 6),
          column('plan', writer.plain('field.operationalPlanRef.label'), 5),
          column('status', writer.plain('field.status.label'), 4),
        ],
        rows: all.slice(0, plan.most).map((entry) => rowOf(context, entry)),
        notes: [writer.say('report.note.objectives')],
      }),
    ],
  };
}

function rowOf(context: ComposeContext, entry: SnapshotEntry): readonly Cell[] {
  const { writer } = context;
  const { activity, update } = entry;
  const { operationalPlanRef, status, unit } = activity;
  return [
    headCell(headingOf(entry, context)),
    cell(...titled(context, entry)),
    cell(...(unit === undefined ? [] : [plainRun(context, entry, unit, 20)])),
    cell(...quoted(context, update.objective, 50)),
    cell(...deadlineRuns(context, entry)),
    cell(...(operationalPlanRef === undefined ? [] : [plainRun(context, entry, operationalPlanRef, 20)])),
    cell(...(status === undefined ? [] : [text(codeName('statuses', status, writer.language).text)])),
  ];
}

function headingOf({ activity }: SnapshotEntry, { writer }: ComposeContext): string {
  const line = dutyLine(activity);
  if (activity.crossCutting !== undefined || line === undefined)
    return writer.plain('report.row.cross-cutting');
  return lineCode(lineGroup(line).id);
}

/** The next milestone with its day; the end of the activity where no milestone is open. */
function deadlineRuns(context: ComposeContext, entry: SnapshotEntry): readonly Inline[] {
  const { writer } = context;
  const milestone = nextOf(entry);
  if (milestone?.due !== undefined) {
    const run = plainRun(context, entry, milestone.text, 20);
    return writer.say('report.milestone', { milestone: run, date: writer.date(milestone.due) });
  }
  const { endDate } = entry.activity;
  return endDate === undefined ? [] : [text(writer.date(endDate))];
}

function nextOf({ update }: SnapshotEntry) {
  return update.milestones.filter(isOpen).toSorted((a, b) => compare(a.due ?? '', b.due ?? ''))[0];
}

function byUnitAndDeadline(a: SnapshotEntry, b: SnapshotEntry): number {
  const deadline = (entry: SnapshotEntry): string => nextOf(entry)?.due ?? entry.activity.endDate ?? '9999';
  return (
    compare(a.activity.unit ?? '\uffff', b.activity.unit ?? '\uffff') ||
    compare(deadline(a), deadline(b)) ||
    compare(a.activity.activityId, b.activity.activityId)
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
