import { expect, it } from 'vitest';
import { dateSnapshots } from '../../../functions/web/dated-snapshots.ts';
import type { PageContext } from '../../../functions/web/pages/page-context.ts';
import { SnapshotChoice } from '../../../functions/web/pages/snapshot-choice.tsx';
import type { SnapshotSummary } from '../../../functions/web/snapshots.ts';
import { wordsIn } from '../../../shared/text/words.ts';

const snapshot = (id: string, year: number) =>
  ({ id, header: { period: { from: `${year}-01-01`, to: `${year}-12-31` } } }) as SnapshotSummary;
const frozen = [
  { at: '2026-02-01T08:00:00.000Z', state: { id: 'late' } },
  { at: '2026-02-03T08:00:00.000Z', state: { id: 'again' } },
];
const ledger = { history: async (stream: string) => (stream.includes('2025') ? frozen : []) } as never;

it('offers two snapshots of one period by the moment of their freeze, the newest first', async () => {
  const dated = await dateSnapshots(ledger, [
    snapshot('late', 2025),
    snapshot('again', 2025),
    snapshot('old', 2024),
  ]);
  const page = { locale: 'en-GB', words: wordsIn('en') } as PageContext;
  const html = String(<SnapshotChoice page={page} snapshots={dated} chosen="again" />);
  expect([...html.matchAll(/<option[^>]*>(.*?)<\/option>/g)].map(([, text]) => text)).toEqual([
    '2025 · frozen 3 Feb 2026, 09:00 CET · again',
    '2025 · frozen 1 Feb 2026, 09:00 CET · late',
    '2024 · old',
  ]);
});
