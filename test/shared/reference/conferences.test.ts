import { describe, expect, it } from 'vitest';
import { conferenceBefore, conferenceFrom } from '../../../shared/reference/conferences.ts';

describe('plenipotentiary conferences', () => {
  it('know the one that closed before a year', () => {
    expect(conferenceBefore(2026)).toMatchObject({ id: 'PP-22', to: '2022-10-14' });
    expect(conferenceBefore(2022)?.id).toBe('PP-18');
    expect(conferenceBefore(2014)).toBeUndefined();
  });

  it('know the next one', () => {
    expect(conferenceFrom(2025)).toMatchObject({ id: 'PP-26', place: 'Doha', from: '2026-11-09' });
    expect(conferenceFrom(2027)).toBeUndefined();
  });
});
