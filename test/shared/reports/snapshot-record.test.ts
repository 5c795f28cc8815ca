import { expect, it } from 'vitest';
import { newestSnapshot, snapshotAsOf, snapshotStream } from '../../../shared/reports/snapshot-record.ts';
import type { Ledger } from '../../../shared/store/ports.ts';

const own = { from: '2025-01-01', to: '2025-12-31' };
const before = { from: '2024-01-01', to: '2024-12-31' };

/** Frozen as told: stream, day and id. */
function ledgerOf(...frozen: readonly (readonly [typeof own, string, string])[]) {
  const steps = (stream: string) =>
    frozen
      .filter(([period]) => snapshotStream(period) === stream)
      .map(([, at, id]) => ({ at, state: { id } }));
  return {
    history: async (stream: string) => steps(stream),
    newest: async (streams: readonly string[]) => streams.map((stream) => steps(stream).at(-1)),
  } as unknown as Pick<Ledger, 'history' | 'newest'>;
}

it('knows the snapshot of a period that was frozen last', async () => {
  const ledger = ledgerOf([before, '2025-02-01', 'a'], [before, '2025-03-01', 'b']);
  expect(await newestSnapshot(ledger, before)).toBe('b');
  expect(await newestSnapshot(ledger, own)).toBeUndefined();
});

it('gives the snapshot as it stood when another was frozen, whatever was frozen since', async () => {
  const ledger = ledgerOf(
    [before, '2025-02-01', 'a'],
    [before, '2025-03-01', 'b'],
    [own, '2026-02-01', 'now'],
    [before, '2026-03-01', 'c'],
  );
  expect(await snapshotAsOf(ledger, before, { id: 'now', own })).toBe('b');
});

it('gives the first one that was frozen after, where none was before, and none where there is none', async () => {
  const ledger = ledgerOf(
    [own, '2026-02-01', 'now'],
    [before, '2026-03-01', 'c'],
    [before, '2026-04-01', 'd'],
  );
  expect(await snapshotAsOf(ledger, before, { id: 'now', own })).toBe('c');
  expect(await snapshotAsOf(ledgerOf(), before, { id: 'now', own })).toBeUndefined();
});
