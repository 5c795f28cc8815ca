/** Merging two activities and undoing it, on a ledger as it is used. */
import { describe, expect, it } from 'vitest';
import { canonicalActivity, canonicalUpdate } from '../../../shared/activities/canonical.ts';
import { leadsTo, mergedIds } from '../../../shared/activities/follow-merges.ts';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import {
  type MergeOrder,
  mergeActivities,
  readTree,
  treeVersion,
  undoMerge,
} from '../../../shared/activities/merge-activities.ts';
import type { Activity, AnnualUpdate } from '../../../shared/activities/record.ts';
import { activityStream, updateStream } from '../../../shared/activities/record.ts';
import { periodStream } from '../../../shared/activities/require-open.ts';
import { isStoredActivity, isStoredUpdate } from '../../../shared/activities/stored-shape.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { activityOf, claimOf, updateOf } from '../matrix/sample-activities.ts';

const [INTO, FROM] = ['WA-000001', 'WA-000002'];
const clock = () => new Date('2026-02-01T09:00:00Z');
const ports = { clock };
const told = { at: clock().toISOString(), by: 'focal point', reason: 'reported' };
const english = (text: string) => ({ en: { text, status: 'original' as const } });

const accepted = (activityId: string, year: number, over: Partial<AnnualUpdate> = {}) =>
  canonicalUpdate(updateOf(year, { activityId, acceptedActivity: 1, ...over }));

/** `into` reported 2025; `from` reported 2023 (locked), 2024 and 2025 under another title. */
async function desk() {
  const ledger = sqliteLedger(openDatabase(':memory:'), lookUpKeys);
  const into = canonicalActivity(activityOf({ activityId: INTO, summary: english('What it is.') }));
  const from = canonicalActivity(
    activityOf({
      activityId: FROM,
      title: english('CyberDrill'),
      countries: ['KEN'],
      claims: [claimOf('9.c'), claimOf('4.4')],
    }),
  );
  const updates = [
    accepted(INTO, 2025, { results: [{ statement: '42 teams' }] }),
    accepted(FROM, 2023, { state: 'locked' }),
    accepted(FROM, 2024),
    accepted(FROM, 2025, { results: [{ statement: '12 countries' }], headline: english('A drill') }),
  ];
  for (const state of [into, from])
    await ledger.append([{ ...told, stream: activityStream(state.activityId), revision: 1, state }]);
  for (const state of updates) {
    const stream = updateStream(state.activityId, state.period);
    await ledger.append([{ ...told, stream, revision: 1, state }]);
  }
  const order = async (over: Partial<MergeOrder> = {}): Promise<MergeOrder> => ({
    into: INTO,
    from: FROM,
    seen: `${treeVersion(await readTree(ledger, INTO))} ${treeVersion(await readTree(ledger, FROM))}`,
    choices: {},
    by: 'editor',
    reason: 'one thing',
    ...over,
  });
  const listed = async () => {
    const { items } = await ledger.list('updates');
    return items.map(({ stream, state }) => `${stream} ${(state as AnnualUpdate).state}`);
  };
  const contents = async () => {
    const found: unknown[] = [];
    for (const key of ['activities', 'updates'])
      found.push((await ledger.list(key)).items.map(({ stream, state }) => ({ stream, state })));
    return found;
  };
  return { ledger, order, listed, contents };
}

