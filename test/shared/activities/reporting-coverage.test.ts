/** Who has reported, from assignments and updates. */
import { expect, it } from 'vitest';
import { canonicalActivity, canonicalUpdate } from '../../../shared/activities/canonical.ts';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  updateStream,
} from '../../../shared/activities/record.ts';
import {
  type CoverageQuestion,
  isReported,
  outstandingOf,
  reportingCoverage,
} from '../../../shared/activities/reporting-coverage.ts';
import type { Assignment } from '../../../shared/people/assignment.ts';
import type { Person } from '../../../shared/people/person.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { activityOf, updateOf } from '../matrix/sample-activities.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const person = (id: string, over: Partial<Person> = {}): Person => ({
  id,
  name: id,
  email: `${id}@example.org`,
  roles: ['focal-point'],
  sectors: [],
  language: 'en',
  state: 'active',
  ...over,
});
const lead = (id: string, over: Partial<Assignment> = {}): Assignment => ({
  id: `${id}-C5`,
  person: id,
  place: { kind: 'line', line: 'C5' },
  part: 'lead',
  from: '2024-01-01',
  ...over,
});

async function coverageOf(
  records: readonly (readonly [id: string, Partial<Activity>, ...updates: Partial<AnnualUpdate>[]])[],
  question: Partial<CoverageQuestion> = {},
) {
  const ledger = sqliteLedger(openDatabase(':memory:'), lookUpKeys);
  const told = { revision: 1, at: '2026-02-20T09:00:00.000Z', by: 'x', reason: 'y' };
  for (const [activityId, over, ...updates] of records) {
    const activity = canonicalActivity(activityOf({ activityId, unit: 'BDT/DNS', ...over }));
    await ledger.append([{ ...told, stream: activityStream(activityId), state: activity }]);
    for (const each of updates) {
      const update = canonicalUpdate(updateOf(2025, { activityId, acceptedActivity: 1, ...each }));
      await ledger.append([{ ...told, stream: updateStream(activityId, update.period), state: update }]);
    }
  }
  const asked = {
    period,
    day: '2026-02-25',
    people: [person('sam')],
    assignments: [lead('sam')],
    ...question,
  };
  return reportingCoverage(asked, { ledger, records: ledger, supportOf: () => 'in-matrix' });
}

const LAST_YEAR = { period: { from: '2024-01-01', to: '2024-12-31' } };

it('expects what was begun, and what reported the year before and is not over', async () => {
  const { lines, units } = await coverageOf([
    ['WA-000001', {}, { state: 'submitted' }],
    ['WA-000002', {}, LAST_YEAR],
    ['WA-000003', { status: 'completed' }, LAST_YEAR],
    ['WA-000004', {}, { ...LAST_YEAR, profile: 'stocktaking' }],
    ['WA-000005', { status: 'completed' }, { state: 'drafted' }],
  ]);
  const found = lines.find(({ place }) => place.kind === 'line' && place.line === 'C5');
  expect(found?.records.map(({ activity, state }) => [activity.activityId, state])).toEqual([
    ['WA-000001', 'submitted'],
    ['WA-000002', 'absent'],
    ['WA-000005', 'drafted'],
  ]);
  expect(found?.records.filter(isReported)).toHaveLength(1);
  expect(units.map(({ place }) => place)).toEqual([{ kind: 'unit', unit: 'BDT/DNS' }]);
  expect(found?.records[2]?.missing).toContain('narrative');
});

it('counts as late what is not there after the last day, and what came after it', async () => {
  const records = [
    ['WA-000001', {}, { state: 'submitted' }],
    ['WA-000002', {}, LAST_YEAR],
    ['WA-000003', {}, { state: 'accepted' }],
  ] as const;
  const late = async (deadline: string) =>
    (await coverageOf(records, { deadline })).lines.flatMap((line) => line.records.map((each) => each.late));
  expect(await late('2026-01-31')).toEqual([true, true, false]);
  expect(await late('2026-02-22')).toEqual([false, true, false]);
  expect(await late('2026-02-28')).toEqual([false, false, false]);
});

it('asks each focal point of today, lead before deputy, for each record once', async () => {
  const people = [person('deputy'), person('sam', { unit: 'BDT/DNS' }), person('former')];
  const assignments = [lead('deputy', { part: 'deputy' }), lead('sam'), lead('former', { to: '2025-06-30' })];
  const coverage = await coverageOf([['WA-000002', {}, LAST_YEAR]], { people, assignments });
  const c5 = coverage.lines.find(({ records }) => records.length > 0);
  expect(c5?.people.map(({ id }) => id)).toEqual(['sam', 'deputy']);
  expect(outstandingOf(coverage, 'sam')).toHaveLength(1);
  expect(outstandingOf(coverage, 'former')).toEqual([]);
});

it('asks nobody for what a waiver excuses', async () => {
  const coverage = await coverageOf([['WA-000002', {}, LAST_YEAR]], {
    deadline: '2026-01-31',
    isExcused: ({ activityId }) => activityId === 'WA-000002',
  });
  expect(outstandingOf(coverage, 'sam')).toEqual([]);
  expect(coverage.units[0]?.records[0]).toMatchObject({ excused: true, late: false });
});
