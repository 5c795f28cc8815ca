import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { carryForward } from '../../../shared/activities/carry-forward.ts';
import {
  type ActivityRecord,
  activityStream,
  type Period,
  type UpdateState,
  updateStream,
} from '../../../shared/activities/record.ts';
import { recordsAtHand } from '../../../shared/activities/records-at-hand.ts';
import { periodStream } from '../../../shared/activities/require-open.ts';
import { isStoredActivity, isStoredUpdate } from '../../../shared/activities/stored-shape.ts';
import { prefill } from '../../../shared/intake/template/prefill.ts';
import { decodeForm } from '../../../shared/record-form/decode-form.ts';
import { discardDraft } from '../../../shared/record-form/discard-draft.ts';
import { encodeRecord } from '../../../shared/record-form/encode-record.ts';
import { openRecord } from '../../../shared/record-form/open-record.ts';
import { type SavePorts, saveRecord } from '../../../shared/record-form/save-record.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger } from '../../../shared/store/ports.ts';
import { GOOD } from '../activities/sample-record.ts';

const { period } = GOOD.update;
const NEXT: Period = { from: '2026-01-01', to: '2026-12-31' };
const ID = GOOD.activity.activityId;
let ledger: Ledger;
let ports: SavePorts;

beforeEach(() => {
  const db = openDatabase(':memory:');
  ledger = sqliteLedger(db, ledgerKeys);
  ports = {
    ledger,
    identities: sqliteIdentities(db),
    clock: () => new Date('2026-01-15T09:00:00Z'),
    supportOf: () => 'in-matrix',
    mayWrite: () => true,
  };
});

async function append(stream: string, ...states: readonly object[]): Promise<void> {
  const [known] = await ledger.heads([stream]);
  for (const [index, state] of states.entries()) {
    const revision = (known?.revision ?? 0) + index + 1;
    await ledger.append([{ stream, revision, at: '2026-01-01T00:00:00Z', by: 'sam', reason: 'test', state }]);
  }
}

/** The record with an update that went through `states`. */
async function given(...states: readonly UpdateState[]): Promise<void> {
  await append(activityStream(ID), GOOD.activity);
  const pinned = (state: UpdateState) => (state === 'accepted' ? { acceptedActivity: 1 } : {});
  await append(
    updateStream(ID, period),
    ...states.map((state) => ({ ...GOOD.update, state, ...pinned(state) })),
  );
}

function discard(update: number, of: Period = period): Promise<void> {
  const seen = { activity: 1, update };
  return discardDraft({ activityId: ID, period: of, seen, by: 'sam' }, ports);
}

async function listed(): Promise<readonly string[]> {
  const pages = await Promise.all(
    ['activities', 'updates', 'updates/drafted'].map((key) => ledger.list(key)),
  );
  return pages.flatMap(({ items }) => items.map(({ stream }) => stream));
}

