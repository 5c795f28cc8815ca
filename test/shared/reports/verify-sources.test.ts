/** A snapshot that says what the ledger did not is told, part by part. */
import { describe, expect, it } from 'vitest';
import { activityStream, updateStream } from '../../../shared/activities/record.ts';
import { assignmentStream } from '../../../shared/people/assignment.ts';
import { personStream } from '../../../shared/people/person.ts';
import { freeze } from '../../../shared/reports/freeze.ts';
import { readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import type { RegisteredEntry } from '../../../shared/reports/registered.ts';
import type { Snapshot, SnapshotEntry } from '../../../shared/reports/snapshot.ts';
import { verifySources } from '../../../shared/reports/verify-sources.ts';
import { hashOf } from '../../../shared/store/chain.ts';
import { erasureStream } from '../../../shared/store/erasure.ts';
import { ports, saveTask } from '../registries/entry-fixtures.ts';
import { memoryObjects } from './memory-stores.ts';
import { MAKERS, PERIOD, RECORDS } from './sample-report.ts';

async function frozen() {
  const to = ports();
  const append = async (stream: string, state: unknown, revision = 1): Promise<void> => {
    const at = '2026-01-15T09:00:00.000Z';
    await to.ledger.append([{ stream, revision, at, by: 'x', reason: 'x', state }]);
  };
  for (const record of RECORDS) {
    const id = record.activityId;
    await append('period' in record ? updateStream(id, record.period) : activityStream(id), record);
  }
  await saveTask('t-1', to);
  const nour = { id: 'nour', name: 'N. Haddad', unit: 'BDT/DNS', roles: ['focal-point'], sectors: [] };
  await append(personStream('nour'), { ...nour, language: 'ar', state: 'active' });
  const held = { person: 'nour', place: { kind: 'line', line: 'C5' }, part: 'lead', from: '2025-01-01' };
  await append(assignmentStream('a-1'), { id: 'a-1', ...held });
  const objects = memoryObjects();
  const { id } = await freeze({ ledger: to.ledger, objects }, PERIOD, MAKERS);
  return { append, nour, ledger: to.ledger, snapshot: await readSnapshot(objects, id) };
}

/** The snapshot with its parts changed, as a forger would who gave it a name of its own. */
function forged(
  snapshot: Snapshot,
  change: {
    readonly entry?: (entry: SnapshotEntry) => SnapshotEntry;
    readonly registered?: (entry: RegisteredEntry) => RegisteredEntry;
  },
): Snapshot {
  const { entry = (same) => same, registered = (same) => same } = change;
  return {
    ...snapshot,
    entries: async function* () {
      for await (const each of snapshot.entries()) yield entry(each);
    },
    registries: async function* () {
      for await (const each of snapshot.registries?.() ?? []) yield registered(each);
    },
  };
}

async function faults(snapshot: Snapshot, ledger: Parameters<typeof verifySources>[2]) {
  const found: string[] = [];
  for await (const { fault, where } of verifySources(snapshot, 's', ledger)) found.push(`${fault} ${where}`);
  return [...new Set(found)];
}

describe('a snapshot against the ledger', () => {
  it('is sound as it was frozen, and after its sources have gone on', async () => {
    const { append, ledger, nour, snapshot } = await frozen();
    expect(await faults(snapshot, ledger)).toEqual([]);
    await append(personStream('nour'), { ...nour, name: 'N. Haddad-Roy' }, 2);
    expect(await faults(snapshot, ledger)).toEqual([]);
  });

  it('is told where a record, an entry or a holder says something else, or names no revision', async () => {
    const { ledger, snapshot } = await frozen();
    const activity = forged(snapshot, {
      entry: (each) => ({ ...each, activity: { ...each.activity, organization: 'Other' } }),
    });
    expect((await faults(activity, ledger))[0]).toMatch(/^snapshot-source s#activity\//);
    const update = forged(snapshot, {
      entry: (each) => ({ ...each, revisions: { ...each.revisions, update: [7, 'x'] } }),
    });
    expect((await faults(update, ledger))[0]).toMatch(/^snapshot-source s#update\//);
    const of = (registry: string, change: Partial<RegisteredEntry>) =>
      forged(snapshot, {
        registered: (each) => (each.registry === registry ? { ...each, ...change } : each),
      });
    expect(await faults(of('task', { audience: 'internal' }), ledger)).toEqual([
      'snapshot-source s#registry/task/t-1',
    ]);
    expect(await faults(of('focal-point', { holder: [1, 'f'.repeat(64)] }), ledger)).toEqual([
      'snapshot-source s#person/nour',
    ]);
    expect(
      await faults(of('focal-point', { values: { holder: 'N. Haddad', part: 'deputy' } }), ledger),
    ).toEqual(['snapshot-source s#assignment/a-1']);
  });

  it('may keep what was erased since', async () => {
    const { append, ledger, snapshot } = await frozen();
    const other = forged(snapshot, { registered: (each) => ({ ...each, language: 'fr' }) });
    expect(await faults(other, ledger)).toEqual(['snapshot-source s#registry/task/t-1']);
    const stream = 'registry/task/t-1';
    const [known] = await ledger.newest([stream]);
    const erased = (revision: number) => {
      const own = { revision, hash: known?.hash, now: known && hashOf(known) };
      return { erased: stream, revisions: [own] };
    };
    await append(erasureStream(stream), erased(9));
    expect(await faults(other, ledger)).toEqual([`snapshot-source s#${stream}`]);
    await append(erasureStream(stream), erased(1), 2);
    expect(await faults(other, ledger)).toEqual([]);
  });
});
