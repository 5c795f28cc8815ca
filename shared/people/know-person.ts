/** Who of the people has signed in, by what the provider says: the subject bound at the first sign-in, else a verified address. */
import type { Language } from '../reference/languages.ts';
import type { Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { systemReason } from '../text/system-reason.ts';
import {
  addPerson,
  changePerson,
  type PeoplePorts,
  peopleAt,
  peopleNamed,
  wasKnownAt,
} from './change-people.ts';
import type { Person } from './person.ts';
import { rolesOfGroups } from './role-group.ts';

export interface ProvenIdentity {
  /** `issuer subject`. */
  readonly subject: string;
  /** Only where the provider has verified it. */
  readonly email?: string;
  /** Only where the installation takes people in by them (role-group.ts). */
  readonly groups?: readonly string[];
}

interface KnowPorts extends PeoplePorts {
  /** Of pages and mail, for who comes in by a group. */
  readonly language?: Language;
}

/**
 * The person, with the subject bound from the first sign-in on: an address that went to somebody else later opens nothing. Who is
 * in a group that stands for a role, and was never known here, is added.
 * @throws Problem `sign-in-unknown` when there is nobody, or not just one.
 */
export async function knowPerson(identity: ProvenIdentity, ports: KnowPorts): Promise<Person> {
  const { email, subject } = identity;
  const bound = await peopleNamed(ports.ledger, subject);
  if (bound.length > 0) return only(bound).state;
  if (email !== undefined) await addByGroup({ ...identity, email }, ports);
  const { revision, state } = only(email === undefined ? [] : await peopleAt(ports.ledger, email));
  if (state.subject !== undefined) throw new Problem('sign-in-unknown');
  return changePerson(
    { id: state.id, revision, change: { subject }, by: state.id, reason: systemReason('first-sign-in') },
    ports,
  );
}

/** Lines, units and the name are for an administrator to say; until then the address is the name. */
async function addByGroup(
  { email, groups = [] }: ProvenIdentity & { readonly email: string },
  { language = 'en', ...ports }: KnowPorts,
): Promise<void> {
  const roles = rolesOfGroups(groups);
  if (roles.length === 0 || (await wasKnownAt(ports.ledger, email))) return;
  const id = ports.newId();
  const person = { id, name: email, email, roles, sectors: [], language };
  await addPerson({ by: id, reason: systemReason('came-by-group'), person }, ports);
}

function only(people: readonly Revision<Person>[]): Revision<Person> {
  const [one, ...more] = people;
  if (one === undefined || more.length > 0) throw new Problem('sign-in-unknown');
  return one;
}
