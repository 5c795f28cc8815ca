import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/activities/record.ts';
import { reporterOf } from '../../../shared/reports/reporter.ts';
import { entry } from '../../golden/fixture.ts';

const { unit: _, ...WITHOUT_UNIT } = entry(1, {}).activity;

/** An activity as a collection brings it: no Sector, no unit. */
function imported(organization?: string): Activity {
  return { ...WITHOUT_UNIT, sectors: [], ...(organization !== undefined && { organization }) };
}

describe('whose an activity is', () => {
  it('is ITU’s where a Sector or a unit answers for it', () => {
    expect(reporterOf({ ...imported('UNESCO'), sectors: ['ITU-D'] })).toBe('itu');
    expect(reporterOf({ ...imported(), unit: 'BDT/DNS' })).toBe('itu');
  });

  it.each([
    'ITU',
    'ITU, UNESCO, UNDP, UNCTAD',
    'UIT',
    'МСЭ',
    'Международный союз электросвязи',
    'الاتحاد الدولي للاتصالات',
    '国际电信联盟',
  ])('is ITU’s, alone or with others, where its organization is %s', (organization) => {
    expect(reporterOf(imported(organization))).toBe('itu');
  });

  it.each(['UNESCO', 'not stated', 'Institute of Situated Learning', 'SUIT Foundation', undefined])(
    'is another’s where its organization is %s',
    (organization) => {
      expect(reporterOf(imported(organization))).toBe('other');
    },
  );
});