describe('a merge', () => {
  it('moves what is not locked, and asks for review of what was accepted under another name', async () => {
    const { ledger, listed, order } = await desk();
    await mergeActivities(await order(), { ledger, ...ports });
    expect(await listed()).toEqual([
      'update/WA-000001/2024-01-01..2024-12-31 submitted',
      'update/WA-000001/2025-01-01..2025-12-31 submitted',
      'update/WA-000002/2023-01-01..2023-12-31 locked',
    ]);
    const { activity, updates } = await readTree(ledger, INTO);
    expect(updates[1]?.state).toMatchObject({
      headline: english('A drill'),
      results: [{ statement: '42 teams' }, { statement: '12 countries' }],
    });
    expect(activity.state).toMatchObject({
      title: english('Cybersecurity drills for least developed countries'),
      aliases: ['CyberDrill'],
      countries: ['RWA', 'KEN'],
      claims: [{ code: '9.c', weight: 'primary' }, { code: '4.4' }],
    });
  });

  it('keeps of each field what was chosen', async () => {
    const { ledger, order } = await desk();
    const choices = {
      'activity.title': 'second',
      'activity.countries': 'first',
      '2025-01-01..2025-12-31.results': 'second',
    } as const;
    await mergeActivities(await order({ choices }), { ledger, ...ports });
    const { activity, updates } = await readTree(ledger, INTO);
    expect(activity.state).toMatchObject({ title: english('CyberDrill'), countries: ['RWA'], aliases: [] });
    expect(updates[1]?.state.results).toEqual([{ statement: '12 countries' }]);
  });

  it('makes the other id an alias, for readers', async () => {
    const { ledger, order } = await desk();
    await mergeActivities(await order(), { ledger, ...ports });
    expect(await leadsTo(ledger, FROM)).toBe(INTO);
    expect([...(await mergedIds(ledger))]).toEqual([[FROM, INTO]]);
    await expect(readTree(ledger, FROM)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is undone to what was before, by content, and can be made again', async () => {
    const { contents, ledger, order } = await desk();
    const before = await contents();
    await mergeActivities(await order(), { ledger, ...ports });
    const merged = await contents();
    expect(merged).not.toEqual(before);
    await undoMerge({ from: FROM, by: 'editor', reason: 'two things' }, { ledger, ...ports });
    expect(await contents()).toEqual(before);
    await mergeActivities(await order(), { ledger, ...ports });
    expect(await contents()).toEqual(merged);
    await undoMerge({ from: FROM, by: 'editor', reason: 'two things' }, { ledger, ...ports });
    expect(await contents()).toEqual(before);
  });

  it('neither moves nor takes back anything of a locked period', async () => {
    const { contents, ledger, order } = await desk();
    const { period } = updateOf(2024);
    const stream = periodStream(period);
    const state = (now: string) => ({ ...period, deadline: '2025-01-31', state: now });
    await ledger.append([{ ...told, stream, revision: 1, state: state('locked') }]);
    const before = await contents();
    const refusal = { code: 'period-locked', params: period };
    await expect(mergeActivities(await order(), { ledger, ...ports })).rejects.toMatchObject(refusal);
    expect(await contents()).toEqual(before);
    await ledger.append([{ ...told, stream, revision: 2, state: state('open') }]);
    await mergeActivities(await order(), { ledger, ...ports });
    await ledger.append([{ ...told, stream, revision: 3, state: state('locked') }]);
    const undone = undoMerge({ from: FROM, by: 'editor', reason: 'two things' }, { ledger, ...ports });
    await expect(undone).rejects.toMatchObject(refusal);
  });

  it('does nothing where one of the two changed meanwhile', async () => {
    const { contents, ledger, order } = await desk();
    const seen = await order();
    const stream = activityStream(FROM);
    const state = canonicalActivity(activityOf({ activityId: FROM, status: 'completed' }));
    await ledger.append([{ ...told, stream, revision: 2, state }]);
    const before = await contents();
    await expect(mergeActivities(seen, { ledger, ...ports })).rejects.toMatchObject({
      code: 'revision-conflict',
    });
    expect(await contents()).toEqual(before);
  });

  it('takes back what it wrote where someone comes between its steps', async () => {
    const { contents, ledger, order } = await desk();
    const seen = await order();
    const state = canonicalActivity(activityOf({ activityId: FROM, status: 'completed' }));
    let between = false;
    const disturbed: typeof ledger = {
      ...ledger,
      append: async (drafts) => {
        if (drafts.length > 1 && !between) {
          between = true;
          await ledger.append([{ ...told, stream: activityStream(FROM), revision: 2, state }]);
        }
        return ledger.append(drafts);
      },
    };
    await expect(mergeActivities(seen, { ledger: disturbed, ...ports })).rejects.toMatchObject({
      code: 'revision-conflict',
    });
    const [activities, updates] = (await contents()) as [readonly { state: Activity }[], unknown[]];
    expect(activities.map((each) => each.state.status)).toEqual(['ongoing', 'completed']);
    expect(updates).toHaveLength(4);
  });

  it('is not undone over what was changed since', async () => {
    const { ledger, order } = await desk();
    await mergeActivities(await order(), { ledger, ...ports });
    const { activity } = await readTree(ledger, INTO);
    await ledger.append([
      { ...told, stream: activity.stream, revision: activity.revision + 1, state: activity.state },
    ]);
    await expect(
      undoMerge({ from: FROM, by: 'editor', reason: '' }, { ledger, ...ports }),
    ).rejects.toMatchObject({
      code: 'revision-conflict',
    });
  });

  it('leaves states that a ledger may hold', async () => {
    const { ledger, order } = await desk();
    await mergeActivities(await order(), { ledger, ...ports });
    const streams = [FROM, INTO].map(activityStream);
    for (const each of await ledger.newest(streams)) expect(isStoredActivity(each?.state)).toBe(true);
    const moved = [updateStream(FROM, { from: '2024-01-01', to: '2024-12-31' })];
    const [stub] = await ledger.newest([...moved]);
    expect(stub?.state).toMatchObject({ mergedInto: INTO });
    expect(isStoredUpdate(stub?.state)).toBe(true);
  });
});
