/** Fills a workspace with what an office has after two years: records in every state, people, periods, reports. */
import { advanceReport } from '../../functions/reports/advance-report.ts';
import type { Workspace } from '../../local/workspace.ts';
import { carryForward } from '../../shared/activities/carry-forward.ts';
import { listRecords } from '../../shared/activities/list-records.ts';
import {
  type Activity,
  type AnnualUpdate,
  type Period,
  updateStream,
} from '../../shared/activities/record.ts';
import { review } from '../../shared/activities/review.ts';
import { assignmentStream } from '../../shared/people/assignment.ts';
import { personStream } from '../../shared/people/person.ts';
import { openPeriod } from '../../shared/periods/change-periods.ts';
import type { RevisionDraft } from '../../shared/store/ports.ts';
import { benchAssignments, otherPeople, PEOPLE, UNITS } from './people.ts';

/** The moment at which everything is asked: a round is under way. */
export const NOW = new Date('2026-11-22T09:00:00Z');
const LAST_YEAR: Period = { from: '2025-01-01', to: '2025-12-31' };
export const THIS_YEAR: Period = { from: '2026-01-01', to: '2026-12-31' };
const SECTORS = ['ITU-D', 'ITU-T', 'ITU-R', 'GS'];
const SIGNED = { by: 'bench', reason: 'measured' } as const;
/** Of ten activities, how this year's update stands; the others are due. */
const STANDS = ['accepted', 'accepted', 'accepted', 'submitted', 'drafted', 'returned'] as const;

/** A ledger that holds last year's records as they were submitted becomes that of an office in the midst of a round. */
export async function fillSite(workspace: Workspace): Promise<void> {
  const { clock, ledger } = workspace;
  const at = clock().toISOString();
  const drafts: RevisionDraft[] = [
    ...[...Object.values(PEOPLE), ...otherPeople()].map((state) => ({
      stream: personStream(state.id),
      revision: 1,
      at,
      ...SIGNED,
      state,
    })),
    ...benchAssignments().map((state) => ({
      stream: assignmentStream(state.id),
      revision: 1,
      at,
      ...SIGNED,
      state,
    })),
  ];
  await ledger.append(drafts);
  await openPeriod({ period: THIS_YEAR, deadline: '2026-12-15', ...SIGNED }, workspace);
  for await (const page of listRecords(ledger)) {
    await ledger.append(
      page.map(({ activity: { revision, state, stream } }) => ({
        stream,
        revision: revision + 1,
        at,
        ...SIGNED,
        state: placed(state),
      })),
    );
  }
  await review({ action: 'accept', span: LAST_YEAR, ...SIGNED }, workspace);
  for await (const page of listRecords(ledger)) {
    const next = page.flatMap(({ activity, update }) => thisYears(activity.state, update.state) ?? []);
    await ledger.append(
      next.map((state) => ({
        stream: updateStream(state.activityId, THIS_YEAR),
        revision: 1,
        at,
        ...SIGNED,
        state,
      })),
    );
  }
  const round = { opens: '2026-11-01', deadline: '2026-12-10', audience: 'members' } as const;
  for (const [kind, to] of [
    ['cstd', 'public'],
    ['hlpf', round],
  ] as const) {
    const people = { editor: PEOPLE.editor.id, approver: PEOPLE.approver.id };
    const order = {
      kind,
      period: LAST_YEAR,
      languages: ['en', 'fr'],
      formats: ['html'],
      ...people,
      to,
    } as const;
    await advanceReport(order, { ...workspace, code: 'bench' });
  }
}

/** Stands under one of the units, whose Sector it is of. */
function placed(activity: Activity): Activity {
  const place = numberOf(activity) % UNITS.length;
  return { ...activity, unit: UNITS[place] as string, sectors: [SECTORS[place % SECTORS.length] as string] };
}

function thisYears(activity: Activity, update: AnnualUpdate): AnnualUpdate | undefined {
  const state = STANDS[numberOf(activity) % 10];
  const carried = carryForward({ activity, update }, THIS_YEAR);
  if (state === undefined || carried === undefined || update.period.from !== LAST_YEAR.from) return undefined;
  return {
    ...update,
    ...carried.update,
    state,
    ...(state === 'returned' ? { returnedBecause: 'The second result lacks a source.' } : {}),
    ...(state === 'accepted' ? { acceptedActivity: 2 } : {}),
  };
}

function numberOf({ activityId }: Activity): number {
  return Number(activityId.slice('WA-'.length));
}
