import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { AnnualUpdate } from '../../../shared/activities/record.ts';
import { freeze } from '../../../shared/reports/freeze.ts';
import { readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import type { SnapshotEntry } from '../../../shared/reports/snapshot.ts';
import { snapshotSidecarKey } from '../../../shared/reports/snapshot-keys.ts';
import { activityOf, updateOf } from '../matrix/sample-activities.ts';
import { memoryLedger, memoryObjects } from './memory-stores.ts';
import { frozen, MAKERS, PERIOD, RECORDS } from './sample-report.ts';

async function entriesOf(entries: AsyncIterable<SnapshotEntry>): Promise<readonly SnapshotEntry[]> {
  const list: SnapshotEntry[] = [];
  for await (const entry of entries) list.push(entry);
  return list;
}

describe('freezing', () => {
  it('takes accepted and locked updates of the period in order, and counts who answered', async () => {
    const { objects, snapshot } = await frozen();
    const opened = await readSnapshot(objects, snapshot.id);
    expect((await entriesOf(opened.entries())).map(({ activity }) => activity.activityId)).toEqual([
      'WA-000001',
      'WA-000002',
      'WA-000003',
      'WA-000007',
    ]);
    expect(opened.header).toEqual(snapshot.header);
    expect(snapshot.header.coverage).toEqual({
      expected: 8,
      accepted: 4,
      nothingToReport: 1,
      drafted: 1,
      submitted: 1,
      returned: 1,
      changed: 0,
      missing: 1,
      imported: 0,
    });
  });

  it('counts entries of other collections apart: nobody was asked for them', async () => {
    const stocktaking = updateOf(2025, { activityId: 'WA-000010', profile: 'stocktaking' });
    const { snapshot } = await frozen([...RECORDS, stocktaking]);
    expect(snapshot.entries).toBe(5);
    expect(snapshot.header.coverage).toMatchObject({ expected: 8, accepted: 4, missing: 1, imported: 1 });
    const sum = (snapshot.header.coverageBy ?? []).filter(({ by }) => by === 'unit');
    expect(sum.reduce((all, { expected }) => all + expected, 0)).toBe(8);
  });

  it.each(['drafted', 'submitted'] as const)(
    'counts an accepted update whose changed version is %s, and keeps the accepted text',
    async (state) => {
      const accepted = RECORDS.find(
        (record): record is AnnualUpdate => 'period' in record && record.activityId === 'WA-000003',
      );
      const changed = { ...(accepted as AnnualUpdate), state, staffMonths: 77 };
      const { objects, snapshot } = await frozen([...RECORDS, changed]);
      expect(snapshot.header.coverage).toMatchObject({ accepted: 4, drafted: 1, submitted: 1, changed: 1 });
      const text = gunzipSync(objects.held.get(snapshot.key) as Uint8Array).toString();
      expect(text).toContain(JSON.stringify(accepted));
      expect(text).not.toContain('"staffMonths":77');
    },
  );

  it('names the snapshot by its text and keeps the bodies verbatim', async () => {
    const { objects, snapshot } = await frozen();
    const text = gunzipSync(objects.held.get(snapshot.key) as Uint8Array);
    expect(createHash('sha256').update(text).digest('hex')).toBe(snapshot.id);
    for (const record of RECORDS.filter(({ activityId }) => activityId === 'WA-000003')) {
      expect(text.toString()).toContain(JSON.stringify(record));
    }
    const sidecar = JSON.parse(
      Buffer.from(objects.held.get(snapshotSidecarKey(snapshot.id)) as Uint8Array).toString(),
    );
    expect(sidecar).toMatchObject({ id: snapshot.id, gzip: { sha256: snapshot.gzSha256 } });
  });

  it('gives the same file for the same revisions, whatever the pages, and no new object', async () => {
    const { objects, snapshot } = await frozen();
    const again = await freeze(
      { ledger: memoryLedger([...RECORDS].reverse(), 100), objects },
      PERIOD,
      MAKERS,
    );
    expect(again).toEqual(snapshot);
    expect(objects.held.size).toBe(2);
    const header = objects.held.get(snapshot.key) as Uint8Array;
    expect([...header.subarray(4, 8), header[9]]).toEqual([0, 0, 0, 0, 255]);
  });

  it('changes its name with any revision', async () => {
    const { snapshot } = await frozen();
    const other = await frozen([
      ...RECORDS.filter(({ activityId }) => activityId !== 'WA-000007'),
      ...RECORDS.filter(({ activityId }) => activityId === 'WA-000007').map((record) =>
        'period' in record ? { ...record, nothingToReport: 'Between two phases!' } : record,
      ),
    ]);
    expect(other.snapshot.id).not.toBe(snapshot.id);
  });

  it('refuses a period in which nothing was accepted, and an update without its activity', async () => {
    const empty = { from: '2019-01-01', to: '2019-12-31' };
    const stores = { ledger: memoryLedger(RECORDS), objects: memoryObjects() };
    await expect(freeze(stores, empty, MAKERS)).rejects.toMatchObject({ code: 'snapshot-empty' });
    const orphan = memoryLedger([...RECORDS, updateOf(2025, { activityId: 'WA-000999' })]);
    await expect(freeze({ ...stores, ledger: orphan }, PERIOD, MAKERS)).rejects.toMatchObject({
      code: 'stream-unknown',
    });
  });

  it.each(['activities', 'updates'])(
    'takes what an import appends while it reads the %s',
    async (reading) => {
      // The first lies within a page of activities that was read already.
      const ids = ['WA-000000', 'WA-999999', 'WA-000008', 'WA-000011', 'WA-0000015'];
      const ledger = memoryLedger(RECORDS, 2, (key) => {
        const activityId = key === reading ? ids.pop() : undefined;
        if (activityId === undefined) return;
        if (activityId !== 'WA-000008') ledger.add([activityOf({ activityId })]);
        const period = { from: '2025-06-01', to: '2025-06-30' };
        ledger.add([updateOf(2025, { activityId, period })]);
        // The activity of this one is still on its way.
        ledger.add([
          updateOf(2025, { activityId: `WA-9${activityId.slice(4)}`, period, state: 'submitted' }),
        ]);
      });
      const { header } = await freeze({ ledger, objects: memoryObjects() }, PERIOD, MAKERS);
      expect(ids).toEqual([]);
      expect(header.entries).toBeGreaterThan(5);
    },
  );
});

describe('an opened snapshot', () => {
  it('is unknown when there is none', async () => {
    await expect(readSnapshot(memoryObjects(), 'ab'.repeat(32))).rejects.toMatchObject({
      code: 'snapshot-unknown',
    });
  });

  it('proves its name: with any changed byte it gives the very same entries or none', async () => {
    const { objects, snapshot } = await frozen();
    const bytes = objects.held.get(snapshot.key) as Uint8Array;
    const read = async (): Promise<string> => {
      const { entries } = await readSnapshot(objects, snapshot.id);
      return JSON.stringify(await entriesOf(entries()));
    };
    const good = await read();
    let harmless = 0;
    for (let offset = 0; offset < bytes.length; offset++) {
      const damaged = Uint8Array.from(bytes);
      damaged[offset] = (damaged[offset] as number) ^ (1 << (offset % 8));
      objects.held.set(snapshot.key, damaged);
      const outcome = await read().catch((error: unknown) => {
        expect(error, `offset ${offset}`).toMatchObject({ code: 'snapshot-damaged' });
        return 'damaged';
      });
      if (outcome === 'damaged') continue;
      // A few bits of a gzip mean nothing for its text: the time, the system, unused ones between blocks.
      expect(outcome === good, `offset ${offset}`).toBe(true);
      harmless++;
    }
    expect(harmless).toBeLessThan(20);
  });

  it('is damaged when it ends early', async () => {
    const { objects, snapshot } = await frozen();
    const bytes = objects.held.get(snapshot.key) as Uint8Array;
    objects.held.set(snapshot.key, bytes.subarray(0, bytes.length - 20));
    const opened = readSnapshot(objects, snapshot.id).then(({ entries }) => entriesOf(entries()));
    await expect(opened).rejects.toMatchObject({ code: 'snapshot-damaged' });
  });
});
