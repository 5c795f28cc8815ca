/** Some days before a duty falls due, everybody whom it concerns gets one letter with all that fall due that day. */
import { createHash } from 'node:crypto';
import { reminderStream } from '../../shared/activities/reminder.ts';
import {
  concerns,
  type DueDuty,
  type DutyReminder,
  dutiesDueOn,
  dutyReminderValues,
} from '../../shared/duties/duty-reminder.ts';
import { dutyViews } from '../../shared/duties/duty-views.ts';
import { meetingsAhead } from '../../shared/duties/meetings-ahead.ts';
import { mailText } from '../../shared/mail/mail-text.ts';
import { finishNoted, sendNoted } from '../../shared/mail/noted-letter.ts';
import { listPeople } from '../../shared/people/list-people.ts';
import type { Person } from '../../shared/people/person.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import { listReports } from '../../shared/reports/change-report.ts';
import { isProblem } from '../../shared/text/problem.ts';
import { systemReason } from '../../shared/text/system-reason.ts';
import { loadWords } from '../../shared/text/words.ts';
import { BY, type RemindPorts } from './remind-all.ts';

const REASON = systemReason('deadline-reminded');
const DAY = 86_400_000;

/** Letters that are out when this ends; 0 on most days. Running it again on the same day sends nothing twice. */
export async function remindDuties(ports: RemindPorts): Promise<number> {
  const { clock, daysBefore, ledger, onFault } = ports;
  const day = genevaDay(clock());
  const [meetings, reports] = await Promise.all([
    meetingsAhead(day, ledger),
    listReports(ledger, 'reports/published'),
  ]);
  const views = dutyViews({ day, meetings, published: reports.map(({ state }) => state) });
  const days = daysBefore
    .map((days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10))
    .map((due) => ({ due, duties: dutiesDueOn(due, views) }))
    .filter(({ duties }) => duties.length > 0);
  if (days.length === 0) return 0;
  const people = (await listPeople(ledger)).map(({ state }) => state);
  let sent = 0;
  for (const person of people) {
    for (const { due, duties } of days) {
      const own = duties.filter(({ duty }) => concerns(person, duty));
      if (own.length === 0) continue;
      try {
        await remind({ person, due, duties: own, day }, ports);
        sent++;
      } catch (error) {
        onFault(error);
      }
    }
  }
  return sent;
}

interface Letter {
  readonly person: Person;
  readonly due: string;
  readonly duties: readonly DueDuty[];
  readonly day: string;
}

async function remind({ day, due, duties, person }: Letter, ports: RemindPorts): Promise<void> {
  const { ledger, origin } = ports;
  const id = createHash('sha256').update(`duties ${person.id} ${due} ${day}`).digest('hex').slice(0, 32);
  const stream = reminderStream(id);
  const [known] = await ledger.newest([stream]);
  const signed = { stream, by: BY, reason: REASON };
  if (known !== undefined) {
    const letter = known.state as DutyReminder;
    await finishNoted({ ...signed, letter, revision: known.revision }, ports);
    return;
  }
  const { email: address, language, name } = person;
  await loadWords(language);
  const values = dutyReminderValues({ person, due, duties, link: `${origin}/duties` });
  const { body, subject } = await mailText(ledger, { id: 'duties', language, values });
  const letter: DutyReminder = {
    ...{ id, person: person.id, due, duties: duties.map(({ duty }) => duty.id) },
    mail: { to: { name, address }, subject, text: body, language },
    state: 'ordered',
  };
  await sendNoted({ ...signed, letter }, ports).catch((error: unknown) => {
    // Another run of the same hour has ordered it and sends it.
    if (!isProblem(error, 'revision-conflict')) throw error;
  });
}
