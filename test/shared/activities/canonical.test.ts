import { describe, expect, it } from 'vitest';
import {
  canonicalActivity,
  canonicalClaim,
  canonicalUpdate,
  emptyActivity,
  emptyUpdate,
} from '../../../shared/activities/canonical.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../../../shared/activities/fields.ts';
import { GOOD } from './sample-record.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };

describe('the canonical form', () => {
  it('does not depend on the order in which a record was put together', () => {
    const backwards = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).reverse()) as T;
    expect(JSON.stringify(canonicalActivity(backwards(GOOD.activity)))).toBe(JSON.stringify(GOOD.activity));
    expect(JSON.stringify(canonicalUpdate(backwards(GOOD.update)))).toBe(JSON.stringify(GOOD.update));
  });

  it('is its own canonical form, also after a way through JSON', () => {
    const again = JSON.parse(JSON.stringify(GOOD.activity)) as typeof GOOD.activity;
    expect(JSON.stringify(canonicalActivity(again))).toBe(JSON.stringify(GOOD.activity));
  });

  it('keeps the keys in the order of the field table', () => {
    const ids = ['activityId', ...ACTIVITY_FIELDS.map(({ id }) => id)];
    const keys = Object.keys(GOOD.activity);
    expect(keys).toEqual(ids.filter((id) => keys.includes(id)));
    const updateIds = ['activityId', 'period', 'state', 'profile', ...UPDATE_FIELDS.map(({ id }) => id)];
    const updateKeys = Object.keys(GOOD.update);
    expect(updateKeys).toEqual(updateIds.filter((id) => updateKeys.includes(id)));
  });

  it('leaves absent values out, keeps lists, and drops what no field names', () => {
    const odd = {
      activityId: 'WA-000001',
      unit: '',
      organization: undefined,
      title: { en: { text: '', status: 'original' } },
      extra: 1,
    };
    expect(canonicalActivity(odd as never)).toEqual(emptyActivity('WA-000001'));
    const update = canonicalUpdate({
      activityId: 'WA-000001',
      period,
      staffMonths: Number.NaN,
      results: [{ statement: 'a', value: Number.POSITIVE_INFINITY, unit: undefined } as never],
    });
    expect(JSON.stringify(update.results)).toBe('[{"statement":"a"}]');
    expect('staffMonths' in update).toBe(false);
  });

  it('keeps zero, which is a value', () => {
    expect(canonicalUpdate({ activityId: 'WA-000001', period, staffMonths: 0 }).staffMonths).toBe(0);
  });

  it('takes a record of unknown confidentiality as internal', () => {
    expect(emptyActivity('WA-000001').confidentiality).toBe('internal');
  });

  it('starts an empty update as a draft of its profile', () => {
    expect(emptyUpdate('WA-000001', period, 'legacy')).toMatchObject({
      state: 'drafted',
      profile: 'legacy',
      results: [],
    });
  });

  it('takes a bare claim as secondary, declared and unreviewed', () => {
    expect(JSON.stringify(canonicalClaim({ code: '9.c' }))).toBe(
      '{"code":"9.c","weight":"secondary","evidenceRefs":[],"origin":"declared","review":{"state":"unreviewed"}}',
    );
  });
});
