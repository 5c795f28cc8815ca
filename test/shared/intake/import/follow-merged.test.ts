/** What is sent in about an activity that was merged. */
import { expect, it } from 'vitest';
import { canonicalActivity } from '../../../../shared/activities/canonical.ts';
import { lookUpKeys } from '../../../../shared/activities/look-up-keys.ts';
import { activityStream } from '../../../../shared/activities/record.ts';
import { followMerged } from '../../../../shared/intake/import/follow-merged.ts';
import type { Incoming } from '../../../../shared/intake/incoming.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import { activityOf, updateOf } from '../../matrix/sample-activities.ts';

const incoming = (activityId: string): Incoming => ({
  key: activityId,
  at: { row: 2 },
  record: { activity: activityOf({ activityId }), update: updateOf(2025, { activityId }) },
  findings: [],
  present: new Set(),
});

it('goes to the activity that lives on, through every merge; the others stay', async () => {
  const ledger = sqliteLedger(openDatabase(':memory:'), lookUpKeys);
  const told = { revision: 1, at: '2026-02-01T09:00:00.000Z', by: 'editor', reason: 'one thing' };
  const merged = (activityId: string, mergedInto: string) => ({
    ...told,
    stream: activityStream(activityId),
    state: canonicalActivity({ ...activityOf({ activityId }), mergedInto }),
  });
  await ledger.append([merged('WA-000003', 'WA-000002'), merged('WA-000002', 'WA-000001')]);
  const batch = await followMerged([incoming('WA-000003'), incoming('WA-000009')], ledger);
  expect(batch.map(({ record }) => [record.activity.activityId, record.update.activityId])).toEqual([
    ['WA-000001', 'WA-000001'],
    ['WA-000009', 'WA-000009'],
  ]);
});
