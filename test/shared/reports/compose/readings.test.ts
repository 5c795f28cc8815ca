import { describe, expect, it } from 'vitest';
import { matrixEdition } from '../../../../shared/reference/matrix-edition.ts';
import { readingsOf } from '../../../../shared/reports/compose/readings.ts';
import type { Snapshot } from '../../../../shared/reports/snapshot.ts';
import { ENTRIES, snapshotOf } from '../../../golden/fixture.ts';

const edition = matrixEdition('2015');
const members = { edition, audience: 'members', base: {} } as const;
const everyone = { ...members, audience: 'public' } as const;

function counted(snapshot: Snapshot, failing = 0) {
  let passes = 0;
  const entries = () => {
    passes += 1;
    if (passes <= failing) throw new Error('away');
    return snapshot.entries();
  };
  return { snapshot: { ...snapshot, entries }, passes: () => passes };
}

describe('readingsOf', () => {
  it('finds what was planned in one pass, and nothing twice', async () => {
    const { passes, snapshot } = counted(snapshotOf(ENTRIES));
    const readings = readingsOf(snapshot, [members, everyone, members]);
    const [forMembers, forEveryone] = await Promise.all([
      readings.digest(members),
      readings.digest(everyone),
      readings.digest({ ...members }),
    ]);
    expect(passes()).toBe(1);
    expect(forMembers.updates).toBeGreaterThan(forEveryone.updates);
    const alone = await readingsOf(snapshotOf(ENTRIES)).digest(everyone);
    expect(forEveryone.tally).toEqual(alone.tally);
    expect(forEveryone.updates).toBe(alone.updates);
  });

  it('reads again for what was not planned', async () => {
    const { passes, snapshot } = counted(snapshotOf(ENTRIES));
    const readings = readingsOf(snapshot, [members]);
    await readings.digest({ ...members, base: { year: 2019 } });
    await readings.digest(members);
    expect(passes()).toBe(2);
  });

  it('asks again after a failure', async () => {
    const { snapshot } = counted(snapshotOf(ENTRIES), 1);
    const readings = readingsOf(snapshot, [members]);
    await expect(readings.digest(members)).rejects.toThrow('away');
    expect((await readings.digest(members)).updates).toBeGreaterThan(0);
  });

  it('compares with the snapshot before once', async () => {
    const { passes, snapshot } = counted(snapshotOf(ENTRIES));
    const readings = readingsOf(snapshot);
    const previous = snapshotOf(ENTRIES.slice(1));
    const view = { audience: 'internal', base: {} } as const;
    const changes = await readings.changes(previous, view, 10);
    expect(changes.added).toBe(1);
    expect(await readings.changes(previous, view, 10)).toBe(changes);
    expect(passes()).toBe(1);
  });
});
