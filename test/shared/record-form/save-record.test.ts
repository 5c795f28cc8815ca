import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { canonicalRecord } from '../../../shared/activities/canonical.ts';
import { transition } from '../../../shared/activities/lifecycle.ts';
import {
  type Activity,
  type ActivityRecord,
  type AnnualUpdate,
  activityStream,
  updateStream,
} from '../../../shared/activities/record.ts';
import { decodeForm } from '../../../shared/record-form/decode-form.ts';
import { encodeRecord } from '../../../shared/record-form/encode-record.ts';
import { type FormFields, formFields } from '../../../shared/record-form/form-fields.ts';
import { openRecord } from '../../../shared/record-form/open-record.ts';
import { type SaveOrder, type SavePorts, saveRecord } from '../../../shared/record-form/save-record.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { GOOD, original } from '../activities/sample-record.ts';

const { period } = GOOD.update;
const ID = GOOD.activity.activityId;
let ports: SavePorts;

beforeEach(() => {
  const db = openDatabase(':memory:');
  ports = {
    ledger: sqliteLedger(db, ledgerKeys),
    identities: sqliteIdentities(db),
    clock: () => new Date('2026-01-15T09:00:00Z'),
    supportOf: () => 'in-matrix',
    mayWrite: () => true,
  };
});

async function append(record: Partial<ActivityRecord>, by = 'other'): Promise<void> {
  const streams = [
    ...(record.activity ? [[activityStream(ID), record.activity] as const] : []),
    ...(record.update ? [[updateStream(ID, period), record.update] as const] : []),
  ];
  const heads = await ports.ledger.heads(streams.map(([stream]) => stream));
  await ports.ledger.append(
    streams.map(([stream, state], index) => ({
      stream,
      revision: (heads[index]?.revision ?? 0) + 1,
      at: '2026-01-01T00:00:00Z',
      by,
      reason: 'test',
      state,
    })),
  );
}

/** The form of GOOD with some values replaced. */
function form(changes: Readonly<Record<string, string>> = {}): FormFields {
  return new Map([
    ...encodeRecord(GOOD),
    ...Object.entries(changes).map(([name, value]) => [name, [value]] as const),
  ]);
}

function order(fields: FormFields, more: Partial<SaveOrder> = {}): SaveOrder {
  return {
    activityId: ID,
    period,
    base: { activity: 1, update: 1 },
    form: decodeForm(fields),
    window: 'w1',
    action: 'save',
    by: 'me',
    ...more,
  };
}

async function stored(): Promise<ActivityRecord> {
  const [activity, update] = await ports.ledger.newest([activityStream(ID), updateStream(ID, period)]);
  return { activity: activity?.state as Activity, update: update?.state as AnnualUpdate };
}

