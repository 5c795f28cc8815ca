/** Who of the people has signed in, by what the provider says: the subject bound at the first sign-in, else a verified address. */
import { createHash } from 'node:crypto';
import type { Language } from '../reference/languages.ts';
import type { Revision } from '../store/ports.ts';
import { isProblem, Problem } from '../text/problem.ts';
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

/** Characters of an id: 160 bits, as random ones have. */
const ID_LENGTH = 27;

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
  // Another window of the same person may have signed in meanwhile.
  if (state.subject === subject) return state;
  if (state.subject !== undefined) throw new Problem('sign-in-unknown');
  const reason = systemReason('first-sign-in');
  try {
    return await changePerson({ id: state.id, revision, change: { subject }, by: state.id, reason }, ports);
  } catch (error) {
    if (!isProblem(error, 'revision-conflict')) throw error;
    return only(await peopleNamed(ports.ledger, subject)).state;
  }
}

/** Lines, units and the name are for an administrator to say; until then the address is the name. */
async function addByGroup(
  { email, groups = [], subject }: ProvenIdentity & { readonly email: string },
  { language = 'en', ...ports }: KnowPorts,
): Promise<void> {
  const roles = rolesOfGroups(groups);
  if (roles.length === 0 || (await wasKnownAt(ports.ledger, email))) return;
  // One subject, one id: two windows that come at once add one person.
  const id = createHash('sha256').update(subject).digest('base64url').slice(0, ID_LENGTH);
  const person = { id, name: email, email, roles, sectors: [], language };
  try {
    await addPerson({ by: id, reason: systemReason('came-by-group'), person }, ports);
  } catch (error) {
    if (!isProblem(error, 'revision-conflict') && !isProblem(error, 'email-taken')) throw error;
  }
}

function only(people: readonly Revision<Person>[]): Revision<Person> {
  const [one, ...more] = people;
  if (one === undefined || more.length > 0) throw new Problem('sign-in-unknown');
  return one;
}
