import { describe, expect, it } from 'vitest';
import type { AnnualUpdate } from '../../../../shared/activities/record.ts';
import type { Ledger } from '../../../../shared/store/ports.ts';
import { cellsOf, csv, exportedCsv } from '../../../functions/intake/filled-workbook.ts';
import { counts, intakeDesk } from '../../../functions/intake/intake-desk.ts';
import { GOOD } from '../../activities/sample-record.ts';

/** A desk with one record, and someone else who changes one half of it between the look and the write. */
async function racedDesk(half: 'activity' | 'update') {
  const desk = intakeDesk();
  await desk.send(csv([cellsOf(GOOD)]), { name: 'first.csv' });
  const [record] = await desk.records();
  if (!record) throw new Error('no record');
  const changed = {
    ...record.activity.state,
    unit: 'BDT/EUR',
  };
  const told = { ...record.update.state, contact: 'Somebody Else' } as AnnualUpdate;
  const theirs = half === 'activity' ? record.activity : record.update;
  const append = desk.ledger.append.bind(desk.ledger);
  let raced = false;
  const racing: Ledger['append'] = async (drafts) => {
    if (!raced) {
      raced = true;
      const { revision, stream } = theirs;
      const state = half === 'activity' ? changed : told;
      await append([
        { stream, revision: revision + 1, at: '2026-02-01T08:59:59Z', by: 'editor', reason: 'typed', state },
      ]);
    }
    return append(drafts);
  };
  desk.ledger.append = racing;
  const mine = {
    activity: { ...record.activity.state, unit: 'TSB/SG17' },
    update: { ...record.update.state, headline: { en: { text: 'My words.', status: 'original' as const } } },
  };
  const sent = exportedCsv([{ record: mine, revisions: { activity: 1, update: 1 } }]);
  return { desk, taken: await desk.send(sent, { name: 'mine.csv' }) };
}

describe('a record that someone else changes in the very moment of the import', () => {
  it('is refused whole when its update is lost', async () => {
    const { desk, taken } = await racedDesk('update');
    expect(counts(taken)).toMatchObject({ refused: 1, updated: 0 });
    expect(taken.findings).toContainEqual(
      expect.objectContaining({ rule: 'changed-since-template', severity: 'critical' }),
    );
    expect((await desk.records())[0]?.activity.revision).toBe(1);
    desk.close();
  });

  it('keeps its update when the activity is lost, and says so', async () => {
    const { desk, taken } = await racedDesk('activity');
    expect(counts(taken)).toMatchObject({ refused: 0, updated: 1 });
    expect(taken.findings).toContainEqual(
      expect.objectContaining({
        rule: 'activity-not-kept',
        severity: 'error',
        params: { newest: 2, theirs: 'editor' },
      }),
    );
    expect(taken.bases.size).toBe(0);
    const [record] = await desk.records();
    expect(record?.activity.state.unit).toBe('BDT/EUR');
    expect(record?.update.state.headline?.en?.text).toBe('My words.');
    expect(await desk.faults()).toEqual([]);
    desk.close();
  });
});
