import { describe, expect, it } from 'vitest';
import { behindNumber, questionOf } from '../../../functions/web/behind-number.ts';
import { editionOf } from '../../../functions/web/edition-of.ts';
import { holdSnapshots } from '../../../functions/web/snapshots-at-hand.ts';
import type { Snapshot, SnapshotEntry } from '../../../shared/reports/snapshot.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { GOOD } from '../../shared/activities/sample-record.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };

function snapshotOf(id: string, count: number): Snapshot {
  const entries = Array.from({ length: count }, (_, index): SnapshotEntry => {
    const activityId = `WA-${String(index + 1).padStart(6, '0')}`;
    return {
      activity: { ...GOOD.activity, activityId },
      update: { ...GOOD.update, activityId, period, state: 'accepted' },
      revisions: { activity: [1, 'a'], update: [1, 'b'] },
    };
  });
  const coverage = {
    ...{ expected: count, accepted: count, nothingToReport: 0, drafted: 0, submitted: 0, returned: 0 },
    missing: 0,
  };
  const header = {
    schema: 1,
    period,
    matrixEdition: '2015',
    ruleSet: 'x',
    entries: count,
    coverage,
  } as const;
  return {
    id,
    header,
    async *entries() {
      yield* entries;
    },
  };
}

async function arrayOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Notes what is read. */
function reader(counts: Readonly<Record<string, number>>) {
  const read: string[] = [];
  const open = async (id: string): Promise<Snapshot> => {
    read.push(id);
    const count = counts[id];
    if (count === undefined) throw new Problem('snapshot-unknown', { id });
    return snapshotOf(id, count);
  };
  return { read, open };
}

describe('snapshots at hand', () => {
  it('are read once, and without their long texts', async () => {
    const { open, read } = reader({ a: 2 });
    const at = holdSnapshots(open, 10);
    await Promise.all([at('a'), at('a')]);
    const snapshot = await at('a');
    expect(read).toEqual(['a']);
    const [entry] = await arrayOf(snapshot.entries());
    expect(JSON.stringify(entry)).not.toContain(GOOD.update.narrative?.en?.text.slice(0, 20) ?? '?');
    expect(entry?.activity.title).toEqual(GOOD.activity.title);
  });

  it.each([
    'activities.goal-9',
    'activities.line-C5.goal-9',
    'activities.reporter-itu',
    'activities.several-goal',
    'results',
    'claims.line-C5',
    'updates.year-2025',
    'distinct',
  ])('answer %s as the whole snapshot does', async (figure) => {
    const whole = snapshotOf('a', 3);
    const held = await holdSnapshots(async () => whole, 10)('a');
    const readers = { audience: 'internal', compiled: editionOf('2015') } as const;
    const question = questionOf(figure);
    const ids = ({ rows }: Awaited<ReturnType<typeof behindNumber>>) =>
      rows.map(({ activity }) => activity.activityId);
    const [told, expected] = [
      await behindNumber(held, readers, question),
      await behindNumber(whole, readers, question),
    ];
    expect([told.count, told.activities, ids(told)]).toEqual([
      expected.count,
      expected.activities,
      ids(expected),
    ]);
  });

  it('go when others need the room, and are never held where they are larger than all of it', async () => {
    const { open, read } = reader({ a: 6, b: 6, large: 20 });
    const at = holdSnapshots(open, 10);
    for (const id of ['a', 'b', 'b', 'a', 'large']) await at(id);
    expect(read).toEqual(['a', 'b', 'a', 'large']);
    expect(await arrayOf((await at('large')).entries())).toHaveLength(20);
  });

  it('that failed are asked for again', async () => {
    const { open, read } = reader({});
    const at = holdSnapshots(open, 10);
    await expect(at('x')).rejects.toThrow();
    await expect(at('x')).rejects.toThrow();
    expect(read).toEqual(['x', 'x']);
  });
});