describe('saving a record from its form', () => {
  it('appends nothing where nothing was changed', async () => {
    await append(GOOD);
    const outcome = await saveRecord(order(form()), ports);
    expect(outcome).toMatchObject({ kind: 'saved', changed: false, base: { activity: 1, update: 1 } });
  });

  it('keeps what was changed as the next revisions and says which they are', async () => {
    await append(GOOD);
    const outcome = await saveRecord(order(form({ 'headline.en': 'Other words', unit: 'BDT' })), ports);
    expect(outcome).toMatchObject({ kind: 'saved', state: 'drafted', base: { activity: 2, update: 2 } });
    const now = await stored();
    expect(now.update.headline).toEqual(original('Other words'));
    expect(now.activity).toEqual({ ...GOOD.activity, unit: 'BDT' });
  });

  it('submits a whole record, and keeps one that lacks something as a draft', async () => {
    await append(GOOD);
    expect(await saveRecord(order(form(), { action: 'submit' }), ports)).toMatchObject({
      kind: 'saved',
      state: 'submitted',
    });
    const outcome = await saveRecord(
      order(form({ 'headline.en': '' }), { action: 'submit', base: { activity: 1, update: 2 } }),
      ports,
    );
    expect(outcome).toMatchObject({ kind: 'findings', state: 'drafted' });
    if (outcome.kind !== 'findings') throw new Error('expected findings');
    expect(outcome.findings).toContainEqual(expect.objectContaining({ rule: 'field-required' }));
  });

  it('keeps nothing under an id that was merged away meanwhile: nobody would ever read it', async () => {
    await append(GOOD);
    await append({ activity: { ...GOOD.activity, mergedInto: 'WA-000042' } });
    const late = saveRecord(order(form({ 'headline.en': 'Other words' })), ports);
    await expect(late).rejects.toMatchObject({ code: 'revision-conflict' });
    expect((await stored()).update).toEqual(GOOD.update);
  });

  it('begins an update anew where a merge and its undoing left one that stands elsewhere', async () => {
    await append({ ...GOOD, update: { ...GOOD.update, mergedInto: 'WA-000042' } });
    const outcome = await saveRecord(
      order(form({ 'headline.en': 'Other words' }), { base: { activity: 1, update: 0 } }),
      ports,
    );
    expect(outcome).toMatchObject({ kind: 'saved', base: { activity: 1, update: 2 } });
    const { update } = await stored();
    expect(update.headline).toEqual(original('Other words'));
    expect(update.mergedInto).toBeUndefined();
  });

  it('gives a new record an id once, also when its form is sent twice', async () => {
    const first = order(form(), { activityId: undefined, base: { activity: 0, update: 0 } });
    const made = await saveRecord(first, ports);
    const again = await saveRecord(first, ports);
    expect(made).toMatchObject({ kind: 'saved', changed: true, base: { activity: 1, update: 1 } });
    expect(again).toMatchObject({ kind: 'saved', changed: false });
    if (made.kind !== 'saved' || again.kind !== 'saved') throw new Error('expected both saved');
    expect(again.activityId).toBe(made.activityId);
  });

  it('leaves what the form does not ask as it is', async () => {
    await append(GOOD);
    const fields = formFields([
      ['fields', 'unit'],
      ['unit', 'BDT'],
    ]);
    await saveRecord(order(fields), ports);
    expect(await stored()).toEqual({ ...GOOD, activity: { ...GOOD.activity, unit: 'BDT' } });
  });

  it('takes no change to a locked update, nor from who may not write', async () => {
    await append(GOOD);
    expect(
      await saveRecord(order(form({ unit: 'BDT' })), { ...ports, mayWrite: ({ unit }) => unit !== 'BDT' }),
    ).toMatchObject({
      kind: 'refused',
      findings: [{ rule: 'row-not-permitted' }],
    });
    await append({ update: { ...GOOD.update, state: 'locked', acceptedActivity: 1 } });
    expect(await saveRecord(order(form({ unit: 'BDT' })), ports)).toMatchObject({
      kind: 'refused',
      findings: [{ rule: 'row-closed' }],
    });
    expect((await stored()).activity).toEqual(GOOD.activity);
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
    await append(reviewed);
    await saveRecord(order(form({ 'claims.1.weight': 'primary' })), ports);
    expect((await stored()).activity.claims).toMatchObject([
      { code: '9.c', review },
      { code: '17.6', weight: 'primary', origin: 'imported', review: { state: 'unreviewed' } },
    ]);
  });

  it('calls a machine’s translation that was changed reviewed', async () => {
    const title = { ...GOOD.activity.title, fr: { text: 'Machine', status: 'machine' as const } };
    await append({
      ...GOOD,
      activity: canonicalRecord({ ...GOOD, activity: { ...GOOD.activity, title } }).activity,
    });
    await saveRecord(order(form({ 'title.fr': 'Personne', 'title.fr.status': 'machine' })), ports);
    expect((await stored()).activity.title?.fr).toEqual({ text: 'Personne', status: 'reviewed' });
  });
});

