import { describe, expect, it } from 'vitest';
import { excusedBy } from '../../../shared/periods/waivers.ts';

const ACTIVITY = { activityId: 'WA-000001', primaryLine: 'C5', otherLines: ['C2'], unit: 'BDT/DNS' } as const;

describe('an activity is excused from reporting', () => {
  it.each([
    ['its unit is', { unit: 'BDT/DNS' }, true],
    ['its primary action line is', { unit: 'C5' }, true],
    ['it is itself', { unit: 'BDT/DNS', record: 'WA-000001' }, true],
    ['it is itself, by its line', { unit: 'C5', record: 'WA-000001' }, true],
    ['what its unit is part of is', { unit: 'BDT' }, true],
    ['another line that it names is', { unit: 'C2' }, false],
    ['a part of its unit is', { unit: 'BDT/DNS/CYB' }, false],
    ['another unit is', { unit: 'TSB' }, false],
    ['another record of its unit is', { unit: 'BDT/DNS', record: 'WA-000002' }, false],
    ['it is excused from a rule', { unit: 'BDT/DNS', rule: 'R-1' }, false],
  ])('where %s: %j', (_, waiver, isExcused) => {
    expect(excusedBy([waiver])(ACTIVITY)).toBe(isExcused);
  });

  it('where its first line is and it has no primary one', () => {
    const activity = { activityId: 'WA-000001', otherLines: ['C5', 'C2'] } as const;
    expect(excusedBy([{ unit: 'C5' }])(activity)).toBe(true);
    expect(excusedBy([{ unit: 'C2' }])(activity)).toBe(false);
  });

  it('not by a waiver without a name where it has neither unit nor line', () => {
    expect(excusedBy([{ unit: '' }])({ activityId: 'WA-000001', otherLines: [] })).toBe(false);
  });
});
