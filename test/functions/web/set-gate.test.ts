import { describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { rememberKept } from '../../../functions/reports/remember-kept.ts';
import { maySeeSet, openSets } from '../../../functions/web/set-gate.ts';
import { PUBLIC } from '../../../shared/people/actor.ts';
import { machineStream } from '../../../shared/people/machine.ts';
import { personStream } from '../../../shared/people/person.ts';
import { reportStream } from '../../../shared/reports/report.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { CONSULTED, EDITOR, MEMBER } from '../../shared/consultations/sample-report.ts';

const clock = () => new Date('2026-01-15T09:00:00Z');

async function setUp() {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const signed = { revision: 1, at: clock().toISOString(), by: 'test', reason: 'test' };
  const erin = { id: 'erin', name: 'Erin', email: 'erin@example.org', roles: ['editor'], state: 'active' };
  await ledger.append([
    { stream: personStream('erin'), ...signed, state: erin },
    { stream: reportStream(CONSULTED.id), ...signed, state: CONSULTED },
  ]);
  await ledger.append([
    {
      stream: machineStream('desk-7'),
      ...signed,
      state: { id: 'desk-7', name: 'Desk', scopes: [], state: 'active' },
    },
  ]);
  const keep = (set: string, by: string) =>
    rememberKept({ clock, ledger }, { key: `reports/${set}/manifest.json`, sha256: set }, by);
  return { ledger, keep };
}

describe('a report set', () => {
  it('of a report goes the way of its report', async () => {
    const { keep, ledger } = await setUp();
    await keep('set1', 'erin');
    const seen = [PUBLIC, MEMBER, EDITOR].map((actor) => maySeeSet(ledger, actor, 'set1'));
    expect(await Promise.all(seen)).toEqual([false, true, true]);
  });

  it('that a later build has replaced is the office’s, though no report names it any more', async () => {
    const { keep, ledger } = await setUp();
    await keep('replaced', 'erin');
    const seen = [PUBLIC, MEMBER, EDITOR].map((actor) => maySeeSet(ledger, actor, 'replaced'));
    expect(await Promise.all(seen)).toEqual([false, false, true]);
  });

  it('that a machine has ordered is the office’s until a report names it', async () => {
    const { keep, ledger } = await setUp();
    await keep('of-a-machine', 'desk-7');
    const seen = [PUBLIC, MEMBER, EDITOR].map((actor) => maySeeSet(ledger, actor, 'of-a-machine'));
    expect(await Promise.all(seen)).toEqual([false, false, true]);
  });

  it('that is not remembered yet is the office’s', async () => {
    const { ledger } = await setUp();
    const seen = [PUBLIC, MEMBER, EDITOR].map((actor) => maySeeSet(ledger, actor, 'in-the-making'));
    expect(await Promise.all(seen)).toEqual([false, false, true]);
  });

  it('made on the command line is open as far as its kind is', async () => {
    const { keep, ledger } = await setUp();
    await keep('made-here', 'the operator of this machine');
    const sets = [{ id: 'made-here' }, { id: 'set1' }];
    expect(await openSets(ledger, PUBLIC, sets)).toEqual([{ id: 'made-here' }]);
  });
});
