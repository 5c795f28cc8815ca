/** A template that comes back, filled in, corrected, or changed by two people at once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prefill } from '../../../shared/intake/template/prefill.ts';
import { type Filling, fillIn, template } from './filled-workbook.ts';
import { counts, type IntakeDesk, intakeDesk, YEAR } from './intake-desk.ts';
import { fillings, NONE, ROW, SECOND } from './sample-rows.ts';

let desk: IntakeDesk;
beforeEach(() => {
  desk = intakeDesk();
});
afterEach(() => desk.close());

async function title() {
  return (await desk.records()).map(({ activity }) => activity.state.title?.en?.text);
}

describe('a template that comes back', { timeout: 120_000 }, () => {
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
    const filled = await template({ id: 'T-2', filled: await fillings(desk) });
    expect(counts(await desk.send(filled))).toEqual({ ...NONE, rows: 2, unchanged: 2 });
    const changed = await fillIn(filled, { 3: { unit: 'BDT/EUR' } });
    expect(counts(await desk.send(changed))).toEqual({ ...NONE, rows: 2, updated: 1, unchanged: 1 });
    expect((await desk.records())[0]?.activity.state.unit).toBe('BDT/EUR');
  });

  it('shows both versions where someone else changed the same field, and overwrites neither', async () => {
    await desk.send(await fillIn(await template(), { 3: ROW }));
    const filled = await template({ id: 'T-2', filled: await fillings(desk) });
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

  it('takes no code that nobody knows for a change of its own', async () => {
    await desk.send(await fillIn(await template(), { 3: ROW }));
    const filled = await template({ id: 'T-2', filled: await fillings(desk) });
    await desk.send(await fillIn(filled, { 3: { confidentiality: 'members' } }), { name: 'hers.xlsx' });
    const stands = (await desk.records())[0]?.activity.state.confidentiality;
    const his = await fillIn(filled, { 3: { confidentiality: 'perhaps', unit: 'TSB/SG17' } });
    const taken = await desk.send(his, { name: 'his.xlsx' });
    expect(taken.findings.map(({ rule }) => rule)).not.toContain('changed-since-template');
    expect(taken.findings).toContainEqual(
      expect.objectContaining({ rule: 'unknown-code', value: 'perhaps' }),
    );
    expect((await desk.records())[0]?.activity.state).toMatchObject({
      confidentiality: stands,
      unit: 'TSB/SG17',
    });
  });

  it('shows both versions where two copies of one template come back under one name from one sender', async () => {
    await desk.send(await fillIn(await template(), { 3: ROW }));
    const filled = await template({ id: 'T-2', filled: await fillings(desk) });
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
    const filled = await template({ id: 'T-2', filled: await fillings(desk) });
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
    const filled = await template({ id: 'T-2', filled: await fillings(desk) });
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
    const filled = await template({ id: 'T-2', filled: await fillings(desk) });
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

describe('a template that was filled with the year before', { timeout: 120_000 }, () => {
  const NEXT = { from: '2026-01-01', to: '2026-12-31' };
  const options = { period: NEXT } as const;

  async function carried(): Promise<Uint8Array> {
    const first = await desk.send(await fillIn(await template(), { 3: ROW, 4: SECOND }));
    expect(first).toMatchObject({ created: 2, ofKnown: 0 });
    const filled: Filling[] = [];
    for await (const row of prefill(desk.ledger, NEXT)) filled.push(row);
    expect(filled).toHaveLength(2);
    return template({ id: 'T-2', period: NEXT, filled });
  }

  it('says nothing of rows that nobody has begun: no draft, no finding', async () => {
    const untouched = await carried();
    const taken = await desk.send(untouched, options);
    expect(counts(taken)).toEqual({ ...NONE, rows: 2, notBegun: 2 });
    expect(taken.findings).toEqual([]);
    expect((await desk.records()).map(({ update }) => update.state.period.to)).toEqual([YEAR.to, YEAR.to]);
  });

  it('takes the rows in which something was written, also where it can’t be read', async () => {
    const file = await carried();
    const begun = await fillIn(file, { 3: { headline: 'Forty teams can answer together.' } });
    const taken = await desk.send(begun, options);
    expect(counts(taken)).toEqual({ ...NONE, rows: 2, created: 1, drafts: 1, notBegun: 1 });
    expect(taken.ofKnown).toBe(1);
    expect(new Set(taken.findings.map(({ at }) => at.row))).toEqual(new Set([3]));
    const typed = await desk.send(await fillIn(file, { 4: { endDate: 'soon' } }), {
      ...options,
      name: 'b.xlsx',
    });
    expect(counts(typed)).toMatchObject({ created: 1, drafts: 1 });
  });
});
