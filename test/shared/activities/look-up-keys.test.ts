import { describe, expect, it } from 'vitest';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import { activityOf, updateOf } from '../matrix/sample-activities.ts';

describe('look-up keys', () => {
  it('of an activity name each of its lines once', () => {
    expect(lookUpKeys('activity/WA-000412', activityOf({ otherLines: ['C4', 'C5'] }))).toEqual([
      'activities',
      'activities/line/C5',
      'activities/line/C4',
    ]);
  });

  it('of an update name its period and state', () => {
    expect(lookUpKeys('update/WA-000412/2025-01-01..2025-12-31', updateOf(2025))).toEqual([
      'updates',
      'updates/2025-01-01..2025-12-31',
      'updates/accepted',
      'updates/accepted/2025-01-01..2025-12-31',
    ]);
  });

  it('are none for other streams', () => {
    expect(lookUpKeys('report/cstd', {})).toEqual([]);
    expect(lookUpKeys('kept/snapshots/ab.ndjson.gz', {})).toEqual(['kept']);
  });
});
