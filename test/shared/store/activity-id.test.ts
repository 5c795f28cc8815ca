import { describe, expect, it } from 'vitest';
import { isActivityId } from '../../../shared/activities/record.ts';
import { activityId, isRegisterId } from '../../../shared/store/activity-id.ts';

describe('activity ids', () => {
  it.each([
    [1, 'WA-000001'],
    [412, 'WA-000412'],
    [999_999, 'WA-999999'],
    [1_000_000, 'WA-1000000'],
    [Number.MAX_SAFE_INTEGER, 'WA-9007199254740991'],
  ])('number %i is written %s, and known as an id', (number, id) => {
    expect(activityId(number)).toBe(id);
    expect(isActivityId(id)).toBe(true);
  });

  it.each(['WA-00001', 'wa-000001', 'WA-000001 ', 'WA-0000-1', 'XWA-000001', '000001', ''])(
    '“%s” is none',
    (text) => expect(isActivityId(text)).toBe(false),
  );

  it.each(['WA-000001', 'WA-999999', 'WA-1000000', 'WA-1000000000'])('%s may come from outside', (id) => {
    expect(isRegisterId(id)).toBe(true);
  });

  it.each(['WA-000000', 'WA-0000001', 'WA-1000000001', 'WA-9007199254740992', 'WA-1e5', 'WA-', '000001'])(
    '“%s” may not',
    (id) => expect(isRegisterId(id)).toBe(false),
  );
});
