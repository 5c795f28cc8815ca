/** An export of the records that comes back changes nothing. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csv, exportedCsv, fillIn, template } from './filled-workbook.ts';
import { counts, type IntakeDesk, intakeDesk } from './intake-desk.ts';
import { fillings, NONE, ROW, SECOND } from './sample-rows.ts';

let desk: IntakeDesk;
beforeEach(() => {
  desk = intakeDesk();
});
afterEach(() => desk.close());

describe('an export', () => {
  const awkward = {
    title: "'=cmd|' /C calc'!A0 and more",
    deputy: '@SUM(1+1)',
    unit: '-BDT',
    results: "=1+1 | x\n'quoted",
  };

  it('as CSV comes back unchanged, formulas and apostrophes too, without anybody naming the year', async () => {
    await desk.send(csv([{ ...ROW, ...awkward }, SECOND].map((row) => ({ ...row, year: 2024 }))), {
      name: 'a.csv',
      period: undefined,
    });
    const before = await desk.records();
    expect(before[0]?.activity.state.title?.en?.text).toBe(awkward.title);
    const taken = await desk.send(exportedCsv(await fillings(desk)), {
      name: 'export.csv',
      period: undefined,
    });
    expect(counts(taken)).toEqual({ ...NONE, rows: 2, unchanged: 2 });
  });

  it('as NDJSON comes back unchanged, without anybody naming the year', async () => {
    await desk.send(csv([{ ...ROW, ...awkward, year: 2023 }]), { name: 'a.csv', period: undefined });
    const lines = (await fillings(desk)).map(({ record }) => JSON.stringify(record)).join('\n');
    const taken = await desk.send(lines, { name: 'export.ndjson', period: undefined });
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, unchanged: 1 });
  });

  it('keeps the reviews of claims', async () => {
    await desk.send(await fillIn(await template(), { 3: ROW }));
    const [record] = await desk.records();
    if (!record) throw new Error('no record');
    const { revision, state, stream } = record.activity;
    const claims = state.claims.map((claim) => ({
      ...claim,
      review: { state: 'accepted' as const, by: 'editor' },
    }));
    const at = '2026-03-01T00:00:00Z';
    await desk.ledger.append([
      { stream, revision: revision + 1, at, by: 'editor', reason: 'reviewed', state: { ...state, claims } },
    ]);
    const taken = await desk.send(exportedCsv(await fillings(desk)), {
      name: 'export.csv',
      period: undefined,
    });
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, unchanged: 1 });
  });
});
