import { describe, expect, it } from 'vitest';
import { countWaiting } from '../../../shared/activities/count-waiting.ts';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import { type OwnWork, ownWork, WORK_GROUPS } from '../../../shared/activities/own-work.ts';
import type { AnnualUpdate, UpdateState } from '../../../shared/activities/record.ts';
import { activityStream, updateStream } from '../../../shared/activities/record.ts';
import type { BriefActivity } from '../../../shared/activities/records-at-hand.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';

const NOW = { from: '2026-01-01', to: '2026-12-31' };
const LAST = { from: '2025-01-01', to: '2025-12-31' };

interface Told {
  readonly line?: string;
  readonly unit?: string;
  readonly status?: string;
  readonly last?: UpdateState;
  readonly now?: UpdateState;
  readonly profile?: AnnualUpdate['profile'];
}

/** Each by what was last year and is this year. */
const RECORDS: Readonly<Record<string, Told>> = {
  'WA-000001': { line: 'C5', last: 'accepted' },
  'WA-000002': { line: 'C5', last: 'accepted', now: 'drafted' },
  'WA-000003': { line: 'C5', last: 'accepted', now: 'returned' },
  'WA-000004': { line: 'C5', last: 'accepted', now: 'submitted' },
  'WA-000005': { line: 'C5', now: 'accepted' },
  'WA-000006': { line: 'C5', last: 'accepted', now: 'locked' },
  'WA-000007': { line: 'C5', last: 'returned' },
  'WA-000008': { line: 'C5', last: 'accepted', status: 'completed' },
  'WA-000009': { line: 'C5', last: 'accepted', profile: 'stocktaking' },
  'WA-000010': { line: 'C1', last: 'accepted' },
  'WA-000011': { line: 'C1', unit: 'BDT/DNS', last: 'accepted' },
};

async function filled() {
  const ledger = sqliteLedger(openDatabase(':memory:'), lookUpKeys);
  const signed = { revision: 1, at: '2026-02-01T00:00:00Z', by: 'test', reason: 'test' };
  for (const [activityId, { last, line, now, profile = 'annual', status, unit }] of Object.entries(RECORDS)) {
    const activity = {
      ...{ activityId, aliases: [], sectors: ['ITU-D'], otherLines: [], claims: [], primaryLine: line },
      ...{ confidentiality: 'public', unit, status },
    };
    const update = (period: typeof NOW, state: UpdateState) => ({
      stream: updateStream(activityId, period),
      ...signed,
      state: {
        ...{ activityId, period, profile, state, originalLanguage: 'en', results: [], milestones: [] },
        ...(state === 'returned' ? { returnedBecause: 'Name the source' } : {}),
      },
    });
    await ledger.append([
      { stream: activityStream(activityId), ...signed, state: activity },
      ...(last ? [update(LAST, last)] : []),
      ...(now ? [update(NOW, now)] : []),
    ]);
  }
  return ledger;
}

const idsOf = (work: OwnWork) =>
  Object.fromEntries(
    WORK_GROUPS.map((group) => [group, work[group].map((each) => each.activity.activityId)]),
  );

describe('own work', () => {
  it('puts each record of a line where its next step is, with what last year left behind', async () => {
    const work = await ownWork(await filled(), {
      period: NOW,
      lines: ['C5'],
      anyUnit: false,
      isMine: () => true,
      isDuty: () => true,
    });
    expect(idsOf(work)).toEqual({
      returned: ['WA-000003', 'WA-000007'],
      due: ['WA-000001', 'WA-000007'],
      drafted: ['WA-000002'],
      submitted: ['WA-000004'],
      accepted: ['WA-000005', 'WA-000006'],
    });
    expect(work.returned.map(({ period, update }) => [period.from, update?.returnedBecause])).toEqual([
      ['2026-01-01', 'Name the source'],
      ['2025-01-01', 'Name the source'],
    ]);
  });

  it('has what was returned among what waits, also where the duty is another’s', async () => {
    const work = await ownWork(await filled(), {
      ...{ period: NOW, lines: ['C5'], anyUnit: false, isMine: () => true, isDuty: () => false },
    });
    expect(work.returned.map(({ activity }) => activity.activityId)).toEqual(['WA-000003', 'WA-000007']);
    expect(work.due).toEqual([]);
    expect(work.shared.map(({ activity }) => activity.activityId)).toContain('WA-000001');
  });

  it('finds the records of a unit by what was reported, and only those that are one’s own', async () => {
    const work = await ownWork(await filled(), {
      period: NOW,
      lines: [],
      anyUnit: true,
      isMine: ({ unit }: BriefActivity) => unit === 'BDT/DNS',
      isDuty: () => true,
    });
    expect(idsOf(work)).toEqual({
      returned: [],
      due: ['WA-000011'],
      drafted: [],
      submitted: [],
      accepted: [],
    });
  });

  it('is counted by state and, where that matters, by Sector', async () => {
    const ledger = await filled();
    expect(await countWaiting(ledger, { period: NOW, state: 'submitted' })).toBe(1);
    expect(await countWaiting(ledger, { period: LAST, state: 'accepted' })).toBe(9);
    expect(await countWaiting(ledger, { state: 'returned' })).toBe(2);
    const wanted = ({ sectors }: BriefActivity): boolean => sectors.includes('ITU-T');
    expect(await countWaiting(ledger, { period: NOW, state: 'submitted', wanted })).toBe(0);
  });
});
