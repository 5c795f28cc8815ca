/** One rule says whose duty a record is: what waits on a morning page is what a reminder names. */
import { describe, expect, it } from 'vitest';
import { canonicalActivity, canonicalUpdate } from '../../../shared/activities/canonical.ts';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import { type OwnWork, ownWork, WORK_GROUPS } from '../../../shared/activities/own-work.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  updateStream,
} from '../../../shared/activities/record.ts';
import { recordThing } from '../../../shared/activities/record-thing.ts';
import type { BriefActivity } from '../../../shared/activities/records-at-hand.ts';
import { outstandingOf, reportingCoverage } from '../../../shared/activities/reporting-coverage.ts';
import { dutyPlaces, isDutyOf } from '../../../shared/activities/reporting-duty.ts';
import { may } from '../../../shared/people/permission.ts';
import type { ActionLineId } from '../../../shared/reference/action-lines.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { activityOf, updateOf } from '../matrix/sample-activities.ts';

const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const LAST = { period: { from: '2024-01-01', to: '2024-12-31' } };

const RECORDS: readonly (readonly [Partial<Activity>, ...Partial<AnnualUpdate>[]])[] = [
  [{ primaryLine: 'C5' }, LAST],
  [{ primaryLine: 'C5', otherLines: ['C4'] }, LAST],
  [{ primaryLine: 'C5', otherLines: ['C4'] }, { state: 'drafted' }],
  [
    { primaryLine: 'C4', otherLines: ['C5'] },
    { state: 'returned', returnedBecause: 'Why?' },
  ],
  [{ otherLines: ['C4', 'C5'] }, LAST],
  [{ primaryLine: 'C1', unit: 'BDT/DNS' }, LAST],
  [{ primaryLine: 'C5', unit: 'BDT/DNS' }, { state: 'drafted' }],
  [{ primaryLine: 'C5', unit: 'BDTX' }, LAST],
  [{ primaryLine: 'C5', status: 'completed' }, LAST],
  [{ primaryLine: 'C5' }, LAST, { profile: 'stocktaking' }],
  [{ primaryLine: 'C5', otherLines: ['C4'] }, { state: 'submitted' }],
  [{ primaryLine: 'C4' }, LAST],
];
const EXCUSED = 'WA-000001';

const isExcused = ({ activityId }: { readonly activityId: string }): boolean => activityId === EXCUSED;
const idsOf = (items: OwnWork['shared']) => items.map(({ activity }) => activity.activityId);

async function filled() {
  const ledger = sqliteLedger(openDatabase(':memory:'), lookUpKeys);
  const told = { revision: 1, at: '2026-02-20T09:00:00.000Z', by: 'x', reason: 'y' };
  for (const [index, [over, ...updates]] of RECORDS.entries()) {
    const activityId = `WA-${String(index + 1).padStart(6, '0')}`;
    const { primaryLine: _, ...sample } = activityOf({ activityId });
    const activity = canonicalActivity({ ...sample, ...over, activityId });
    await ledger.append([{ ...told, stream: activityStream(activityId), state: activity }]);
    for (const each of updates) {
      const update = canonicalUpdate(updateOf(2025, { activityId, acceptedActivity: 1, ...each }));
      await ledger.append([{ ...told, stream: updateStream(activityId, update.period), state: update }]);
    }
  }
  return ledger;
}

/** The morning page of a focal point, and what a reminder to the same person would name. */
async function bothOf(lines: readonly ActionLineId[], unit?: string) {
  const ledger = await filled();
  const [roles, sectors] = [['focal-point'] as const, []];
  const who = { id: 'nour', name: 'Nour', roles, sectors, language: 'en' as const };
  const actor = { kind: 'person' as const, ...who, lines, units: unit === undefined ? [] : [unit] };
  const work = await ownWork(ledger, {
    period: PERIOD,
    lines,
    anyUnit: unit !== undefined,
    isMine: (activity: BriefActivity) =>
      may(actor, 'record.write', recordThing(activity, { state: 'drafted' })),
    isDuty: (activity) => isDutyOf(actor, activity),
    isExcused,
  });
  const coverage = await reportingCoverage(
    {
      ...{ period: PERIOD, day: '2026-02-25', isExcused },
      people: [
        { ...who, email: 'nour@example.org', state: 'active', ...(unit === undefined ? {} : { unit }) },
      ],
      assignments: lines.map((line) => ({
        ...{ id: line, person: 'nour', part: 'lead' as const, from: '2024-01-01' },
        place: { kind: 'line' as const, line },
      })),
    },
    { ledger, records: ledger, supportOf: () => 'in-matrix' },
  );
  const reminded = outstandingOf(coverage, 'nour').map(({ activity }) => activity.activityId);
  const own = ({ activity }: OwnWork['shared'][number]) => isDutyOf(actor, activity);
  return { work, own, reminded: reminded.toSorted() };
}

describe('the duty to report', () => {
  it.each([
    ['C5', undefined, ['WA-000002', 'WA-000003', 'WA-000007', 'WA-000008']],
    ['C4', undefined, ['WA-000004', 'WA-000005', 'WA-000012']],
    ['C9', 'BDT', ['WA-000006', 'WA-000007']],
    ['C5', 'BDT', ['WA-000002', 'WA-000003', 'WA-000006', 'WA-000007', 'WA-000008']],
  ] as const)(
    'of %s and %s is counted alike on the morning page and in reminders',
    async (line, unit, own) => {
      const { own: isOwn, reminded, work } = await bothOf([line], unit);
      expect(reminded).toEqual(own);
      const waiting = [...work.returned.filter(isOwn), ...work.due, ...work.drafted];
      expect(idsOf(waiting).toSorted()).toEqual(reminded);
    },
  );

  it('is not of those whose line comes second: theirs stand apart, what is still to be done first', async () => {
    const { work } = await bothOf(['C4']);
    expect(idsOf(work.shared)).toEqual(['WA-000002', 'WA-000003', 'WA-000011']);
    expect(WORK_GROUPS.flatMap((group) => idsOf(work[group]))).not.toContain('WA-000011');
  });

  it('is not asked for what was returned: whoever may mend it finds it', async () => {
    const { work } = await bothOf(['C5']);
    expect(idsOf(work.returned)).toEqual(['WA-000004']);
    expect(idsOf(work.shared)).not.toContain('WA-000004');
  });

  it('is lifted by a waiver', async () => {
    const { work } = await bothOf(['C5']);
    expect(idsOf(work.excused)).toEqual([EXCUSED]);
    expect(idsOf(work.due)).not.toContain(EXCUSED);
  });

  it('lies with the first line and the unit', () => {
    expect(dutyPlaces({ primaryLine: 'C5', otherLines: ['C4'], unit: 'BDT' })).toEqual([
      { kind: 'line', line: 'C5' },
      { kind: 'unit', unit: 'BDT' },
    ]);
    expect(dutyPlaces({ otherLines: ['C4'], unit: '' })).toEqual([{ kind: 'line', line: 'C4' }]);
  });
});