describe('discarding a draft', () => {
  it('takes the record out of every list and keeps its revisions with the reason', async () => {
    await given('drafted');
    await discard(1);
    expect(await listed()).toEqual([]);
    const [activity, update] = await ledger.newest([activityStream(ID), updateStream(ID, period)]);
    expect(update).toMatchObject({ revision: 2, by: 'sam', reason: 'reason:draft-discarded' });
    expect([isStoredActivity(activity?.state), isStoredUpdate(update?.state)]).toEqual([true, true]);
    expect(await openRecord(ledger, ID, { period, carry: true })).toBeUndefined();
    expect((await recordsAtHand(ledger).list('updates')).items).toEqual([]);
    const rows: unknown[] = [];
    for await (const row of prefill(ledger, period)) rows.push(row);
    expect(rows).toEqual([]);
  });

  it('leaves an activity of other periods, whose update can be begun anew', async () => {
    await given('drafted', 'submitted', 'accepted');
    const carried = carryForward(GOOD, NEXT) as ActivityRecord;
    await append(updateStream(ID, NEXT), { ...carried.update, staffMonths: 7 });
    await discard(1, NEXT);
    expect(await listed()).toEqual([activityStream(ID), updateStream(ID, period)]);
    const opened = await openRecord(ledger, ID, { period: NEXT, carry: true });
    expect(opened).toMatchObject({ base: { activity: 1, update: 0 }, carriedFrom: period });
    const record = opened?.record as ActivityRecord;
    const outcome = await saveRecord(
      {
        ...{ activityId: ID, period: NEXT, base: { activity: 1, update: 0 }, window: 'w2', by: 'sam' },
        ...{ form: decodeForm(encodeRecord(record)), action: 'save' as const },
      },
      ports,
    );
    expect(outcome).toMatchObject({ kind: 'saved', base: { update: 3 } });
    const [update] = await ledger.newest([updateStream(ID, NEXT)]);
    expect(update?.state).toEqual(record.update);
  });

  it.each<readonly UpdateState[]>([
    ['drafted', 'submitted'],
    ['drafted', 'submitted', 'accepted'],
    ['drafted', 'submitted', 'accepted', 'drafted'],
  ])('refuses what was handed in or was accepted once: %s %s %s %s', async (...states) => {
    await given(...states.filter((state) => state !== undefined));
    const count = (await ledger.history(updateStream(ID, period))).length;
    await expect(discard(count)).rejects.toMatchObject({ code: 'transition-refused' });
    expect(await listed()).toContain(updateStream(ID, period));
  });

  it('throws away nothing that was written since it was seen', async () => {
    await given('drafted', 'drafted');
    await expect(discard(1)).rejects.toMatchObject({ code: 'revision-conflict' });
    expect(await listed()).toContain(updateStream(ID, period));
  });

  it('throws the activity away only as it was seen, and leaves it alone where it stays', async () => {
    await given('drafted');
    await append(activityStream(ID), { ...GOOD.activity, unit: 'BR' });
    await expect(discard(1)).rejects.toMatchObject({ code: 'revision-conflict' });
    expect(await listed()).toEqual([activityStream(ID), updateStream(ID, period), updateStream(ID, period)]);
    const carried = carryForward(GOOD, NEXT) as ActivityRecord;
    await append(updateStream(ID, NEXT), carried.update);
    await discard(1, NEXT);
    expect(await listed()).toContain(activityStream(ID));
  });

  it('says so where the activity was written in the same instant', async () => {
    await given('drafted');
    const kept = ledger;
    const racing: Ledger['append'] = async (drafts) => {
      const [known] = await kept.newest([activityStream(ID)]);
      const theirs = { ...GOOD.activity, unit: 'BR' };
      const revision = (known?.revision ?? 0) + 1;
      const signed = { at: '2026-01-15T08:59:59Z', by: 'kim', reason: 'test' };
      await kept.append([{ stream: activityStream(ID), revision, ...signed, state: theirs }]);
      return kept.append(drafts);
    };
    ports = { ...ports, ledger: { ...kept, append: racing } };
    await expect(discard(1)).rejects.toMatchObject({ code: 'revision-conflict' });
    expect((await ledger.newest([activityStream(ID)]))[0]?.state).toMatchObject({ unit: 'BR' });
  });

  it('is refused in a locked period, and for what is not there', async () => {
    await expect(discard(1)).rejects.toMatchObject({ code: 'not-found' });
    await given('drafted');
    await append(periodStream(period), { ...period, deadline: '2026-01-31', state: 'locked' });
    await expect(discard(1)).rejects.toMatchObject({ code: 'period-locked' });
  });

  it('holds against a form that was still open: it does not write the record back to life', async () => {
    await given('drafted');
    await discard(1);
    const late = saveRecord(
      {
        ...{ activityId: ID, period, base: { activity: 1, update: 1 }, window: 'w1', by: 'sam' },
        ...{ form: decodeForm(encodeRecord(GOOD)), action: 'save' as const },
      },
      ports,
    );
    await expect(late).rejects.toMatchObject({ code: 'revision-conflict' });
    expect(await listed()).toEqual([]);
  });
});