describe('a second window', () => {
  it('merges what only one side has changed', async () => {
    await append(GOOD);
    await append({ update: { ...GOOD.update, headline: original('Their headline') } });
    const outcome = await saveRecord(order(form({ 'proposals.en': 'My proposals' })), ports);
    expect(outcome).toMatchObject({ kind: 'saved', base: { activity: 1, update: 3 } });
    expect((await stored()).update).toMatchObject({
      headline: original('Their headline'),
      proposals: original('My proposals'),
    });
  });

  it('shows a field that both have changed, with what it was, and keeps nothing', async () => {
    await append(GOOD);
    await append({ update: { ...GOOD.update, headline: original('Theirs') } });
    const before = await stored();
    const outcome = await saveRecord(order(form({ 'headline.en': 'Mine', unit: 'BDT' })), ports);
    expect(outcome).toMatchObject({
      kind: 'conflict',
      base: { activity: 1, update: 2 },
      conflicts: [
        {
          field: 'headline',
          base: GOOD.update.headline,
          yours: original('Mine'),
          theirs: original('Theirs'),
        },
      ],
    });
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['yours', 'Mine'],
    ['theirs', 'Theirs'],
  ] as const)('keeps the side that was chosen: %s', async (choice, text) => {
    await append(GOOD);
    await append({ update: { ...GOOD.update, headline: original('Theirs') } });
    const mine = order(form({ 'headline.en': 'Mine', unit: 'BDT' }));
    const met = await saveRecord(mine, ports);
    if (met.kind !== 'conflict') throw new Error('expected a conflict');
    const yielded = new Set(choice === 'theirs' ? ['headline'] : []);
    const chosen = order(encodeRecord(met.record), { base: met.base, yielded });
    expect(await saveRecord(chosen, ports)).toMatchObject({ kind: 'saved' });
    const now = await stored();
    expect(now.update.headline).toEqual(original(text));
    expect(now.activity.unit).toBe('BDT');
  });

  it('asks again where a third version came while one was choosing', async () => {
    await append(GOOD);
    await append({ update: { ...GOOD.update, headline: original('Theirs') } });
    const met = await saveRecord(order(form({ 'headline.en': 'Mine' })), ports);
    if (met.kind !== 'conflict') throw new Error('expected a conflict');
    await append({ update: { ...GOOD.update, headline: original('Third') } });
    expect(await saveRecord(order(encodeRecord(met.record), { base: met.base }), ports)).toMatchObject({
      kind: 'conflict',
      conflicts: [{ field: 'headline', theirs: original('Third') }],
    });
  });

  it('is not the same window: what a form has sent before it may send again otherwise', async () => {
    await append(GOOD);
    await saveRecord(order(form({ 'headline.en': 'First' })), ports);
    expect(await saveRecord(order(form({ 'headline.en': 'Second' })), ports)).toMatchObject({
      kind: 'saved',
    });
    expect((await stored()).update.headline).toEqual(original('Second'));
    const other = order(form({ 'headline.en': 'Third' }), { window: 'w2' });
    expect(await saveRecord(other, ports)).toMatchObject({ kind: 'conflict' });
  });

  it('reads again and merges where another is faster in this very moment', async () => {
    await append(GOOD);
    let raced = false;
    const racing: SavePorts = {
      ...ports,
      ledger: {
        ...ports.ledger,
        append: async (drafts) => {
          if (!raced) {
            raced = true;
            await append({ activity: { ...GOOD.activity, ituRole: 'partner' } });
          }
          return ports.ledger.append(drafts);
        },
      },
    };
    const outcome = await saveRecord(order(form({ unit: 'BDT', 'headline.en': 'Mine' })), racing);
    expect(outcome).toMatchObject({ kind: 'saved' });
    const now = await stored();
    expect(now.activity).toMatchObject({ unit: 'BDT', ituRole: 'partner' });
    expect(now.update.headline).toEqual(original('Mine'));
  });
});

describe('opening a form', () => {
  it('begins a new year with what is still open, and empty where that is asked', async () => {
    await append(GOOD);
    const next = { from: '2026-01-01', to: '2026-12-31' };
    const carried = await openRecord(ports.ledger, ID, { period: next, carry: true });
    expect(carried).toMatchObject({
      base: { activity: 1, update: 0 },
      carriedFrom: period,
      periods: [period],
    });
    expect(carried?.record.update.period).toEqual(next);
    const empty = await openRecord(ports.ledger, ID, { period: next, carry: false });
    expect(empty?.carriedFrom).toBeUndefined();
    expect(empty?.record.update.results).toEqual([]);
  });

  it('tells why it was returned until it is submitted again', async () => {
    await append(GOOD);
    const submitted = transition(GOOD.update, 'submit', { findings: [] });
    await append({ update: submitted });
    await append({ update: transition(submitted, 'return', { findings: [], reason: 'Add a source' }) });
    expect((await openRecord(ports.ledger, ID, { carry: true }))?.returnedBecause).toBe('Add a source');
    await saveRecord(order(form({ 'headline.en': 'Mine' }), { base: { activity: 1, update: 3 } }), ports);
    expect((await openRecord(ports.ledger, ID, { carry: true }))?.returnedBecause).toBe('Add a source');
    const whole = order(form(), { base: { activity: 1, update: 4 }, action: 'submit' });
    expect(await saveRecord(whole, ports)).toMatchObject({ state: 'submitted' });
    expect((await openRecord(ports.ledger, ID, { carry: true }))?.returnedBecause).toBeUndefined();
  });

  it('knows nothing of an activity that is not there', async () => {
    expect(await openRecord(ports.ledger, 'WA-999999', { carry: true })).toBeUndefined();
    expect(await openRecord(ports.ledger, '../x', { carry: true })).toBeUndefined();
  });
});
