import { describe, expect, it } from 'vitest';
import { cstdSessions, hlpfSessions } from '../../../shared/reference/calendar.ts';
import { lastMeeting, meetingDates } from '../../../shared/reference/meeting-dates.ts';

describe('dates of meetings', () => {
  it.each([
    ['14–23 July 2025', { from: '2025-07-14', to: '2025-07-23' }],
    ['28 March – 1 April 2022', { from: '2022-03-28', to: '2022-04-01' }],
    ['April 1993 (New York)', undefined],
    ['14–23 Juillet 2025', undefined],
  ])('%s', (published, days) => {
    expect(meetingDates(published)).toEqual(days);
  });

  it('know the day and place of a last meeting that is held apart', () => {
    const published = '28 April – 8 May; last meeting 7 November (Doha)';
    expect(lastMeeting(published, 2026)).toEqual({ date: '2026-11-07', place: 'Doha' });
    expect(lastMeeting('17–27 June', 2025)).toBeUndefined();
  });

  it('can be read wherever a published page confirms them as a span', () => {
    const published = [
      ...cstdSessions.flatMap(({ dates, year, datesConfidence }) =>
        dates !== null && datesConfidence === 'confirmed' && dates.includes('–') ? [`${dates} ${year}`] : [],
      ),
      ...hlpfSessions.flatMap(({ dates }) => dates ?? []),
    ];
    expect(published.length).toBeGreaterThan(5);
    expect(published.filter((dates) => meetingDates(dates) === undefined)).toEqual([]);
  });
});
