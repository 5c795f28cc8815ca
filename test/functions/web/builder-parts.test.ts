import { expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { snapshotChoices } from '../../../functions/web/builder-parts.ts';
import type { SnapshotSummary } from '../../../functions/web/snapshots.ts';
import type { Report } from '../../../shared/reports/report.ts';
import { recordSnapshot } from '../../../shared/reports/snapshot-record.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';

const spanOf = (from: number, to: number) => ({ from: `${from}-01-01`, to: `${to}-12-31` });
const year = spanOf(2025, 2025);
const snapshot = (id: string, period = year) => ({ id, header: { period } }) as SnapshotSummary;

it('offers the snapshot of the period first that was frozen last, and says when', async () => {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const freeze = (id: string, at: string) => recordSnapshot(ledger, { id, period: year }, { at, by: 'erin' });
  await freeze('b', '2026-02-01T08:00:00.000Z');
  await freeze('c', '2026-02-03T08:00:00.000Z');
  const all = [snapshot('wide', spanOf(2016, 2025)), snapshot('a'), snapshot('b'), snapshot('c')];
  const offered = await snapshotChoices(ledger, all, { period: year } as Report);
  expect(offered.map(({ at, id }) => [id, at?.slice(0, 10)])).toEqual([
    ['c', '2026-02-03'],
    ['b', '2026-02-01'],
    ['a', undefined],
    ['wide', undefined],
  ]);
});
