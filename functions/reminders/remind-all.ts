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
  reportingCoverage,
} from '../../shared/activities/reporting-coverage.ts';
import { mailText } from '../../shared/mail/mail-text.ts';
import { finishNoted } from '../../shared/mail/noted-letter.ts';
import { compileEdition, supportOf } from '../../shared/matrix/support.ts';
import type { Person } from '../../shared/people/person.ts';
import { readPeriod } from '../../shared/periods/change-periods.ts';
import { coverageQuestion } from '../../shared/periods/coverage-question.ts';
import { currentPeriod, daysLeft } from '../../shared/periods/current-period.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import { latestEdition } from '../../shared/reference/matrix-edition.ts';
import type { Clock, Ledger, Mail } from '../../shared/store/ports.ts';
import { isProblem } from '../../shared/text/problem.ts';
import { systemReason } from '../../shared/text/system-reason.ts';

/** Who signs what the calendar sends. */
export const BY = 'calendar';
const REASON = systemReason('deadline-reminded');
/** Days for which a reminder that no run has sent is still sent. */
const MADE_UP_FOR = 2;
const compiled = compileEdition(latestEdition);

/** What the calendar needs to send letters. */
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

/**
 * Letters that this run has sent; 0 on most days. Running it again sends nothing twice: not on the same day, and not on the two
 * days after, on which it makes up for a day that failed.
 */
export async function remindAll(ports: RemindPorts): Promise<number> {
  const { clock, daysBefore, ledger, onFault } = ports;
  const day = genevaDay(clock());
  const { from, to } = await currentPeriod(ledger, day);
  const period = { from, to };
  const known = await readPeriod(ledger, period);
  const deadline = known?.state.deadline;
  // Without a deadline that the office has set nobody is pressed; a locked period takes nothing more.
  if (deadline === undefined || known?.state.state !== 'open') return 0;
  const left = daysDue(daysBefore, daysLeft(deadline, day));
  if (left === undefined) return 0;
  const due = dayBefore(deadline, left);
  const coverage = await reportingCoverage(await coverageQuestion(ledger, period, day), {
    ledger,
    records: recordsAtHand(ledger),
    supportOf: (lines, code) => supportOf(compiled, lines, code),
  });
  const people = new Map(
    [...coverage.lines, ...coverage.units].flatMap((each) => each.people).map((p) => [p.id, p]),
  );
  let sent = 0;
  for (const person of people.values()) {
    const outstanding = outstandingOf(coverage, person.id);
    if (outstanding.length === 0) continue;
    try {
      if (await remind({ person, outstanding, period, deadline, due }, ports)) sent++;
    } catch (error) {
      onFault(error);
    }
  }
  return sent;
}

/** Of the days on which letters go out, counted before the last day to report, the latest that is not too long ago. */
function daysDue(daysBefore: readonly number[], left: number): number | undefined {
  if (left < 0) return undefined;
  return daysBefore.filter((days) => days >= left && days <= left + MADE_UP_FOR).sort((a, b) => a - b)[0];
}

function dayBefore(deadline: string, days: number): string {
  return new Date(Date.parse(deadline) - days * 86_400_000).toISOString().slice(0, 10);
}

interface Due {
  readonly person: Person;
  readonly outstanding: readonly ExpectedRecord[];
  readonly period: Period;
  readonly deadline: string;
  /** Day on which the letter is due: it names the letter. */
  readonly due: string;
}

/** Whether a letter was sent. */
async function remind(
  { deadline, due, outstanding, period, person }: Due,
  ports: RemindPorts,
): Promise<boolean> {
  const { clock, ledger, mail, origin } = ports;
  const id = createHash('sha256')
    .update(`${person.id} ${period.from} ${period.to} ${due}`)
    .digest('hex')
    .slice(0, 32);
  const [known] = await ledger.newest([reminderStream(id)]);
  if (known !== undefined) {
    const letter = known.state as Reminder;
    if (letter.state === 'sent') return false;
    const kept = { stream: reminderStream(id), letter, revision: known.revision, by: BY, reason: REASON };
    await finishNoted(kept, ports);
    return true;
  }
  const { body, subject } = await mailText(ledger, {
    id: 'reminder',
    language: person.language,
    values: reminderValues({ person, outstanding, deadline, link: `${origin}/my` }),
  });
  const letter = { subject, text: body };
  const order = { person, period, outstanding, letter, by: BY, reason: REASON };
  try {
    await sendReminder(order, { ledger, clock, mail, newId: () => id });
    return true;
  } catch (error) {
    // Another run of the same hour has ordered it and sends it.
    if (isProblem(error, 'revision-conflict')) return false;
    throw error;
  }
}
