/** Decisions on records as they were seen, and on single claims. */
import { describe, expect, it } from 'vitest';
import { canonicalActivity, canonicalUpdate } from '../../../shared/activities/canonical.ts';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import type { Activity, AnnualUpdate, Period, UpdateState } from '../../../shared/activities/record.ts';
import { activityStream, updateStream } from '../../../shared/activities/record.ts';
import { periodStream } from '../../../shared/activities/require-open.ts';
import { type ClaimOrder, reviewClaim } from '../../../shared/activities/review-claim.ts';
import { reviewSeen } from '../../../shared/activities/review-seen.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger } from '../../../shared/store/ports.ts';
import { activityOf, claimOf, updateOf } from '../matrix/sample-activities.ts';

const ID = 'WA-000001';
const clock = () => new Date('2026-02-01T09:00:00Z');
const told = { at: clock().toISOString(), by: 'focal point', reason: 'reported' };
const stream = updateStream(ID, updateOf(2025).period);
const claims = [claimOf('9.c', { weight: 'primary' }), claimOf('4.4')];

async function desk(state: UpdateState) {
  const ledger = sqliteLedger(openDatabase(':memory:'), lookUpKeys);
  const activity = canonicalActivity(activityOf({ activityId: ID, claims }));
  const pin = state === 'accepted' || state === 'locked' ? { acceptedActivity: 1 } : {};
  const update = canonicalUpdate(updateOf(2025, { activityId: ID, state, ...pin }));
  await ledger.append([{ ...told, stream: activityStream(ID), revision: 1, state: activity }]);
  await ledger.append([{ ...told, stream, revision: 1, state: update }]);
  const update_ = async () => (await ledger.newest([stream]))[0]?.state as AnnualUpdate;
  const activity_ = async () => (await ledger.newest([activityStream(ID)]))[0]?.state as Activity;
  return { ledger, clock, update: update_, activity: activity_ };
}

async function lock(ledger: Ledger, period: Period): Promise<void> {
  const state = { ...period, deadline: '2026-01-31', state: 'locked' };
  await ledger.append([{ ...told, stream: periodStream(period), revision: 1, state }]);
}

describe('a decision on what was seen', () => {
  const seen = [{ stream, revision: 1, activityRevision: 1 }];
  const order = { action: 'accept', seen, by: 'editor', reason: 'read' } as const;

  it('accepts the update with exactly the activity that was seen', async () => {
    const at = await desk('submitted');
    expect(await reviewSeen(order, at)).toEqual({ reviewed: [stream], conflicts: [] });
    expect(await at.update()).toMatchObject({ state: 'accepted', acceptedActivity: 1 });
  });

  it.each([
    ['the update', stream, (state: AnnualUpdate) => state],
    ['its activity', activityStream(ID), () => activityOf({ activityId: ID, status: 'completed' })],
  ])('does nothing where %s changed meanwhile, and says so', async (_, changed, next) => {
    const at = await desk('submitted');
    const state = next(await at.update());
    await at.ledger.append([{ ...told, stream: changed, revision: 2, state }]);
    expect(await reviewSeen(order, at)).toEqual({ reviewed: [], conflicts: [stream] });
    expect(await at.update()).toMatchObject({ state: 'submitted' });
  });

  it('returns only with a reason, which stays with the record', async () => {
    const at = await desk('submitted');
    await expect(reviewSeen({ ...order, action: 'return', reason: '  ' }, at)).rejects.toMatchObject({
      params: { because: 'reason' },
    });
    await reviewSeen({ ...order, action: 'return', reason: 'Which countries?' }, at);
    expect(await at.update()).toMatchObject({ state: 'returned', returnedBecause: 'Which countries?' });
  });

  it.each([
    ['accept', 'submitted'],
    ['return', 'submitted'],
    ['reopen', 'accepted'],
  ] as const)('does not %s in a locked period', async (action, state) => {
    const at = await desk(state);
    await lock(at.ledger, updateOf(2025).period);
    await expect(reviewSeen({ ...order, action }, at)).rejects.toMatchObject({
      code: 'period-locked',
      params: updateOf(2025).period,
    });
    expect(await at.update()).toMatchObject({ state });
  });

  it('writes nothing where the one who decides may not', async () => {
    const at = await desk('submitted');
    const demand = () => {
      throw new Error('no');
    };
    await expect(reviewSeen({ ...order, demand }, at)).rejects.toThrow('no');
    expect(await at.update()).toMatchObject({ state: 'submitted' });
  });
});

