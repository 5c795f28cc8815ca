import { describe, expect, it } from 'vitest';
import { bothFilters, isInScope } from '../../../shared/reports/scope.ts';
import { entry } from '../../golden/fixture.ts';

describe('the part of the records that a report is about', () => {
  const shared = entry(1, { sectors: ['ITU-T', 'ITU-D'], primaryLine: 'C2', otherLines: ['C5'] });

  it.each([
    [{}, true],
    [{ sector: 'ITU-T' }, true],
    [{ sector: 'ITU-R' }, false],
    [{ lines: ['C5'] }, true],
    [{ lines: ['C6', 'C9'] }, false],
    [{ profile: 'annual' }, true],
    [{ profile: 'stocktaking' }, false],
    [{ sector: 'ITU-D', lines: ['C5'], profile: 'stocktaking' }, false],
  ] as const)('%o: %s', (scope, expected) => {
    expect(isInScope(scope, shared)).toBe(expected);
  });

  it('joins its filters with those of a figure', () => {
    expect(bothFilters({ sector: 'ITU-T' }, { line: 'C5' })).toEqual({ sector: 'ITU-T', line: 'C5' });
    expect(bothFilters({ lines: ['C5'] }, { lines: ['C5'] })).toEqual({ lines: ['C5'] });
  });

  it('refuses to count one Sector in the report of another', () => {
    expect(() => bothFilters({ sector: 'ITU-T' }, { sector: 'ITU-D' })).toThrow(/one sector/u);
    expect(() => bothFilters({ lines: ['C5'] }, { lines: ['C1', 'C11'] })).toThrow(RangeError);
  });
});
