import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { BODIES } from '../../../shared/calendar/body.ts';
import { calendarYear, readMeeting } from '../../../shared/calendar/calendar-year.ts';
import { deadlinesOf, stepsBefore } from '../../../shared/calendar/deadlines-of.ts';
import { knownMeeting, knownMeetings } from '../../../shared/calendar/known-meetings.ts';
import { planMeeting } from '../../../shared/calendar/plan-meeting.ts';
import { councilDeadlines2026 } from '../../../shared/reference/calendar.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger } from '../../../shared/store/ports.ts';

const clock = () => new Date('2026-03-20T09:00:00Z');
const TODAY = '2026-03-20';
let ledger: Ledger;

beforeEach(() => {
  ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
});

describe('deadlines', () => {
  it('of Council are the days that its letter of 2026 names', () => {
    const named = councilDeadlines2026
      .filter(({ offsetDays }) => offsetDays !== undefined)
      .map(({ date }) => date);
    const computed = deadlinesOf('council', '2026-04-28')
      .filter(({ basis }) => basis === 'rule')
      .map(({ date }) => date);
    expect(computed).toEqual(named);
    const last = deadlinesOf('council-last', '2026-11-07').filter(({ basis }) => basis === 'rule');
    expect(last.map(({ date }) => date)).toEqual(['2026-10-08', '2026-10-31', '2026-11-07']);
  });

  it.each(BODIES)('of %s come in the order of their days and end with the opening', (body) => {
    const found = deadlinesOf(body, '2027-01-10');
    expect(found.map(({ date }) => date)).toEqual(found.map(({ date }) => date).toSorted());
    expect(found.at(-1)).toEqual({ step: 'opens', days: 0, basis: 'rule', date: '2027-01-10' });
    expect([...stepsBefore(body), 'opens']).toEqual(found.map(({ step }) => step));
  });

  it('are of days only', () => {
    expect(() => deadlinesOf('council', 'in spring')).toThrow(RangeError);
  });
});

describe('the meetings of a year', () => {
  it('have their published days', () => {
    const days = knownMeetings(2026).map(({ closes, id, opens }) => `${id} ${opens ?? '?'} ${closes ?? '?'}`);
    expect(days).toEqual([
      'cwg-2026-1 2026-01-12 2026-01-23',
      'cwg-2026-2 ? ?',
      'council-2026 2026-04-28 2026-05-08',
      'council-last-2026 2026-11-07 2026-11-07',
      'cstd-2026 ? ?',
      'hlpf-2026 ? ?',
      'forum-2026 2026-07-06 2026-07-10',
      'plenipotentiary-2026 2026-11-09 2026-11-27',
    ]);
    expect(knownMeetings(2025).map(({ body }) => body)).not.toContain('plenipotentiary');
    expect(knownMeeting('council-2025')).toMatchObject({ opens: '2025-06-17' });
    expect(knownMeeting('council-last-2025')).toBeUndefined();
    expect(knownMeeting('summer-party-2026')).toBeUndefined();
  });

  it('say what is done, late, soon and ahead', async () => {
    const plan = { id: 'council-2026', steps: { updates: { done: '2026-02-15' } } } as const;
    await planMeeting({ plan, revision: 0, by: 'erin', reason: 'all in' }, { clock, ledger });
    const council = await readMeeting(ledger, 'council-2026', TODAY);
    expect(council?.steps.map(({ state, step }) => `${step} ${state}`)).toEqual([
      'updates done',
      'freeze late',
      'financial late',
      'translation late',
      'submission soon',
      'member-states ahead',
      'opens ahead',
    ]);
    const over = await readMeeting(ledger, 'council-2026', '2026-04-29');
    expect(over?.steps.map(({ state }) => state)).toEqual(['done', ...Array<string>(6).fill('over')]);
  });

  it('move with their first day; a planned day stays', async () => {
    const plan = {
      id: 'council-2026',
      opens: '2026-06-02',
      steps: { submission: { planned: '2026-04-30' } },
    } as const;
    await planMeeting({ plan, revision: 0, by: 'erin', reason: 'new letter' }, { clock, ledger });
    const council = (await calendarYear(ledger, 2026, TODAY)).find(({ id }) => id === 'council-2026');
    expect(council).toMatchObject({ opens: '2026-06-02', revision: 1, published: { opens: '2026-04-28' } });
    expect(council).not.toHaveProperty('closes');
    const dates = Object.fromEntries(council?.steps.map((each) => [each.step, each]) ?? []);
    expect(dates.submission).toMatchObject({ date: '2026-05-03', due: '2026-04-30', isMoved: true });
    expect(dates['member-states']).toMatchObject({ due: '2026-05-19', isMoved: false });
  });

  it('stand in the order of their days, those without at the end', async () => {
    const ids = (await calendarYear(ledger, 2026, TODAY)).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['cwg-2026-1', 'council-2026']);
    expect(ids.slice(-3)).toEqual(['cwg-2026-2', 'cstd-2026', 'hlpf-2026']);
  });
});

describe('planning a meeting', () => {
  const order = { revision: 0, by: 'erin', reason: 'letter' };

  it('is refused for no meeting, for days turned round, and to who has not seen the newest', async () => {
    const ports = { clock, ledger };
    const plan = (more: object) =>
      planMeeting({ ...order, plan: { id: 'council-2026', steps: {}, ...more } }, ports);
    await expect(plan({ id: 'party-2026' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(plan({ closes: '2026-04-01' })).rejects.toMatchObject({ code: 'period-invalid' });
    await plan({});
    await expect(plan({})).rejects.toMatchObject({ code: 'revision-conflict' });
  });
});
