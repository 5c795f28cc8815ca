/** Saving a record from its form. */
import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalRecord } from '../../../shared/activities/canonical.ts';
import { formFields } from '../../../shared/record-form/form-fields.ts';
import { saveRecord } from '../../../shared/record-form/save-record.ts';
import { GOOD, original } from '../activities/sample-record.ts';
import { form, order, type RecordDesk, recordDesk } from './record-desk.ts';

let desk: RecordDesk;
beforeEach(() => {
  desk = recordDesk();
});

describe('saving a record from its form', () => {
  it('appends nothing where nothing was changed', async () => {
    await desk.append(GOOD);
    const outcome = await saveRecord(order(form()), desk.ports);
    expect(outcome).toMatchObject({ kind: 'saved', changed: false, base: { activity: 1, update: 1 } });
  });

  it('keeps what was changed as the next revisions and says which they are', async () => {
    await desk.append(GOOD);
    const outcome = await saveRecord(order(form({ 'headline.en': 'Other words', unit: 'BDT' })), desk.ports);
    expect(outcome).toMatchObject({ kind: 'saved', state: 'drafted', base: { activity: 2, update: 2 } });
    const now = await desk.stored();
    expect(now.update.headline).toEqual(original('Other words'));
    expect(now.activity).toEqual({ ...GOOD.activity, unit: 'BDT' });
  });

  it('submits a whole record, and keeps one that lacks something as a draft', async () => {
    await desk.append(GOOD);
    expect(await saveRecord(order(form(), { action: 'submit' }), desk.ports)).toMatchObject({
      kind: 'saved',
      state: 'submitted',
    });
    const outcome = await saveRecord(
      order(form({ 'headline.en': '' }), { action: 'submit', base: { activity: 1, update: 2 } }),
      desk.ports,
    );
    expect(outcome).toMatchObject({ kind: 'findings', state: 'drafted' });
    if (outcome.kind !== 'findings') throw new Error('expected findings');
    expect(outcome.findings).toContainEqual(expect.objectContaining({ rule: 'field-required' }));
  });

  it('keeps nothing under an id that was merged away meanwhile: nobody would ever read it', async () => {
    await desk.append(GOOD);
    await desk.append({ activity: { ...GOOD.activity, mergedInto: 'WA-000042' } });
    const late = saveRecord(order(form({ 'headline.en': 'Other words' })), desk.ports);
    await expect(late).rejects.toMatchObject({ code: 'revision-conflict' });
    expect((await desk.stored()).update).toEqual(GOOD.update);
  });

  it('begins an update anew where a merge and its undoing left one that stands elsewhere', async () => {
    await desk.append({ ...GOOD, update: { ...GOOD.update, mergedInto: 'WA-000042' } });
    const outcome = await saveRecord(
      order(form({ 'headline.en': 'Other words' }), { base: { activity: 1, update: 0 } }),
      desk.ports,
    );
    expect(outcome).toMatchObject({ kind: 'saved', base: { activity: 1, update: 2 } });
    const { update } = await desk.stored();
    expect(update.headline).toEqual(original('Other words'));
    expect(update.mergedInto).toBeUndefined();
  });

  it('gives a new record an id once, also when its form is sent twice', async () => {
    const first = order(form(), { activityId: undefined, base: { activity: 0, update: 0 } });
    const made = await saveRecord(first, desk.ports);
    const again = await saveRecord(first, desk.ports);
    expect(made).toMatchObject({ kind: 'saved', changed: true, base: { activity: 1, update: 1 } });
    expect(again).toMatchObject({ kind: 'saved', changed: false });
    if (made.kind !== 'saved' || again.kind !== 'saved') throw new Error('expected both saved');
    expect(again.activityId).toBe(made.activityId);
  });

  it('leaves what the form does not ask as it is', async () => {
    await desk.append(GOOD);
    const fields = formFields([
      ['fields', 'unit'],
      ['unit', 'BDT'],
    ]);
    await saveRecord(order(fields), desk.ports);
    expect(await desk.stored()).toEqual({ ...GOOD, activity: { ...GOOD.activity, unit: 'BDT' } });
  });

  it('takes no change to a locked update, nor from who may not write', async () => {
    await desk.append(GOOD);
    expect(
      await saveRecord(order(form({ unit: 'BDT' })), {
        ...desk.ports,
        mayWrite: ({ unit }) => unit !== 'BDT',
      }),
    ).toMatchObject({
      kind: 'refused',
      findings: [{ rule: 'row-not-permitted' }],
    });
    await desk.append({ update: { ...GOOD.update, state: 'locked', acceptedActivity: 1 } });
    expect(await saveRecord(order(form({ unit: 'BDT' })), desk.ports)).toMatchObject({
      kind: 'refused',
      findings: [{ rule: 'row-closed' }],
    });
    expect((await desk.stored()).activity).toEqual(GOOD.activity);
  });

  it('keeps the review of a claim that says the same, and asks again for one that was changed', async () => {
    const [first, second] = GOOD.activity.claims;
    if (!first || !second) throw new Error('the sample has two claims');
    const review = { state: 'accepted', by: 'erin' } as const;
    const reviewed = canonicalRecord({
      ...GOOD,
      activity: {
        ...GOOD.activity,
        claims: [
          { ...first, review },
          { ...second, review, origin: 'imported' },
        ],
      },
    });
    await desk.append(reviewed);
    await saveRecord(order(form({ 'claims.1.weight': 'primary' })), desk.ports);
    expect((await desk.stored()).activity.claims).toMatchObject([
      { code: '9.c', review },
      { code: '17.6', weight: 'primary', origin: 'imported', review: { state: 'unreviewed' } },
    ]);
  });

  it('calls a machine’s translation that was changed reviewed', async () => {
    const title = { ...GOOD.activity.title, fr: { text: 'Machine', status: 'machine' as const } };
    await desk.append({
      ...GOOD,
      activity: canonicalRecord({ ...GOOD, activity: { ...GOOD.activity, title } }).activity,
    });
    await saveRecord(order(form({ 'title.fr': 'Personne', 'title.fr.status': 'machine' })), desk.ports);
    expect((await desk.stored()).activity.title?.fr).toEqual({ text: 'Personne', status: 'reviewed' });
  });
});
