import { describe, expect, it } from 'vitest';
import { holdEntries } from '../../../shared/reports/hold-entries.ts';
import type { SnapshotEntry } from '../../../shared/reports/snapshot.ts';
import { ENTRIES } from '../../golden/fixture.ts';

async function* pass(entries: readonly SnapshotEntry[]): AsyncGenerator<SnapshotEntry> {
  yield* entries;
}

async function all(entries: AsyncIterable<SnapshotEntry>): Promise<readonly SnapshotEntry[]> {
  const found: SnapshotEntry[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
}

/** More than one block of them. */
const MANY = Array.from({ length: 12 }, () => ENTRIES).flat();

describe('held entries', () => {
  it('are the same ones on every pass, in their order', async () => {
    const held = await holdEntries(pass(MANY));
    expect(held.count).toBe(MANY.length);
    const plain = JSON.parse(JSON.stringify(MANY)) as readonly SnapshotEntry[];
    expect(await all(held.entries())).toEqual(plain);
    expect(await all(held.entries())).toEqual(plain);
  });

  it('have a name that follows from what they say', async () => {
    const [one, same, other] = await Promise.all([
      holdEntries(pass(ENTRIES)),
      holdEntries(pass(ENTRIES)),
      holdEntries(pass(ENTRIES.slice(1))),
    ]);
    expect(one?.id).toBe(same?.id);
    expect(one?.id).not.toBe(other?.id);
    expect((await holdEntries(pass([]))).count).toBe(0);
  });
});
