import { describe, expect, it } from 'vitest';
import { canonicalUpdate, type UpdateDraft } from '../../../shared/activities/canonical.ts';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import { ownWork } from '../../../shared/activities/own-work.ts';
import { activityStream, type Period, updateStream } from '../../../shared/activities/record.ts';
import { recordsAtHand } from '../../../shared/activities/records-at-hand.ts';
import { prefill } from '../../../shared/intake/template/prefill.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { GOOD } from './sample-record.ts';

const NOW: Period = { from: '2026-01-01', to: '2026-12-31' };
const LAST: Period = { from: '2025-01-01', to: '2025-12-31' };

type Told = Partial<UpdateDraft>;

/** Each with its update of last year and of this year, and whether it is listed. */
const CASES: readonly (readonly [string, { last?: Told; now?: Told; status?: string }, boolean])[] = [
  ['reported last year', { last: { state: 'accepted' } }, true],
  ['begun', { last: { state: 'accepted' }, now: { state: 'drafted' } }, true],
  ['new this year', { now: { state: 'submitted' } }, true],
  ['accepted', { now: { state: 'accepted', acceptedActivity: 1 } }, true],
  ['over', { last: { state: 'accepted' }, status: 'completed' }, false],
  ['over, and reported all the same', { now: { state: 'drafted' }, status: 'completed' }, true],
  ['imported last year', { last: { profile: 'stocktaking' } }, false],
  ['imported this year', { last: { state: 'accepted' }, now: { profile: 'stocktaking' } }, false],
  ['discarded', { now: { discarded: true } }, false],
  ['discarded and due again', { last: { state: 'accepted' }, now: { discarded: true } }, true],
  ['discarded last year', { last: { discarded: true } }, false],
  ['merged elsewhere', { now: { mergedInto: 'WA-000099' } }, false],
];

async function filled() {
  const ledger = sqliteLedger(openDatabase(':memory:'), lookUpKeys);
  const signed = { revision: 1, at: '2026-02-01T00:00:00Z', by: 'test', reason: 'test' };
  for (const [index, [, { last, now, status }]] of CASES.entries()) {
    const activityId = idOf(index);
    const given = [
      [LAST, last],
      [NOW, now],
    ] as const;
    await ledger.append([
      {
        stream: activityStream(activityId),
        ...signed,
        state: { ...GOOD.activity, activityId, status: status ?? 'ongoing' },
      },
      ...given.flatMap(([period, told]) =>
        told === undefined
          ? []
          : [
              {
                stream: updateStream(activityId, period),
                ...signed,
                state: canonicalUpdate({ activityId, period, ...told }),
              },
            ],
      ),
    ]);
  }
  return ledger;
}

function idOf(index: number): string {
  return `WA-${String(index + 1).padStart(6, '0')}`;
}

describe('the records of one’s own', () => {
  it('are the same on the morning page and in the template, for every story of a record', async () => {
    const ledger = await filled();
    const whose = { period: NOW, lines: ['C5'], anyUnit: false, isMine: () => true, isDuty: () => true };
    const work = await ownWork(recordsAtHand(ledger), whose);
    const onPage = Object.values(work)
      .flat()
      .filter(({ period }) => period.from === NOW.from)
      .map(({ activity }) => activity.activityId);
    const inTemplate: string[] = [];
    for await (const { record } of prefill(ledger, NOW)) inTemplate.push(record.activity.activityId);
    expect(onPage.toSorted()).toEqual(inTemplate);
    const named = CASES.map(([name], index) => [name, inTemplate.includes(idOf(index))]);
    expect(named).toEqual(CASES.map(([name, , isListed]) => [name, isListed]));
  });
});
