/** Sends a person one of the mails of the application, in the person's own language. */
import type { Person } from '../people/person.ts';
import type { Clock, Ledger, Mail } from '../store/ports.ts';
import type { MailId } from './mail-template.ts';
import { mailText } from './mail-text.ts';

export interface TellPorts {
  readonly ledger: Pick<Ledger, 'newest'>;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Where it is absent, nothing is sent. */
  readonly mail?: Mail | undefined;
}

/** Whether it was handed over: not where mail is not set up, nor to who has left. */
export async function tellPerson(
  {
    id,
    person,
    values,
  }: {
    readonly id: MailId;
    readonly person: Person;
    /** Beside `name`. */
    readonly values: Readonly<Record<string, string>>;
  },
  { clock, ledger, mail, newId }: TellPorts,
): Promise<boolean> {
  if (mail === undefined || person.state !== 'active') return false;
  const { email, language, name } = person;
  const { body, subject } = await mailText(ledger, { id, language, values: { name, ...values } });
  const letter = { id: newId(), to: { name, address: email }, subject, text: body, language };
  await mail.send({ ...letter, at: clock() });
  return true;
}
