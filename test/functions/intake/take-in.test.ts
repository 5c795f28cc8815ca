import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalUpdate } from '../../../shared/activities/canonical.ts';
import { updateStream } from '../../../shared/activities/record.ts';
import { review } from '../../../shared/activities/review.ts';
import { GOOD } from '../../shared/activities/sample-record.ts';
import { cellsOf, csv, exportedCsv, fillIn, template } from './filled-workbook.ts';
import { counts, type IntakeDesk, intakeDesk, YEAR } from './intake-desk.ts';

let desk: IntakeDesk;
beforeEach(() => {
  desk = intakeDesk();
});
afterEach(() => desk.close());

const NONE = { created: 0, updated: 0, unchanged: 0, drafts: 0, refused: 0 };
const ROW = cellsOf(GOOD);
const rulesOf = (taken: { readonly findings: readonly { readonly rule: string }[] }) =>
  taken.findings.map(({ rule }) => rule);

async function fillings() {
  return (await desk.records()).map(({ activity, update }) => ({
    record: { activity: activity.state, update: update.state },
    revisions: { activity: activity.revision, update: update.revision },
  }));
}

async function title() {
  return (await desk.records()).map(({ activity }) => activity.state.title?.en?.text);
}

const SECOND = { ...ROW, title: 'Emergency telecommunications for small islands', 'claims.1.code': '13.1' };

