import { describe, expect, it } from 'vitest';
import { meetingsAhead } from '../../../shared/duties/meetings-ahead.ts';
import { stopsOf } from '../../../shared/duties/stops.ts';
import { type Duty, dutyOf } from '../../../shared/reference/duties.ts';

const cycle = dutyOf('a-res-80-173/cycle') as Duty;

async function stopsOn(day: string, duty: Duty): Promise<readonly string[]> {
  const meetings = await meetingsAhead(day);
  return stopsOf(duty, { day, meetings, isDelivered: () => false }).map(({ meeting }) => meeting);
}

describe('a duty of every second year', () => {
  it('has no stop while no source says which years these are', async () => {
    expect(cycle.cadence).toBe('biennial');
    expect(await stopsOn('2026-11-22', cycle)).toEqual([]);
  });

  it('is due at every second session from the year that the data name', async () => {
    expect(await stopsOn('2026-11-22', { ...cycle, cadenceFrom: 2027 })).toEqual(['cstd-2027']);
    expect(await stopsOn('2026-11-22', { ...cycle, cadenceFrom: 2025 })).toEqual(['cstd-2027']);
    expect(await stopsOn('2026-11-22', { ...cycle, cadenceFrom: 2026 })).toEqual(['cstd-2028']);
  });

  it('leaves the yearly duty of ITU as it is', async () => {
    expect(dutyOf('res1332/instructs-sg/4')?.cadence).toBe('yearly');
  });
});
