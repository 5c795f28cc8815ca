import { describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { maySeeSet, openSets } from '../../../functions/web/set-gate.ts';
import { PUBLIC } from '../../../shared/people/actor.ts';
import { reportStream } from '../../../shared/reports/report.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { CONSULTED, EDITOR, MEMBER, person } from '../../shared/consultations/sample-report.ts';

async function openLedger() {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const signed = { revision: 1, at: '2026-01-15T09:00:00.000Z', by: 'test', reason: 'test' };
  await ledger.append([{ stream: reportStream(CONSULTED.id), ...signed, state: CONSULTED }]);
  return ledger;
}

describe('a report set', () => {
  it('of a report goes the way of its report', async () => {
    const ledger = await openLedger();
    const seen = [PUBLIC, MEMBER, EDITOR].map((actor) => maySeeSet(ledger, actor, 'set1'));
    expect(await Promise.all(seen)).toEqual([false, true, true]);
  });

  it('that no report names is a draft: for those who read drafts, whoever or whatever made it', async () => {
    const ledger = await openLedger();
    const readers = [PUBLIC, MEMBER, person('amelie', 'focal-point'), EDITOR];
    const seen = readers.map((actor) => maySeeSet(ledger, actor, 'made-by-a-command'));
    expect(await Promise.all(seen)).toEqual([false, false, true, true]);
  });

  it('is listed for whoever may open it', async () => {
    const ledger = await openLedger();
    const sets = [{ id: 'made-by-a-command' }, { id: 'set1' }];
    expect(await openSets(ledger, PUBLIC, sets)).toEqual([]);
    expect(await openSets(ledger, MEMBER, sets)).toEqual([{ id: 'set1' }]);
    expect(await openSets(ledger, EDITOR, sets)).toEqual(sets);
  });
});
