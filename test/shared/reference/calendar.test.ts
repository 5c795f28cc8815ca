import { describe, expect, it } from 'vitest';
import {
  councilDeadlines2026,
  councilSession,
  cstdSession,
  cstdSessions,
  cwgMeetings,
  forumEdition,
  hlpfSession,
  hlpfSessions,
  milestones,
  plenipotentiary,
  wsis20Outcome,
} from '../../../shared/reference/calendar.ts';

const DAY = 86_400_000;

describe('calendar', () => {
  it('knows the theme and goals of an HLPF, with their marks', () => {
    expect(hlpfSession(2026)).toMatchObject({
      goalsInDepth: [6, 7, 9, 11, 17],
      goalsConfidence: 'confirmed',
      themeConfidence: 'confirmed',
    });
    expect(hlpfSession(2029)?.goalsInDepth).toBeNull();
    expect(hlpfSession(2015)).toBeUndefined();
  });

  it('reviews goal 17 in every year that has a set', () => {
    for (const { goalsInDepth } of hlpfSessions) {
      if (goalsInDepth !== null && goalsInDepth.length > 0) expect(goalsInDepth).toContain(17);
    }
  });

  it('numbers CSTD sessions year − 1997 from 2004', () => {
    for (const { session, year } of cstdSessions) if (year >= 2004) expect(session).toBe(year - 1997);
    expect(cstdSession(1998)).toBeUndefined();
    expect(cstdSession(2027)).toMatchObject({ session: 30, confidence: 'confirmed', dates: null });
  });

  it('counts the 2026 deadlines back from the opening of Council', () => {
    const opening = Date.parse('2026-04-28');
    for (const { date, offsetDays } of councilDeadlines2026) {
      if (offsetDays !== undefined) expect((Date.parse(date) - opening) / DAY).toBe(offsetDays);
    }
    expect(councilSession(2026)?.documentSymbol).toBe('C26/n');
  });

  it('knows meetings, conferences, milestones and the outcome of the review', () => {
    expect(cwgMeetings.find(({ meeting }) => meeting === 41)?.dates).toBe('2–3 October 2024');
    expect(forumEdition(2026)?.dates).toBe('6–10 July');
    expect(plenipotentiary('PP-26')?.place).toBe('Doha');
    expect(milestones.map(({ date }) => date)).toEqual([...milestones.map(({ date }) => date)].sort());
    expect(wsis20Outcome.resolution).toBe('A/RES/80/173');
  });
});
