/**
 * A consultation by circular letters, for the demonstration: the two letters on the guidelines for using the Global Cybersecurity
 * Agenda, with the days that they planned and the days that became of them, as ITU has published both. The documents of that time
 * are not kept here, so that their steps name symbols and no files.
 */
import { changeSchedule, readSchedule } from '../../shared/consultations/schedule/change-schedule.ts';
import type {
  Letter,
  PlannedStep,
  RoundOutcome,
  Schedule,
  StepDone,
} from '../../shared/consultations/schedule/schedule.ts';
import { markStep, planByLetter, recordOutcome } from '../../shared/consultations/schedule/schedule-steps.ts';
import { orderJob } from '../../shared/jobs/job-states.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import { addReport, readReport } from '../../shared/reports/change-report.ts';
import { reportId } from '../../shared/reports/report.ts';
import type { Clock, Ledger, Queue } from '../../shared/store/ports.ts';
import { systemReason } from '../../shared/text/system-reason.ts';
import { CL_19_47, CL_20_55, COMPANION } from './real-letters.ts';

const KIND = 'gca';
const PERIOD = { from: '2020-01-01', to: '2020-12-31' };

type Change = (schedule: Schedule, today: string) => Schedule;

const letter =
  (each: Letter): Change =>
  (schedule) =>
    planByLetter(schedule, { letter: each, submitter: 'secretariat', companions: [COMPANION] });
const done =
  (step: PlannedStep, each: StepDone): Change =>
  (schedule, today) =>
    markStep(schedule, { step, done: each, today });
const outcome =
  (each: RoundOutcome): Change =>
  (schedule, today) =>
    recordOutcome(schedule, { ...each, today });

/** What happened, in its order. */
const CHANGES: readonly Change[] = [
  letter(CL_19_47),
  done('draft', { day: '2020-04-09' }),
  done('consultation', { day: '2020-04-23', event: 'online' }),
  done('revised', { day: '2020-05-05', documents: ['C20/65'] }),
  done('council', { day: '2020-05-05', documents: ['C20/65'] }),
  outcome({ outcome: 'deferred', day: '2020-06-19' }),
  letter(CL_20_55),
  done('consultation', { day: '2021-03-01', event: 'online' }),
  done('revised', { day: '2021-04-22', documents: ['C21/71', 'C21/36'] }),
  done('council', { day: '2021-04-22', documents: ['C21/71', 'C21/36'] }),
];

/** The schedule with its draft, unless it is there; whoever changed it since finds it as they left it. Its letters are made by a worker. */
export async function addDemoSchedule(
  { queue, ...ports }: { readonly ledger: Ledger; readonly clock: Clock; readonly queue: Queue },
  by: string,
): Promise<void> {
  const report = reportId(KIND, PERIOD);
  if ((await readReport(ports.ledger, report)) === undefined)
    await addReport({ kind: KIND, period: PERIOD, languages: ['en'], by }, ports);
  if ((await readSchedule(ports.ledger, report)).revision === 0) {
    const today = genevaDay(ports.clock());
    const reason = systemReason('demonstration');
    for (const [revision, change] of CHANGES.entries()) {
      const next = (schedule: Schedule): Schedule => change(schedule, today);
      await changeSchedule({ report, revision, by, reason, change: next }, ports);
    }
  }
  // The same order again is the same job: a folder of before letters were kept has them made now.
  const letters = { kind: 'report', report, languages: [], formats: [], letters: true, by } as const;
  await orderJob({ ...letters, revision: CHANGES.length }, { ...ports, queue });
}