describe('a template that comes back', () => {
  it('creates each row once, however often it is sent', async () => {
    const file = await fillIn(await template(), { 3: ROW, 7: SECOND });
    const first = await desk.send(file);
    expect(counts(first)).toEqual({ ...NONE, rows: 2, created: 2 });
    const second = await desk.send(file, { name: 'the same under another name.xlsx' });
    expect(counts(second)).toEqual({ ...NONE, rows: 2, unchanged: 2 });
    expect(second.findings).toEqual(first.findings);
    expect(await desk.faults()).toEqual([]);
  });

  it('takes the corrections of its sender, also emptied cells, and never doubles', async () => {
    const empty = await template();
    await desk.send(await fillIn(empty, { 3: ROW }));
    const corrected = { ...ROW, title: 'Cybersecurity drills for small islands', deputy: undefined };
    const taken = await desk.send(await fillIn(empty, { 3: corrected }));
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, updated: 1 });
    const again = { ...corrected, 'claims.other': undefined };
    expect(counts(await desk.send(await fillIn(empty, { 3: again })))).toMatchObject({ updated: 1 });
    const [record, ...others] = await desk.records();
    expect(others).toEqual([]);
    expect(record?.activity.state.claims.map(({ code }) => code)).toEqual(['9.c']);
  });

  it('filled with known records is unchanged, and updates what was changed in it', async () => {
    await desk.send(await fillIn(await template(), { 3: ROW, 4: SECOND }));
    const filled = await template({ id: 'T-2', filled: await fillings() });
    expect(counts(await desk.send(filled))).toEqual({ ...NONE, rows: 2, unchanged: 2 });
    const changed = await fillIn(filled, { 3: { unit: 'BDT/EUR' } });
    expect(counts(await desk.send(changed))).toEqual({ ...NONE, rows: 2, updated: 1, unchanged: 1 });
    expect((await desk.records())[0]?.activity.state.unit).toBe('BDT/EUR');
  });

  it('shows both versions where someone else changed the same field, and overwrites neither', async () => {
    await desk.send(await fillIn(await template(), { 3: ROW }));
    const filled = await template({ id: 'T-2', filled: await fillings() });
    await desk.send(await fillIn(filled, { 3: { unit: 'BDT/EUR' } }), { name: 'hers.xlsx' });
    const taken = await desk.send(await fillIn(filled, { 3: { unit: 'TSB/SG17' } }), { name: 'his.xlsx' });
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, refused: 1 });
    expect(taken.findings).toContainEqual(
      expect.objectContaining({
        rule: 'changed-since-template',
        severity: 'critical',
        value: 'TSB/SG17',
        params: { base: 'a1.u1', newest: 'a2.u2', theirs: 'BDT/EUR' },
        at: expect.objectContaining({ sheet: 'Records', row: 3, field: 'unit', column: expect.any(String) }),
      }),
    );
    expect((await desk.records())[0]?.activity.state.unit).toBe('BDT/EUR');
  });

  it('shows both versions where two copies of one template come back under one name from one sender', async () => {
    await desk.send(await fillIn(await template(), { 3: ROW }));
    const filled = await template({ id: 'T-2', filled: await fillings() });
    await desk.send(await fillIn(filled, { 3: { unit: 'BDT/EUR' } }), { name: 'annual.xlsx' });
    const other = await fillIn(filled, { 3: { unit: 'TSB/SG17' } });
    const taken = await desk.send(other, { name: 'annual.xlsx' });
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, refused: 1 });
    expect(taken.findings).toContainEqual(
      expect.objectContaining({
        rule: 'changed-since-template',
        value: 'TSB/SG17',
        params: { base: 'a1.u1', newest: 'a2.u2', theirs: 'BDT/EUR' },
      }),
    );
    expect((await desk.records())[0]?.activity.state.unit).toBe('BDT/EUR');
  });

  it.each([
    ['was damaged', '1.2'],
    ['was emptied', undefined],
  ])('overwrites nothing known where the hidden cell of its base %s', async (_, baseRevision) => {
    await desk.send(await fillIn(await template(), { 3: ROW }));
    const filled = await template({ id: 'T-2', filled: await fillings() });
    await desk.send(await fillIn(filled, { 3: { unit: 'BDT/EUR' } }), { name: 'hers.xlsx' });
    const damaged = await fillIn(filled, { 3: { baseRevision, headline: undefined } });
    const taken = await desk.send(damaged, { name: 'hers.xlsx' });
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, refused: 1 });
    const conflicts = taken.findings.filter(({ rule }) => rule === 'changed-since-template');
    expect(conflicts.map(({ at }) => at.field).sort()).toEqual(['headline', 'unit']);
    expect(taken.findings).toContainEqual(
      expect.objectContaining({
        rule: 'base-damaged',
        severity: 'warning',
        value: baseRevision ?? '',
        at: expect.objectContaining({ row: 3, column: expect.any(String) }),
      }),
    );
    expect((await desk.records())[0]?.activity.state).toMatchObject({ unit: 'BDT/EUR' });
  });

  it('shows both versions where the corrections of a row come from someone else', async () => {
    const empty = await template();
    await desk.send(await fillIn(empty, { 3: ROW }), { by: 'first' });
    const taken = await desk.send(await fillIn(empty, { 3: { ...ROW, unit: 'BDT/EUR' } }), {
      by: 'second',
    });
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, refused: 1 });
  });

  it('shows both versions where the same empty row came back with quite another record under the same name', async () => {
    const empty = await template();
    const none = { obstacles: 'None so far.' };
    await desk.send(await fillIn(empty, { 3: { ...ROW, ...none } }));
    const other = { ...SECOND, headline: 'A network that outlives storms.', narrative: ROW.headline };
    const texts = Object.fromEntries(['summary', 'lessons', 'proposals'].map((id) => [id, undefined]));
    const taken = await desk.send(await fillIn(empty, { 3: { ...other, ...texts, ...none } }));
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, refused: 1 });
    expect(await title()).toEqual(['Cybersecurity drills for least developed countries']);
  });

  it('shows both versions where two people filled in the same empty row', async () => {
    const empty = await template();
    await desk.send(await fillIn(empty, { 3: ROW }), { name: 'hers.xlsx' });
    const taken = await desk.send(await fillIn(empty, { 3: SECOND }), { name: 'his.xlsx' });
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, refused: 1 });
    expect(await title()).toEqual(['Cybersecurity drills for least developed countries']);
  });

  it('merges changes to different fields', async () => {
    await desk.send(await fillIn(await template(), { 3: ROW }));
    const filled = await template({ id: 'T-2', filled: await fillings() });
    await desk.send(await fillIn(filled, { 3: { unit: 'BDT/EUR' } }), { name: 'hers.xlsx' });
    const taken = await desk.send(await fillIn(filled, { 3: { deputy: 'Deputy for C5' } }), {
      name: 'his.xlsx',
    });
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, updated: 1 });
    expect((await desk.records())[0]?.activity.state).toMatchObject({
      unit: 'BDT/EUR',
      deputy: 'Deputy for C5',
    });
  });

  it('does not take back what someone else changed, when its sender corrects another field', async () => {
    const empty = await template();
    await desk.send(await fillIn(empty, { 3: ROW }), { name: 'mine.xlsx' });
    const filled = await template({ id: 'T-2', filled: await fillings() });
    await desk.send(await fillIn(filled, { 3: { unit: 'BDT/EUR' } }), { name: 'hers.xlsx' });
    await desk.send(await fillIn(empty, { 3: { ...ROW, deputy: 'Deputy' } }), { name: 'mine.xlsx' });
    await desk.send(await fillIn(empty, { 3: { ...ROW, deputy: 'Another' } }), { name: 'mine.xlsx' });
    expect((await desk.records())[0]?.activity.state).toMatchObject({ unit: 'BDT/EUR', deputy: 'Another' });
  });

  it.each([
    ['of another year', { period: { from: '2024-01-01', to: '2024-12-31' } }, 'template-other-year'],
    ['of this year in another language', { language: 'ar' }, undefined],
  ] as const)('%s', async (_, options, problem) => {
    const sheet = 'language' in options ? 'السجلات' : 'Records';
    const bytes = await template(options);
    if (problem) {
      await expect(desk.send(await fillIn(bytes, { 3: ROW }, sheet))).rejects.toMatchObject({
        code: problem,
      });
      expect(await desk.records()).toEqual([]);
    } else expect((await desk.send(bytes)).rows).toBe(0);
  });
});

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
    const taken = await desk.send(exportedCsv(await fillings()), { name: 'export.csv', period: undefined });
    expect(counts(taken)).toEqual({ ...NONE, rows: 2, unchanged: 2 });
  });

  it('as NDJSON comes back unchanged, without anybody naming the year', async () => {
    await desk.send(csv([{ ...ROW, ...awkward, year: 2023 }]), { name: 'a.csv', period: undefined });
    const lines = (await fillings()).map(({ record }) => JSON.stringify(record)).join('\n');
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
    const taken = await desk.send(exportedCsv(await fillings()), { name: 'export.csv', period: undefined });
    expect(counts(taken)).toEqual({ ...NONE, rows: 1, unchanged: 1 });
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
