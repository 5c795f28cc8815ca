/** What a review does to many updates at once, on a ledger as it is used. */
import { expect, it } from 'vitest';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import {
  type AnnualUpdate,
  activityStream,
  type UpdateState,
  updateStream,
} from '../../../shared/activities/record.ts';
import { review } from '../../../shared/activities/review.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { activityOf, updateOf } from '../matrix/sample-activities.ts';

const span = { from: '2025-01-01', to: '2025-12-31' };
const clock = () => new Date('2026-02-01T09:00:00Z');
const order = { action: 'accept', span, by: 'secretariat', reason: 'read' } as const;

async function ledgerOf(states: Readonly<Record<string, UpdateState>>) {
  const ledger = sqliteLedger(openDatabase(':memory:'), lookUpKeys);
  const told = { at: clock().toISOString(), by: 'focal point', reason: 'reported' };
  for (const [activityId, state] of Object.entries(states)) {
    const update = updateOf(2025, { activityId, state });
    await ledger.append([
      { ...told, stream: activityStream(activityId), revision: 1, state: activityOf({ activityId }) },
      { ...told, stream: updateStream(activityId, update.period), revision: 1, state: update },
    ]);
  }
  const change = async (activityId: string) =>
    ledger.append([
      {
        ...told,
        stream: activityStream(activityId),
        revision: 2,
        state: activityOf({ activityId, primaryLine: 'C9' }),
      },
    ]);
  const newest = async (activityId: string) =>
    (await ledger.newest([updateStream(activityId, updateOf(2025, {}).period)]))[0]?.state as AnnualUpdate;
  return { ledger, change, newest };
}

it('accepts an update together with its activity as it stands at that moment', async () => {
  const { change, ledger, newest } = await ledgerOf({ 'WA-000001': 'submitted', 'WA-000002': 'drafted' });
  await change('WA-000001');
  expect(await review(order, { ledger, clock })).toEqual({ reviewed: 1, conflicts: [], notFound: [] });
  expect(await newest('WA-000001')).toMatchObject({ state: 'accepted', acceptedActivity: 2 });
  expect(await newest('WA-000002')).toMatchObject({ state: 'drafted' });
});

it('accepts nothing whose activity is not there yet, and says so', async () => {
  const { ledger } = await ledgerOf({});
  const update = updateOf(2025, { activityId: 'WA-000003', state: 'submitted' });
  const stream = updateStream('WA-000003', update.period);
  await ledger.append([
    { stream, revision: 1, at: clock().toISOString(), by: 'x', reason: 'y', state: update },
  ]);
  expect(await review(order, { ledger, clock })).toEqual({ reviewed: 0, conflicts: [stream], notFound: [] });
});

it('touches only the updates that are named', async () => {
  const { ledger, newest } = await ledgerOf({ 'WA-000001': 'submitted', 'WA-000002': 'submitted' });
  const streams = new Set([updateStream('WA-000002', updateOf(2025, {}).period)]);
  expect(await review({ ...order, streams }, { ledger, clock })).toMatchObject({ reviewed: 1 });
  expect([(await newest('WA-000001')).state, (await newest('WA-000002')).state]).toEqual([
    'submitted',
    'accepted',
  ]);
});
