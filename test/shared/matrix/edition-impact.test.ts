import { describe, expect, it } from 'vitest';
import { editionImpact } from '../../../shared/matrix/edition-impact.ts';
import { type MatrixEdition, matrixEdition } from '../../../shared/reference/matrix-edition.ts';
import { activityOf, claimOf } from './sample-activities.ts';

const before = matrixEdition('2015');
const dropped = before.links.find(
  ({ line, level, counted }) => line === 'C5' && level === 'target' && counted,
);
if (dropped === undefined) throw new Error('The 2015 edition has no target for C5');
const after: MatrixEdition = {
  ...before,
  edition: 'next',
  links: [
    ...before.links.filter((link) => link !== dropped),
    { line: 'C5', code: '14.a', level: 'target', status: 'agreed', counted: true },
  ],
};

describe('the impact of a new edition', () => {
  const activities = [
    activityOf({ activityId: 'WA-000001', otherLines: [], claims: [claimOf('14.a'), claimOf(dropped.code)] }),
    activityOf({ activityId: 'WA-000002', primaryLine: 'C10', claims: [claimOf('14.a')] }),
    activityOf({
      activityId: 'WA-000003',
      claims: [claimOf('14.a', { review: { state: 'rejected' } })],
    }),
  ];
  const impact = editionImpact(activities, before, after);

  it('names each counted claim whose support changes, and only those', () => {
    expect(impact.claims).toBe(3);
    expect(impact.changed.map(({ activityId, code }) => [activityId, code])).toEqual([
      ['WA-000001', '14.a'],
      ['WA-000001', dropped.code],
    ]);
    expect(impact.changed[0]).toMatchObject({ before: 'outside-matrix', after: 'in-matrix' });
  });

  it('counts them by line, code and change', () => {
    expect(impact.byLine).toEqual(new Map([['C5', 2]]));
    expect(impact.byCode.get('14.a')).toBe(1);
    expect([...impact.byChange.values()].reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(impact.diff.added).toHaveLength(1);
    expect(impact.diff.removed).toHaveLength(1);
  });

  it('is nothing when the edition stays', () => {
    expect(editionImpact(activities, before, before).changed).toEqual([]);
  });
});
