/** A record of the right types is known as one; a value of another type in any field is not. */
import { describe, expect, it } from 'vitest';
import { canonicalActivity, canonicalUpdate } from '../../../shared/activities/canonical.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../../../shared/activities/fields.ts';
import { isStoredActivity, isStoredUpdate } from '../../../shared/activities/stored-shape.ts';

const ACTIVITY = { activityId: 'WA-000001' };
const UPDATE = { activityId: 'WA-000001', period: { from: '2025-01-01', to: '2025-12-31' } };
const WRONG: readonly unknown[] = [
  { x: 1 },
  [7],
  [{ code: {} }],
  [{ name: {} }],
  true,
  { en: { text: 7, status: 'original' } },
];
const PARTS = [
  'name',
  'scheme',
  'id',
  'statement',
  'title',
  'text',
  'topic',
  'file',
  'amount',
  'date',
  'kind',
];
const ITEMS = PARTS.map((part) => [{ [part]: { x: 1 } }]);

/** What the canonical form lets through: the types alone can refuse it. */
function passing<T>(id: string, build: (value: unknown) => T): readonly T[] {
  return [...WRONG, ...ITEMS].flatMap((value) => {
    try {
      const built = build(value);
      const kept = (built as Readonly<Record<string, unknown>>)[id];
      return kept === undefined || /^\[(\{\})?\]$/u.test(JSON.stringify(kept)) ? [] : [built];
    } catch {
      return [];
    }
  });
}

describe('what a ledger may hold', () => {
  it('is a draft that says nothing', () => {
    expect(isStoredActivity(canonicalActivity(ACTIVITY))).toBe(true);
    expect(isStoredUpdate(canonicalUpdate(UPDATE))).toBe(true);
  });

  it.each(ACTIVITY_FIELDS.map(({ id }) => id))('has no other type in %s of an activity', (id) => {
    const wrong = passing(id, (value) => canonicalActivity({ ...ACTIVITY, [id]: value }));
    expect(wrong).not.toEqual([]);
    for (const each of wrong) expect(isStoredActivity(each), JSON.stringify(each)).toBe(false);
  });

  it.each(UPDATE_FIELDS.map(({ id }) => id))('has no other type in %s of an update', (id) => {
    const wrong = passing(id, (value) => canonicalUpdate({ ...UPDATE, [id]: value }));
    expect(wrong).not.toEqual([]);
    for (const each of wrong) expect(isStoredUpdate(each), JSON.stringify(each)).toBe(false);
  });

  it.each([undefined, null, 'text', 7, [], {}, { activityId: 'WA-000001' }])('is not %j', (value) => {
    expect(isStoredActivity(value)).toBe(false);
    expect(isStoredUpdate(value)).toBe(false);
  });
});
