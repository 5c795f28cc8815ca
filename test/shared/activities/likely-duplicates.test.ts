/** Which activities of a ledger look like one. */
import { expect, it } from 'vitest';
import { canonicalActivity, canonicalUpdate } from '../../../shared/activities/canonical.ts';
import { likelyDuplicates, markDistinct } from '../../../shared/activities/likely-duplicates.ts';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import { type Activity, activityStream, updateStream } from '../../../shared/activities/record.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { activityOf, updateOf } from '../matrix/sample-activities.ts';

const clock = () => new Date('2026-02-01T09:00:00Z');
const told = { revision: 1, at: clock().toISOString(), by: 'focal point', reason: 'reported' };
const english = (text: string) => ({ en: { text, status: 'original' as const } });
const outside = (id: string) => ({ externalIds: [{ scheme: 'stocktaking', id }] });

async function ledgerOf(activities: readonly (Partial<Activity> & { readonly activityId: string })[]) {
  const ledger = sqliteLedger(openDatabase(':memory:'), lookUpKeys);
  for (const over of activities) {
    const { activityId } = over;
    for (const year of [2024, 2025]) {
      const update = canonicalUpdate(updateOf(year, { activityId, acceptedActivity: 1 }));
      await ledger.append([{ ...told, stream: updateStream(activityId, update.period), state: update }]);
    }
    const state = canonicalActivity(activityOf(over));
    await ledger.append([{ ...told, stream: activityStream(activityId), state }]);
  }
  return ledger;
}

const ONE = { activityId: 'WA-000001', title: english('Girls who learn to code') };
const TWO = { activityId: 'WA-000002', title: english('Code for girls') };

it.each([
  ['the same title', { title: english('Girls who  learn to CODE') }, ['title']],
  ['the same number from outside', outside('1234'), ['outside-id']],
  ['both', { title: english('Girls who learn to code'), ...outside('1234') }, ['title', 'outside-id']],
  ['another number of the same scheme', outside('9999'), []],
  ['nothing', {}, []],
])('tells a pair once that shares %s', async (_, over, because) => {
  const ledger = await ledgerOf([
    { ...ONE, ...outside('1234') },
    { ...TWO, ...over },
  ]);
  const pairs = await likelyDuplicates(ledger);
  expect(pairs.map(({ first, second }) => [first, second])).toEqual(
    because.length === 0 ? [] : [['WA-000001', 'WA-000002']],
  );
  expect(pairs.flatMap(({ shared }) => shared.map((each) => each.because))).toEqual(because);
});

it('leaves a pair of which one names the other as related', async () => {
  const relatedActivities = [{ id: 'WA-000001', kind: 'continues' }];
  const ledger = await ledgerOf([
    { ...ONE, ...outside('1234') },
    { ...TWO, ...outside('1234'), relatedActivities },
  ]);
  expect(await likelyDuplicates(ledger)).toEqual([]);
});

it('remembers that two are two, in whichever order they are named', async () => {
  const ledger = await ledgerOf([
    { ...ONE, ...outside('1234') },
    { ...TWO, ...outside('1234') },
  ]);
  const said = { first: 'WA-000002', second: 'WA-000001', by: 'editor', reason: 'two countries' };
  await markDistinct(said, { ledger, clock });
  await markDistinct({ ...said, first: said.second, second: said.first }, { ledger, clock });
  expect(await likelyDuplicates(ledger)).toEqual([]);
});
