import { describe, expect, it } from 'vitest';
import { findRegion, regionOf, regions, sectors, units } from '../../../shared/reference/organization.ts';

describe('organization', () => {
  it('has three Sectors with their Bureaux, and the General Secretariat', () => {
    expect(Object.fromEntries(sectors.map(({ id, bureau }) => [id, bureau]))).toEqual({
      GS: null,
      'ITU-R': 'BR',
      'ITU-T': 'TSB',
      'ITU-D': 'BDT',
    });
    expect(units.map(({ id, sector }) => [id, sector])).toEqual([
      ['GS', 'GS'],
      ['BR', 'ITU-R'],
      ['TSB', 'ITU-T'],
      ['BDT', 'ITU-D'],
    ]);
  });

  it('has six regions of 44, 35, 22, 39, 9 and 46', () => {
    expect(regions.map(({ id, countries }) => [id, countries.length])).toEqual([
      ['AFR', 44],
      ['AMS', 35],
      ['ARB', 22],
      ['ASP', 39],
      ['CIS', 9],
      ['EUR', 46],
    ]);
    expect(findRegion('ARB')?.name.fr).toBe('États arabes');
    expect(regionOf('RWA')).toBe('AFR');
    expect(regionOf('XXX')).toBeUndefined();
  });
});
