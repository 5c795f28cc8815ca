import { describe, expect, it } from 'vitest';
import { type PlannedMeeting, publishedYear } from '../../../shared/calendar/calendar-year.ts';
import type { PostedLetter } from '../../../shared/consultations/papers/posted-letter.ts';
import { dutyViews } from '../../../shared/duties/duty-views.ts';
import { meetingsAhead } from '../../../shared/duties/meetings-ahead.ts';
import { undatedWords } from '../../../shared/duties/undated-words.ts';
import type { Report } from '../../../shared/reports/report.ts';

const reportOf = (kind: string, year: number, at = `${year + 1}-02-01T00:00:00Z`): Report => ({
  id: `${kind}-${year}`,
  kind,
  period: { from: `${year}-01-01`, to: `${year}-12-31` },
  year,
  languages: ['en'],
  state: 'published',
  revision: 0,
  issue: {},
  edits: {},
  issues: [],
  published: { set: 'a', manifest: 'b', at, by: 'erin' },
});

async function at(day: string, published: readonly Report[] = [], meetings?: readonly PlannedMeeting[]) {
  const views = dutyViews({ day, meetings: meetings ?? (await meetingsAhead(day)), published });
  return (id: string) => {
    const view = views.find(({ duty }) => duty.id === id);
    if (view === undefined) throw new Error(id);
    return view;
  };
}

describe('a duty that letters answer', () => {
  const letter = (symbol: string, day: string): PostedLetter => ({
    ...{ report: 'gca-2020', round: 1, place: 1, symbol, day, set: 's', files: [] },
  });
  const letters = [letter('CL-26/3', '2026-03-02'), letter('CL-26/1', '2026-01-05')];
  const viewOn = async (day: string, published: readonly Report[] = []) => {
    const views = dutyViews({ day, meetings: await meetingsAhead(day), published, letters });
    return views.find(({ duty }) => duty.id === 'res1332/annex/a') ?? expect.unreachable();
  };

  it('has the one that was posted last as its latest document, unless a report came after it', async () => {
    expect((await viewOn('2026-02-01')).latestLetter?.symbol).toBe('CL-26/1');
    expect(await viewOn('2026-03-02')).toMatchObject({
      standing: 'answered',
      latestLetter: { symbol: 'CL-26/3' },
    });
    const survey = reportOf('survey', 2025, '2026-03-20T09:00:00Z');
    const later = await viewOn('2026-04-01', [survey]);
    expect([later.latest?.id, later.latestLetter]).toEqual(['survey-2025', undefined]);
    expect(await viewOn('2026-01-04')).toMatchObject({ standing: 'unissued' });
  });
});

