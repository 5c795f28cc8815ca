import { expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { listPlannedReports, plannedReport } from '../../../shared/consultations/planned-reports.ts';
import { newSchedule, scheduleStream } from '../../../shared/consultations/schedule/schedule.ts';
import { type Report, reportStream } from '../../../shared/reports/report.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { CONSULTED } from './sample-report.ts';

const STEP = { revision: 1, at: '2026-01-10T09:00:00Z', by: 'erin', reason: 'test' };

function office() {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const keep = (report: Report) =>
    ledger.append([{ stream: reportStream(report.id), ...STEP, state: report }]);
  /** A schedule whose draft was posted, with comments on it until the last day of the report’s round. */
  const plan = (report: string) => {
    const posted = { report: CONSULTED.id, label: 'Draft 1', set: 'set1' };
    const steps = {
      consultation: { day: '2026-01-15' },
      comments: { day: '2026-01-20', audience: 'participants' },
    };
    const letters = [
      {
        ...{ symbol: 'CL-26/1', day: '2026-01-10', audience: 'membership', steps },
        meeting: { id: 'council-2026', opens: '2026-04-28' },
      },
    ];
    const done = { draft: { day: '2026-01-10', versions: [posted] } };
    const companions = [{ title: 'Use', report: CONSULTED.id }];
    const state = { ...newSchedule(report), companions, rounds: [{ number: 1, letters, done }] };
    return ledger.append([{ stream: scheduleStream(report), ...STEP, state }]);
  };
  return { keep, ledger, plan };
}

it.each(['cstd-2025', 'council-2025'])('asks as the letter of %s plans, in lists and alone', async (of) => {
  const { keep, ledger, plan } = office();
  await keep(CONSULTED);
  expect(await plannedReport(ledger, CONSULTED)).toBe(CONSULTED);
  await plan(of);
  const asked = { participantsFrom: '2026-01-16' };
  expect((await plannedReport(ledger, CONSULTED)).consultation).toMatchObject(asked);
  const [listed] = await listPlannedReports(ledger);
  expect(listed?.state.consultation).toMatchObject(asked);
});

it('leaves a report that says whom it asks, and one that asks nobody, as they are kept', async () => {
  const { keep, ledger, plan } = office();
  const { consultation: _, ...silent } = CONSULTED;
  const round = CONSULTED.consultation ?? expect.unreachable();
  const asked = [{ from: '2026-01-10', audience: 'member-states' as const }];
  await keep({ ...CONSULTED, consultation: { ...round, asked } });
  await keep({ ...silent, id: 'hlpf-2025' });
  await plan(CONSULTED.id);
  const listed = await listPlannedReports(ledger);
  expect(listed.map(({ state }) => state.consultation)).toEqual([{ ...round, asked }, undefined]);
});