describe('the verdict on a claim', () => {
  const order: ClaimOrder = {
    activityId: ID,
    period: updateOf(2025).period,
    revision: 1,
    index: 1,
    code: '4.4',
    verdict: 'questioned',
    note: 'Who learned what?',
    by: 'editor',
  };

  it('stands with the claim, with who, when and the note; the record stays as it is', async () => {
    const at = await desk('submitted');
    await reviewClaim(order, at);
    const [first, second] = (await at.activity()).claims;
    expect(first?.review).toEqual({ state: 'unreviewed' });
    expect(second?.review).toEqual({
      state: 'questioned',
      by: 'editor',
      at: '2026-02-01T09:00:00.000Z',
      note: 'Who learned what?',
    });
    expect(await at.update()).toMatchObject({ state: 'submitted' });
  });

  it('reaches the reports that stand on the accepted record', async () => {
    const at = await desk('accepted');
    await reviewClaim(order, at);
    expect(await at.update()).toMatchObject({ state: 'accepted', acceptedActivity: 2 });
  });

  it('reaches them although someone wrote to one meanwhile', async () => {
    const at = await desk('accepted');
    let isTaken = false;
    const append: typeof at.ledger.append = async (drafts) => {
      if (drafts[0]?.stream === stream && !isTaken) {
        isTaken = true;
        await at.ledger.append([{ ...told, stream, revision: 2, state: await at.update() }]);
      }
      return at.ledger.append(drafts);
    };
    await reviewClaim(order, { clock, ledger: { ...at.ledger, append } });
    expect(isTaken).toBe(true);
    expect(await at.update()).toMatchObject({ state: 'accepted', acceptedActivity: 2 });
  });

  it('is not given in a locked period, and leaves the reports of one as they were accepted', async () => {
    const at = await desk('accepted');
    await lock(at.ledger, updateOf(2025).period);
    await expect(reviewClaim(order, at)).rejects.toMatchObject({ code: 'period-locked' });
    expect((await at.activity()).claims[1]?.review).toEqual({ state: 'unreviewed' });
    await reviewClaim({ ...order, period: updateOf(2026).period }, at);
    expect((await at.activity()).claims[1]?.review.state).toBe('questioned');
    expect(await at.update()).toMatchObject({ state: 'accepted', acceptedActivity: 1 });
  });

  it('leaves a locked update with what was published', async () => {
    const at = await desk('locked');
    await reviewClaim(order, at);
    expect(await at.update()).toMatchObject({ state: 'locked', acceptedActivity: 1 });
  });

  it.each([
    ['the activity changed', { revision: 2 }, 'revision-conflict'],
    ['another claim stands there', { code: '9.c' }, 'revision-conflict'],
    ['a question says nothing', { note: ' ' }, 'transition-refused'],
    ['a rejection says nothing', { note: '', verdict: 'rejected' as const }, 'transition-refused'],
  ])('is not given where %s', async (_, over, code) => {
    const at = await desk('submitted');
    await expect(reviewClaim({ ...order, ...over }, at)).rejects.toMatchObject({ code });
    expect((await at.activity()).claims[1]?.review).toEqual({ state: 'unreviewed' });
  });

  it('needs no note to be accepted', async () => {
    const at = await desk('submitted');
    await reviewClaim({ ...order, verdict: 'accepted', note: '' }, at);
    expect((await at.activity()).claims[1]?.review.state).toBe('accepted');
  });
});
