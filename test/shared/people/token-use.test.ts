import { describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { lastUses, tokenUses } from '../../../shared/people/token-use.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger } from '../../../shared/store/ports.ts';

const USED = { id: 't1', person: 'sam' };

describe('the uses of a token', () => {
  it('are noted once a day', async () => {
    const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
    let now = new Date('2026-01-15T09:00:00Z');
    const note = tokenUses({ clock: () => now, ledger });
    await note(USED);
    await note(USED);
    now = new Date('2026-01-16T09:00:00Z');
    await note(USED);
    expect(await ledger.history('token-use/t1')).toHaveLength(2);
    expect(await lastUses(ledger, ['t1'])).toEqual(new Map([['t1', '2026-01-16']]));
  });

  it('are noted by the next use where the ledger failed', async () => {
    const kept = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
    let isDown = true;
    const append: Ledger['append'] = async (drafts) => {
      if (isDown) throw new Error('throttled');
      return kept.append(drafts);
    };
    const note = tokenUses({ clock: () => new Date('2026-01-15T09:00:00Z'), ledger: { ...kept, append } });
    await expect(note(USED)).rejects.toThrow('throttled');
    isDown = false;
    await note(USED);
    expect(await lastUses(kept, ['t1'])).toEqual(new Map([['t1', '2026-01-15']]));
  });
});
