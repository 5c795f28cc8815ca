import { describe, expect, it } from 'vitest';
import { canonicalClaim } from '../../../shared/activities/canonical.ts';
import { carryForward } from '../../../shared/activities/carry-forward.ts';
import { damaged, GOOD } from './sample-record.ts';

const next = { from: '2026-01-01', to: '2026-12-31' };

describe('carrying a record into the next period', () => {
  it('keeps the activity and starts a drafted update without the old texts', () => {
    const carried = carryForward(GOOD, next);
    expect(carried?.activity).toEqual({ ...GOOD.activity, claims: expect.anything() });
    expect(carried?.update).toMatchObject({
      period: next,
      state: 'drafted',
      profile: 'annual',
      originalLanguage: 'en',
      evidence: [],
      events: [],
    });
    expect(carried?.update.narrative).toBeUndefined();
  });

  it('takes the last value as the new baseline', () => {
    const [result] = carryForward(GOOD, next)?.update.results ?? [];
    expect(result).toEqual({ statement: '42 teams assessed', unit: 'teams', baseline: 42, target: 45 });
  });

  it('lets claims point to what is carried only, at its new place', () => {
    const record = damaged({
      activity: {
        claims: [
          canonicalClaim({ code: '4.4', evidenceRefs: ['R1', 'R2', 'E1'] }),
          canonicalClaim({ code: '9.c', evidenceRefs: ['E1'] }),
        ],
      },
      update: { results: [{ statement: 'A guide is out.' }, { statement: 'Trained', value: 12 }] },
    });
    const carried = carryForward(record, next);
    expect(carried?.update.results.map(({ statement }) => statement)).toEqual(['Trained']);
    expect(carried?.activity.claims.map(({ code, evidenceRefs }) => [code, evidenceRefs])).toEqual([
      ['4.4', ['R1']],
      ['9.c', []],
    ]);
  });

  it('leaves an activity as it is where its claims point to nothing that moves', () => {
    const record = damaged({
      activity: { claims: [canonicalClaim({ code: '4.4', evidenceRefs: ['R1'] })] },
      update: { results: [{ statement: 'Trained', value: 12 }] },
    });
    expect(carryForward(record, next)?.activity).toBe(record.activity);
  });

  it('keeps only the milestones that are open', () => {
    const milestones = [
      { text: 'Toolkit', due: '2025-06', done: '2025-05' },
      { text: 'Course', due: '2026-06', status: 'on-track' },
      { text: 'Portal', status: 'dropped' },
    ];
    expect(
      carryForward(damaged({ update: { milestones } }), next)?.update.milestones.map(({ text }) => text),
    ).toEqual(['Course']);
  });

  it.each(['completed', 'cancelled'])('leaves a %s activity behind', (status) => {
    expect(carryForward(damaged({ activity: { status } }), next)).toBeUndefined();
  });
});
