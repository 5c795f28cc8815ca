import { expect, it } from 'vitest';
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import { planMeeting } from '../../../../shared/calendar/plan-meeting.ts';
import { issueLetter } from '../../../../shared/consultations/schedule/take-schedule-step.ts';
import { addReport } from '../../../../shared/reports/change-report.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';

async function office() {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const ports = { ledger, clock: () => new Date('2026-01-05T09:00:00Z') };
  const period = { from: '2025-01-01', to: '2025-12-31' };
  await addReport({ kind: 'gca', period, languages: ['en'], by: 'erin' }, ports);
  /** A letter that says that Council opens on a day in August. */
  const letter = (council: string) =>
    issueLetter(
      {
        ...{ report: 'gca-2025', revision: 0, by: 'erin' },
        order: {
          letter: {
            ...{ symbol: 'CL-26/1', day: '2026-01-05', audience: 'membership' },
            meeting: { id: 'council-2026', opens: '2026-08-28' },
            steps: { council: { day: council } },
          },
          submitter: 'secretariat',
          companions: [],
        },
      },
      ports,
    );
  return { ports, letter };
}

it('counts back to Council from the day that the calendar knows, whatever day a letter is sent with', async () => {
  const { letter } = await office();
  await expect(letter('2026-07-20')).rejects.toMatchObject({
    code: 'schedule-refused',
    params: { because: 'late', limit: '2026-03-29' },
  });
  const { rounds } = await letter('2026-03-29');
  expect(rounds[0]?.letters[0]?.meeting).toEqual({ id: 'council-2026', opens: '2026-04-28' });
});

it('follows the office where it has moved the session', async () => {
  const { letter, ports } = await office();
  const plan = { id: 'council-2026', opens: '2026-06-30', steps: {} };
  await planMeeting({ plan, revision: 0, by: 'erin', reason: 'moved' }, ports);
  const { rounds } = await letter('2026-05-20');
  expect(rounds[0]?.letters[0]?.meeting.opens).toBe('2026-06-30');
});