describe('a duty on a day', () => {
  it('is due thirty days before Council, and Member States fourteen', async () => {
    const [stop] = (await at('2026-03-01'))('res1332/instructs-sg/6').stops;
    expect(stop).toMatchObject({
      meeting: 'council-2026',
      step: 'submission',
      due: { day: '2026-03-29', opens: '2026-04-28', days: 30, members: '2026-04-14', isExpected: false },
    });
  });

  it('is due at the next meeting once one has begun', async () => {
    expect((await at('2026-04-28'))('res1332/instructs-sg/6').next?.meeting).toBe('council-2026');
    expect((await at('2026-04-29'))('res1332/instructs-sg/11').next?.meeting).toBe('council-2027');
  });

  it('says that a day is expected only where none is published', async () => {
    const { next } = (await at('2026-11-22'))('res1332/instructs-sg/11');
    expect(next?.due).toMatchObject({
      day: '2027-03-28',
      opens: '2027-04-27',
      isExpected: true,
      state: 'ahead',
    });
  });

  it('passes the working group before the body that it goes to, never after', async () => {
    const bodies = async (day: string) =>
      (await at(day))('res1332/instructs-sg/5').stops.map(({ meeting }) => meeting);
    expect(await bodies('2026-11-22')).toEqual(['cwg-2027-1', 'hlpf-2027']);
    expect(await bodies('2026-03-01')).toEqual(['hlpf-2026']);
  });

  it('has the word limit of the body', async () => {
    const { stops } = (await at('2026-11-22'))('pp-res140/hlpf');
    expect(stops.map(({ limit }) => limit?.count)).toEqual([3000]);
  });

  it('that is owed once falls due at its own meetings, then never again', async () => {
    const id = 'res1332/instructs-sg/15';
    const before = (await at('2026-03-01'))(id);
    expect(before.stops.map(({ due, meeting }) => [meeting, due?.day])).toEqual([
      ['council-2026', '2026-03-29'],
      ['plenipotentiary-2026', '2026-08-11'],
    ]);
    expect(before.isPast).toBe(false);
    const after = (await at('2026-11-22'))(id);
    expect(after).toMatchObject({ stops: [], isPast: true });
    // That its day has gone by without a document is no end of what is owed.
    expect(undatedWords(after)).toBe('web.duties.missed');
    expect(undatedWords({ ...after, standing: 'answered' })).toBe('web.duties.past');
  });

  it('of the cycle of conferences falls due in the year of one', async () => {
    const id = 'res1332/instructs-sg/3';
    expect((await at('2026-03-01'))(id).next?.meeting).toBe('council-2026');
    const after = (await at('2026-11-28'))(id);
    expect(after.next).toMatchObject({ meeting: 'cwg-2030-1', due: { isExpected: true } });
    const progress = (await at('2026-11-28'))('pp-res140/progress');
    expect(progress.stops.map(({ meeting }) => meeting)).toEqual(['council-2030', 'plenipotentiary-2030']);
  });

  it('of a body itself falls due when it meets', async () => {
    const { next } = (await at('2026-11-22'))('res1332/annex/f');
    expect(next).toMatchObject({ meeting: 'cwg-2027-1', step: 'opens', due: { days: 0 } });
  });

  it('without a cadence of days has none, and one that is out of force neither', async () => {
    const view = await at('2026-03-01');
    expect(view('res1332/instructs-sg/7').stops).toEqual([]);
    expect(view('res1332/instructs-sg/14')).toMatchObject({ isInForce: false, stops: [] });
  });

  it('counts the day that the office has moved, and goes on once it is noted as done', async () => {
    const day = '2026-03-01';
    const published = publishedYear(2026, day);
    const withStep = (over: object) =>
      published.map((meeting) => ({
        ...meeting,
        steps: meeting.steps.map((step) =>
          meeting.id === 'council-2026' && step.step === 'submission' ? { ...step, ...over } : step,
        ),
      }));
    const moved = await at(day, [], withStep({ due: '2026-03-20', isMoved: true }));
    expect(moved('res1332/instructs-sg/11').next?.due).toMatchObject({ day: '2026-03-20', isMoved: true });
    const done = await at(day, [], withStep({ done: '2026-02-27' }));
    expect(done('res1332/instructs-sg/11').stops).toEqual([]);
  });
});

describe('the latest document', () => {
  it('is the published one of the latest period of the families that answer', async () => {
    const view = await at('2026-11-22', [
      reportOf('cstd', 2024),
      reportOf('cstd', 2025),
      reportOf('hlpf', 2025),
    ]);
    expect(view('res1332/instructs-sg/4').latest?.id).toBe('cstd-2025');
    expect(view('res1332/instructs-sg/5').latest?.id).toBe('hlpf-2025');
    expect(view('res1332/instructs-sg/15').latest).toBeUndefined();
  });

  it('is not one that came out after the day that is looked at', async () => {
    const view = await at('2026-01-31', [reportOf('cstd', 2024), reportOf('cstd', 2025)]);
    expect(view('res1332/instructs-sg/4').latest?.id).toBe('cstd-2024');
  });

  it('that was written for a meeting leaves the duty for the next', async () => {
    const without = (await at('2026-11-22'))('res1332/instructs-sg/4');
    expect(without.stops.at(-1)?.meeting).toBe('cstd-2027');
    const written = (await at('2026-11-22', [reportOf('cstd', 2026, '2026-11-20T00:00:00Z')]))(
      'res1332/instructs-sg/4',
    );
    expect(written.stops.at(-1)?.meeting).toBe('cstd-2028');
  });
});
