import { beforeEach, describe, expect, it } from 'vitest';
import { takeIn } from '../../../functions/intake/take-in.ts';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { lockPeriod, openPeriod } from '../../../shared/periods/change-periods.ts';
import { decodeForm } from '../../../shared/record-form/decode-form.ts';
import { encodeRecord } from '../../../shared/record-form/encode-record.ts';
import { saveRecord } from '../../../shared/record-form/save-record.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { bytesSource } from '../../../shared/zip/byte-source.ts';
import { GOOD } from '../../shared/activities/sample-record.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };

function openPorts() {
  const db = openDatabase(':memory:');
  return {
    ledger: sqliteLedger(db, ledgerKeys),
    identities: sqliteIdentities(db),
    clock: () => new Date('2026-02-01T09:00:00Z'),
  };
}

let ports: ReturnType<typeof openPorts>;
beforeEach(async () => {
  ports = openPorts();
  await openPeriod({ period, deadline: '2026-01-31', by: 'erin', reason: 'opened' }, ports);
});

const lock = () => lockPeriod({ period, revision: 1, by: 'erin', reason: 'deadline' }, ports);

function send(of: typeof period) {
  return takeIn(
    {
      source: bytesSource('sent.csv', Buffer.from('Title,Year\nDrills,2025\n')),
      profile: 'annual',
      period: of,
      by: 'sam',
      onFindings: () => undefined,
      onProgress: () => undefined,
    },
    ports,
  );
}

function save() {
  const form = decodeForm(new Map(encodeRecord(GOOD)));
  const base = { activity: 0, update: 0 };
  return saveRecord(
    { period, base, form, window: 'w1', action: 'save', by: 'sam' },
    { ...ports, supportOf: () => 'in-matrix', mayWrite: () => true },
  );
}

async function updates(): Promise<number> {
  return (await ports.ledger.list('updates')).items.length;
}

describe('a locked period', () => {
  it('takes no file, and leaves nothing of it behind', async () => {
    await lock();
    await expect(send(period)).rejects.toMatchObject({ code: 'period-locked' });
    expect(await updates()).toBe(0);
  });

  it('takes nothing of the form', async () => {
    expect(await save()).toMatchObject({ kind: 'saved' });
    await lock();
    expect(await save()).toMatchObject({
      kind: 'refused',
      findings: [{ rule: expect.stringContaining('closed') }],
    });
    expect(await updates()).toBe(1);
  });

  it('does not stand in the way of another one', async () => {
    await lock();
    await expect(send({ from: '2024-01-01', to: '2024-12-31' })).resolves.toMatchObject({
      rows: expect.any(Number),
    });
  });
});
