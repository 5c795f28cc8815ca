import { describe, expect, it } from 'vitest';
import { rememberKept } from '../../local/kept-register.ts';
import { keptKeyOf, keptStream } from '../../shared/activities/kept-stream.ts';
import { lookUpKeys } from '../../shared/activities/look-up-keys.ts';
import { openDatabase } from '../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger } from '../../shared/store/ports.ts';

const clock = () => new Date('2026-02-01T09:00:00Z');
const OBJECT = { key: 'snapshots/ab.ndjson.gz', sha256: 'a'.repeat(64) };
const newLedger = (): Ledger => sqliteLedger(openDatabase(':memory:'), lookUpKeys);

describe('an object that must stay', () => {
  it('is remembered once under its key', async () => {
    const ledger = newLedger();
    await rememberKept({ clock, ledger }, OBJECT);
    await rememberKept({ clock, ledger }, OBJECT);
    const history = await ledger.history(keptStream(OBJECT.key));
    expect(history.map(({ at, state }) => ({ at, state }))).toEqual([
      { at: '2026-02-01T09:00:00.000Z', state: OBJECT },
    ]);
    expect(keptKeyOf(history[0]?.stream ?? '')).toBe(OBJECT.key);
    expect(keptKeyOf('activity/WA-000001')).toBeUndefined();
  });

  it('is refused where other bytes are remembered under its key', async () => {
    const ledger = newLedger();
    await rememberKept({ clock, ledger }, OBJECT);
    const other = { ...OBJECT, sha256: 'b'.repeat(64) };
    await expect(rememberKept({ clock, ledger }, other)).rejects.toMatchObject({ code: 'object-differs' });
  });

  it('is refused too where another process came first with other bytes, and is fine with the same', async () => {
    const ledger = newLedger();
    await rememberKept({ clock, ledger }, OBJECT);
    const late: Ledger = { ...ledger, newest: async (streams) => streams.map(() => undefined) };
    await rememberKept({ clock, ledger: late }, OBJECT);
    const other = { ...OBJECT, sha256: 'b'.repeat(64) };
    await expect(rememberKept({ clock, ledger: late }, other)).rejects.toMatchObject({
      code: 'object-differs',
    });
  });
});
