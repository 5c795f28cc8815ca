/** Adding and changing people: each step a revision with who and why. */
import type { Clock, Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { machineStream } from './machine.ts';
import type { Membership } from './membership.ts';
import { foldEmail, type Person, personStream } from './person.ts';

export interface PeoplePorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Who changes it, and why: kept with the revision. */
export interface Signed {
  readonly by: string;
  readonly reason: string;
}

/** What is asked of a new person; the id is given where it is not named. */
export type NewPerson = Omit<Person, 'id' | 'state' | 'subject'> & { readonly id?: string };

/**
 * A person who is new.
 * @throws Problem `email-taken` where someone active has the address, `signer-taken` where a machine has the id, `revision-conflict`
 * for the id of a person who is known.
 */
export async function addPerson(
  { by, person, reason }: Signed & { readonly person: NewPerson },
  { clock, ledger, newId }: PeoplePorts,
): Promise<Person> {
  const email = foldEmail(person.email);
  await refuseTaken(ledger, email, undefined);
  const added: Person = { ...person, id: person.id ?? newId(), email, state: 'active' };
  const [machine] = await ledger.heads([machineStream(added.id)]);
  if (machine !== undefined) throw new Problem('signer-taken', { id: added.id.slice(0, 100) });
  await append(ledger, { person: added, revision: 1, at: clock().toISOString(), by, reason });
  return added;
}

/** What may be changed of a person; `undefined` takes it away where it may be absent. */
export type PersonChange = Partial<Omit<Person, 'id' | 'demo' | 'membership' | 'unit' | 'subject'>> & {
  readonly membership?: Membership | undefined;
  readonly unit?: string | undefined;
  readonly subject?: string | undefined;
};

/** The person changed, if `revision` is still the newest. @throws Problem `stream-unknown`, `email-taken`, `revision-conflict`. */
export async function changePerson(
  order: Signed & { readonly id: string; readonly revision: number; readonly change: PersonChange },
  { clock, ledger }: Omit<PeoplePorts, 'newId'>,
): Promise<Person> {
  const { by, id, reason, revision } = order;
  const known = await readPerson(ledger, id);
  if (known === undefined) throw new Problem('stream-unknown', { stream: personStream(id) });
  if (known.revision !== revision) throw new Problem('revision-conflict');
  const { membership, subject, unit, ...kept } = { ...known.state, ...order.change };
  const email = foldEmail(kept.email);
  if (kept.state === 'active') await refuseTaken(ledger, email, id);
  const person: Person = {
    ...kept,
    email,
    ...(membership === undefined ? {} : { membership }),
    ...(unit === undefined ? {} : { unit }),
    ...(subject === undefined ? {} : { subject }),
  };
  await append(ledger, { person, revision: revision + 1, at: clock().toISOString(), by, reason });
  return person;
}

/** The newest revision of a person. */
export async function readPerson(ledger: Ledger, id: string): Promise<Revision<Person> | undefined> {
  const [newest] = await ledger.newest([personStream(id)]);
  return newest as Revision<Person> | undefined;
}

/** The active people under an address; more than one only where two were added at once. */
export async function peopleAt(ledger: Ledger, email: string): Promise<readonly Revision<Person>[]> {
  return activeUnder(ledger, `people/email/${foldEmail(email)}`);
}

/** Whether anybody is or was under an address, also who has left. */
export async function wasKnownAt(ledger: Ledger, email: string): Promise<boolean> {
  return (await ledger.list(`people/email/${foldEmail(email)}`, { limit: 1 })).items.length > 0;
}

/** The active people whom the provider calls `subject`. */
export async function peopleNamed(ledger: Ledger, subject: string): Promise<readonly Revision<Person>[]> {
  return activeUnder(ledger, `people/subject/${subject}`);
}

async function activeUnder(ledger: Ledger, key: string): Promise<readonly Revision<Person>[]> {
  const { items } = await ledger.list(key, { limit: 100 });
  return (items as readonly Revision<Person>[]).filter(({ state }) => state.state === 'active');
}

async function refuseTaken(ledger: Ledger, email: string, id: string | undefined): Promise<void> {
  const others = (await peopleAt(ledger, email)).filter(({ state }) => state.id !== id);
  if (others.length > 0) throw new Problem('email-taken', { email: email.slice(0, 100) });
}

interface Step extends Signed {
  readonly person: Person;
  readonly revision: number;
  readonly at: string;
}

async function append(ledger: Ledger, { person, ...step }: Step): Promise<void> {
  const [outcome] = await ledger.append([{ stream: personStream(person.id), ...step, state: person }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
}
