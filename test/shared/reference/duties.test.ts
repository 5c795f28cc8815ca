import { describe, expect, it } from 'vitest';
import { duties, dutiesOfReport, dutiesOn, dutyOf, reportDuties } from '../../../shared/reference/duties.ts';

describe('duties', () => {
  it('have unique ids, found by dutyOf', () => {
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
    for (const duty of duties) expect(dutyOf(duty.id)).toBe(duty);
    expect(dutyOf('res1332/instructs-sg/99')).toBeUndefined();
  });

  it('hold every clause of Resolution 1332', () => {
    const numbers = (section: string) =>
      duties.filter((d) => d.id.startsWith(`res1332/${section}/`)).map(({ number }) => number);
    expect(numbers('resolves')).toEqual(['1', '2', '3', '3a', '3b', '4']);
    expect(numbers('instructs-sg')).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1)));
    expect(numbers('instructs-sg-directors')).toEqual(['1', '2', '3', '4', '5']);
    expect(numbers('encourages')).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(numbers('annex')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });

  it('ask for the CSTD report every year', () => {
    expect(dutyOf('res1332/instructs-sg/4')).toMatchObject({
      cadence: 'yearly',
      cadenceConfidence: 'confirmed',
      reports: ['CSTD'],
    });
  });

  it('end when they are done', () => {
    const inForce = (date: string) => dutiesOn(date).map(({ id }) => id);
    expect(inForce('2025-06-01')).toContain('res1332/instructs-sg/14');
    expect(inForce('2026-06-01')).not.toContain('res1332/instructs-sg/14');
    expect(inForce('2025-06-01')).not.toContain('a-res-80-173/113');
    expect(inForce('2026-06-01')).toContain('a-res-80-173/113');
  });

  it('stand behind each report that they name, and each report names duties that exist', () => {
    expect(reportDuties).toHaveLength(11);
    for (const { id, basis } of reportDuties) {
      const own = dutiesOfReport(id).map((duty) => duty.id);
      for (const duty of basis) expect(own).toContain(duty);
    }
  });
});
