/** The calendar says so: some days before the last day to report, everybody who still has something to do gets one letter. */
import { createHash } from 'node:crypto';
import type { Period } from '../../shared/activities/record.ts';
import { recordsAtHand } from '../../shared/activities/records-at-hand.ts';
import {
  type Reminder,
  reminderStream,
  reminderValues,
  sendReminder,
} from '../../shared/activities/reminder.ts';
import {
  type ExpectedRecord,
  outstandingOf,
  type ReportingCoverage,
  reportingCoverage,
} from '../../shared/activities/reporting-coverage.ts';
import { mailText } from '../../shared/mail/mail-text.ts';
import { finishNoted } from '../../shared/mail/noted-letter.ts';
import { compileEdition, supportOf } from '../../shared/matrix/support.ts';
import { listAssignments, listPeople } from '../../shared/people/list-people.ts';
import type { Person } from '../../shared/people/person.ts';
import { readPeriod } from '../../shared/periods/change-periods.ts';
import { currentPeriod, daysLeft } from '../../shared/periods/current-period.ts';
import { waiversInForce } from '../../shared/periods/waivers.ts';
import { latestEdition } from '../../shared/reference/matrix-edition.ts';
import type { Clock, Ledger, Mail } from '../../shared/store/ports.ts';
import { isProblem } from '../../shared/text/problem.ts';

/** Who signs what the calendar sends. */
export const BY = 'calendar';
const compiled = compileEdition(latestEdition);

export interface RemindPorts {
  readonly ledger: Ledger;
  readonly mail: Mail;
  readonly clock: Clock;
  /** Days before the last day to report on which letters go out. */
  readonly daysBefore: readonly number[];
  /** Address of the application, without a slash at the end. */
  readonly origin: string;
  /** Hears of a letter that could not be sent; the others go out all the same. */
  readonly onFault: (error: unknown) => void;
}

/** Letters that are out when this ends; 0 on most days. Running it again on the same day sends nothing twice. */
export async function remindAll(ports: RemindPorts): Promise<number> {
  const { clock, daysBefore, ledger, onFault } = ports;
  const day = clock().toISOString().slice(0, 10);
  const { from, to } = await currentPeriod(ledger, day);
  const period = { from, to };
  const known = await readPeriod(ledger, period);
  const deadline = known?.state.deadline;
  // Without a deadline that the office has set nobody is pressed; a locked period takes nothing more.
  if (deadline === undefined || known?.state.state !== 'open') return 0;
  if (!daysBefore.includes(daysLeft(deadline, day))) return 0;
  const coverage = await coverageOf(period, { day, deadline }, ledger);
  const people = new Map(
    [...coverage.lines, ...coverage.units].flatMap((each) => each.people).map((p) => [p.id, p]),
  );
  let sent = 0;
  for (const person of people.values()) {
    const outstanding = outstandingOf(coverage, person.id);
    if (outstanding.length === 0) continue;
    try {
      await remind({ person, outstanding, period, deadline, day }, ports);
      sent++;
    } catch (error) {
      onFault(error);
    }
  }
  return sent;
}

interface Due {
  readonly person: Person;
  readonly outstanding: readonly ExpectedRecord[];
  readonly period: Period;
  readonly deadline: string;
  readonly day: string;
}

async function remind(
  { day, deadline, outstanding, period, person }: Due,
  ports: RemindPorts,
): Promise<void> {
  const { clock, ledger, mail, origin } = ports;
  const id = createHash('sha256')
    .update(`${person.id} ${period.from} ${period.to} ${day}`)
    .digest('hex')
    .slice(0, 32);
  const [known] = await ledger.newest([reminderStream(id)]);
  if (known !== undefined) {
    const letter = known.state as Reminder;
    const kept = { stream: reminderStream(id), letter, revision: known.revision, by: BY, reason: 'deadline' };
    await finishNoted(kept, ports);
    return;
  }
  const { body, subject } = await mailText(ledger, {
    id: 'reminder',
    language: person.language,
    values: reminderValues({ person, outstanding, deadline, link: `${origin}/my` }),
  });
  const letter = { subject, text: body };
  const order = { person, period, outstanding, letter, by: BY, reason: 'deadline' };
  await sendReminder(order, { ledger, clock, mail, newId: () => id }).catch((error: unknown) => {
    // Another run of the same hour has ordered it and sends it.
    if (!isProblem(error, 'revision-conflict')) throw error;
  });
}

async function coverageOf(
  period: Period,
  { day, deadline }: Pick<Due, 'day' | 'deadline'>,
  ledger: Ledger,
): Promise<ReportingCoverage> {
  const [people, assignments] = [await listPeople(ledger), await listAssignments(ledger)];
  const waivers = (await waiversInForce(ledger, period)).filter(({ rule }) => rule === undefined);
  return reportingCoverage(
    {
      period,
      day,
      deadline,
      people: people.map(({ state }) => state),
      assignments: assignments.map(({ state }) => state),
      isExcused: ({ activityId, unit = '' }) =>
        waivers.some(({ record, unit: waived }) =>
          record === undefined ? waived === unit : record === activityId,
        ),
    },
    {
      ledger,
      records: recordsAtHand(ledger),
      supportOf: (lines, code) => supportOf(compiled, lines, code),
    },
  );
}
