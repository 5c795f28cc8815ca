/** A reminder to a focal point that names what is missing, in the recipient's language; who was reminded when stays in the ledger. */

import { type LetterPorts, type NotedLetter, sendNoted } from '../mail/noted-letter.ts';
import type { Person } from '../people/person.ts';
import type { Language } from '../reference/languages.ts';
import type { Ledger, MailMessage, Revision } from '../store/ports.ts';
import { isMessageKey, localeOf, wordsIn } from '../text/words.ts';
import { longDay } from '../text/written-dates.ts';
import type { Period } from './record.ts';
import type { ExpectedRecord } from './reporting-coverage.ts';

export interface Reminder extends NotedLetter {
  readonly person: string;
  readonly period: Period;
  /** What was named: ids of activities. */
  readonly activities: readonly string[];
  readonly mail: NotedLetter['mail'] & { readonly language: Language };
}

/** Records named in one mail, at most; the others are counted. */
const NAMED = 40;

/** Ledger stream of a reminder. */
export function reminderStream(id: string): string {
  return `reminder/${id}`;
}

/** Look-up keys of a reminder: `reminders/FROM..TO` of its period; none for one that is about no period. */
export function reminderKeys(stream: string, state: unknown): string[] {
  if (!stream.startsWith('reminder/')) return [];
  const { period } = state as Partial<Reminder>;
  if (period === undefined) return [];
  return [`reminders/${period.from}..${period.to}`];
}

interface ReminderFacts {
  readonly person: Person;
  readonly outstanding: readonly ExpectedRecord[];
  /** Last day to report, `YYYY-MM-DD`. */
  readonly deadline: string;
  /** Where the person begins: an address of the application. */
  readonly link: string;
}

/** What the text of the letter mentions, in the recipient's language: who, what is missing record by record, until when, where. */
export function reminderValues({ deadline, link, outstanding, person }: ReminderFacts) {
  const { language } = person;
  const words = wordsIn(language);
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  const label = (field: string): string => {
    const key = `field.${field}.label`;
    return isMessageKey(key) ? words(key) : field;
  };
  const line = ({ activity, missing, state, title }: ExpectedRecord): string => {
    const id = activity.activityId;
    if (state === 'absent') return words('web.mail.reminder.absent', { id, title });
    if (missing.length === 0) return words('web.mail.reminder.unsent', { id, title });
    return words('web.mail.reminder.missing', { id, title, fields: list.format(missing.map(label)) });
  };
  const lines = outstanding.slice(0, NAMED).map((record) => `• ${line(record)}`);
  const more = outstanding.length - lines.length;
  const hasAbsent = outstanding.some(({ state }) => state === 'absent');
  const rest = [
    ...(more > 0 ? [words('web.mail.reminder.more', { count: more })] : []),
    ...(hasAbsent ? ['', words('web.mail.reminder.nothing')] : []),
  ];
  return {
    name: person.name,
    missing: [...lines, ...rest].join('\n'),
    deadline: longDay(localeOf(language), deadline),
    link,
  };
}

interface SendPorts extends LetterPorts {
  readonly newId: () => string;
}

interface SendOrder {
  readonly person: Person;
  readonly period: Period;
  readonly outstanding: readonly ExpectedRecord[];
  /** The letter, filled in. */
  readonly letter: Pick<MailMessage, 'subject' | 'text'>;
  readonly by: string;
  readonly reason: string;
}

/** Keep the reminder, hand its mail over, keep that it is sent: a mail that nobody wrote down is never on its way. */
export async function sendReminder(
  { by, letter, outstanding, period, person, reason }: SendOrder,
  { clock, ledger, mail, newId }: SendPorts,
): Promise<Reminder> {
  const id = newId();
  const ordered: Reminder = {
    id,
    person: person.id,
    period,
    activities: outstanding.map(({ activity }) => activity.activityId),
    mail: {
      to: { name: person.name, address: person.email },
      subject: letter.subject,
      text: letter.text,
      language: person.language,
    },
    state: 'ordered',
  };
  return sendNoted({ stream: reminderStream(id), letter: ordered, by, reason }, { clock, ledger, mail });
}

/** The newest reminder of each person for a period, by the person's id. */
export async function lastReminders(
  ledger: Pick<Ledger, 'list'>,
  { from, to }: Period,
): Promise<ReadonlyMap<string, Revision<Reminder>>> {
  const last = new Map<string, Revision<Reminder>>();
  let after: string | undefined;
  do {
    const page = await ledger.list(`reminders/${from}..${to}`, {
      limit: 500,
      ...(after === undefined ? {} : { after }),
    });
    for (const each of page.items as readonly Revision<Reminder>[]) {
      const known = last.get(each.state.person);
      if (known === undefined || known.at < each.at) last.set(each.state.person, each);
    }
    after = page.next;
  } while (after !== undefined);
  return last;
}
