/** What taking in a row does to the records: their review, their activity, their year. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalUpdate } from '../../../shared/activities/canonical.ts';
import { updateStream } from '../../../shared/activities/record.ts';
import { review } from '../../../shared/activities/review.ts';
import { csv, fillIn, template } from './filled-workbook.ts';
import { counts, type IntakeDesk, intakeDesk, YEAR } from './intake-desk.ts';
import { NONE, ROW, rulesOf, SECOND } from './sample-rows.ts';

let desk: IntakeDesk;
beforeEach(() => {
  desk = intakeDesk();
});
afterEach(() => desk.close());

describe('the state of review', () => {
  const accept = () => review({ action: 'accept', span: YEAR, by: 'editor', reason: 'fine' }, desk);

  it('waits for review again when an accepted update is changed, with a warning', async () => {
    const empty = await template();
    await desk.send(await fillIn(empty, { 3: ROW }));
    expect(await accept()).toEqual({ reviewed: 1, conflicts: [], notFound: [] });
    expect(counts(await desk.send(await fillIn(empty, { 3: ROW })))).toMatchObject({ unchanged: 1 });
    expect((await desk.records())[0]?.update.state.state).toBe('accepted');
    const taken = await desk.send(await fillIn(empty, { 3: { ...ROW, headline: 'Other words.' } }));
    expect(taken.findings).toContainEqual(
      expect.objectContaining({ rule: 'reopened', severity: 'warning', params: { state: 'accepted' } }),
    );
    // Every remark on a record that is kept leads to it.
    expect(new Set(taken.findings.map(({ at }) => at.activity))).toEqual(new Set(['WA-000001']));
    expect((await desk.records())[0]?.update.state.state).toBe('submitted');
  });

  it('takes no change to a locked update', async () => {
    const empty = await template();
    await desk.send(await fillIn(empty, { 3: ROW }));
    const [record] = await desk.records();
    if (!record) throw new Error('no record');
    const { revision, state, stream } = record.update;
    const locked = canonicalUpdate({ ...state, state: 'locked' });
    await desk.ledger.append([
      {
        stream,
        revision: revision + 1,
        at: '2026-03-01T00:00:00Z',
        by: 'editor',
        reason: 'closed',
        state: locked,
      },
    ]);
    const taken = await desk.send(await fillIn(empty, { 3: { ...ROW, headline: 'Other words.' } }));
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, refused: 1 });
    expect(rulesOf(taken)).toContain('row-closed');
    const [newest] = await desk.ledger.newest([stream]);
    expect(newest?.state).toMatchObject({ headline: state.headline });
  });

  it('keeps a row with an error as a draft, and submits it when it is mended', async () => {
    const empty = await template();
    const taken = await desk.send(await fillIn(empty, { 3: { ...ROW, narrative: undefined } }));
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, created: 1, drafts: 1 });
    const mended = await desk.send(await fillIn(empty, { 3: ROW }));
    expect(counts(mended)).toEqual({ ...NONE, rows: 1, updated: 1 });
    expect((await desk.records())[0]?.update.state.state).toBe('submitted');
  });
});

describe('rows about the same activity', () => {
  const named = (cells: object) => ({ ...ROW, ...cells });

  it('the second about the same year is refused, with the place of the first', async () => {
    const taken = await desk.send(csv([named({}), SECOND, named({ unit: 'BDT/DNS' })]), { name: 'a.csv' });
    expect(counts(taken)).toEqual({ ...NONE, rows: 3, created: 2, refused: 1 });
    expect(taken.findings).toContainEqual(
      expect.objectContaining({
        rule: 'row-duplicate-in-file',
        params: { first: 2 },
        at: expect.objectContaining({ row: 4 }),
      }),
    );
  });

  it('is the same activity by its number and by its title', async () => {
    await desk.send(csv([ROW]), { name: 'a.csv' });
    const [record] = await desk.records();
    const id = record?.activity.state.activityId ?? '';
    const taken = await desk.send(
      csv([
        { ...ROW, activityId: id },
        { ...ROW, activityId: '' },
      ]),
      { name: 'b.csv' },
    );
    expect(counts(taken)).toEqual({ ...NONE, rows: 2, unchanged: 1, refused: 1 });
  });

  it('about different years are taken one after the other', async () => {
    const rows = [2023, 2024, 2025].map((year) => ({ ...ROW, year, unit: `BDT/${year}`, title: ROW.title }));
    const same = rows.map((row) => ({ ...row, unit: 'BDT' }));
    const taken = await desk.send(csv(same), { name: 'a.csv', period: undefined });
    expect(counts(taken)).toMatchObject({ rows: 3, created: 3 });
    expect(await desk.records()).toHaveLength(3);
    expect(await desk.faults()).toEqual([]);
  });

  it('warns of an activity that the store has under another name', async () => {
    await desk.send(csv([ROW]), { name: 'a.csv' });
    const taken = await desk.send(csv([{ ...ROW, unit: 'TSB/SG17' }]), { name: 'b.csv' });
    expect(counts(taken)).toMatchObject({ created: 1 });
    expect(taken.findings).toContainEqual(
      expect.objectContaining({ rule: 'duplicate-title', params: { other: 'WA-000001' } }),
    );
  });

  it('refuses a number that nobody knows, and gives nobody a number for a row that is refused', async () => {
    const taken = await desk.send(
      csv([
        { ...ROW, activityId: 'WA-000777' },
        { unit: 'x', title: '' },
      ]),
      { name: 'a.csv' },
    );
    expect(counts(taken)).toEqual({ ...NONE, rows: 2, refused: 2 });
    expect(rulesOf(taken)).toEqual(expect.arrayContaining(['activity-unknown', 'row-without-title']));
    expect(await desk.identities.identify(['the next'])).toEqual(['WA-000001']);
  });
});

describe('the period', () => {
  it('is asked for once when neither the file nor the order names it', async () => {
    const sent = desk.send(csv([ROW]), { name: 'a.csv', period: undefined });
    await expect(sent).rejects.toMatchObject({ code: 'year-missing' });
  });

  it('is asked of the rows that lack it', async () => {
    const taken = await desk.send(
      csv([
        { ...ROW, year: 2025 },
        { ...SECOND, year: '' },
      ]),
      {
        name: 'a.csv',
        period: undefined,
      },
    );
    expect(counts(taken)).toEqual({ ...NONE, rows: 2, created: 1, refused: 1 });
    expect(taken.findings).toContainEqual(
      expect.objectContaining({
        rule: 'period-missing',
        severity: 'critical',
        at: expect.objectContaining({ row: 3 }),
      }),
    );
    expect(await desk.ledger.newest([updateStream('WA-000001', YEAR)])).not.toEqual([undefined]);
  });

  it('of another year is refused where a year is asked for', async () => {
    const taken = await desk.send(csv([{ ...ROW, year: 2024 }]), { name: 'a.csv' });
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, refused: 1 });
    expect(rulesOf(taken)).toContain('period-mismatch');
  });
});
