import { describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { duplicatesIn } from '../../../functions/web/find-duplicates.ts';
import { canonicalActivity, canonicalUpdate } from '../../../shared/activities/canonical.ts';
import { markDistinct } from '../../../shared/activities/likely-duplicates.ts';
import { activityStream, updateStream } from '../../../shared/activities/record.ts';
import type { PersonActor } from '../../../shared/people/actor.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger } from '../../../shared/store/ports.ts';
import { GOOD } from '../../shared/activities/sample-record.ts';

const NOW = new Date('2026-01-15T09:00:00Z');
const clock = () => NOW;
const EDITOR: PersonActor = {
  ...{ kind: 'person', id: 'editor', name: 'Ed', language: 'en', roles: ['editor'] },
  ...{ lines: [], units: [], sectors: [] },
};

async function append(ledger: Ledger, stream: string, state: unknown): Promise<void> {
  const [head] = await ledger.heads([stream]);
  const revision = (head?.revision ?? 0) + 1;
  await ledger.append([{ stream, revision, at: '2026-01-05T09:00:00Z', by: 'sam', reason: 'test', state }]);
}

/** Three records under one title. */
async function threeAlike(): Promise<Ledger> {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  for (const activityId of ['WA-000001', 'WA-000002', 'WA-000003']) {
    const update = { ...GOOD.update, activityId };
    await append(ledger, activityStream(activityId), canonicalActivity({ ...GOOD.activity, activityId }));
    await append(ledger, updateStream(activityId, update.period), canonicalUpdate(update));
  }
  return ledger;
}

/** As a store that can't tell cheaply what was appended. */
function withoutSince({ since: _, ...ledger }: Ledger): Ledger {
  return ledger;
}

describe.each([
  ['that tells what was appended', (ledger: Ledger) => ledger],
  ['that can’t tell', withoutSince],
])('likely duplicates over a ledger %s', (_, over) => {
  it('are the same for two who search, as soon as one of them was judged or discarded', async () => {
    const ledger = over(await threeAlike());
    const [page, api] = [duplicatesIn({ clock, ledger }), duplicatesIn({ clock, ledger })];
    const names = async (found: typeof page) =>
      (await found.pairs(EDITOR)).map(({ pair }) => `${pair.first} ${pair.second}`);
    const before = await names(page);
    expect(before.length).toBeGreaterThan(1);
    expect(await names(api)).toEqual(before);
    const [first = '', second = ''] = before[0]?.split(' ') ?? [];
    await markDistinct({ first, second, by: 'editor', reason: 'two' }, { ledger, clock });
    expect(await names(page)).toEqual(before.slice(1));
    expect(await names(api)).toEqual(before.slice(1));
    const gone = { ...GOOD.activity, activityId: 'WA-000003', discarded: true as const };
    await append(ledger, activityStream('WA-000003'), canonicalActivity(gone));
    expect((await names(page)).join(' ')).not.toContain('WA-000003');
  });
});
