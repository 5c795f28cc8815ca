/** Who of the people has signed in, by what the provider says: the subject bound at the first sign-in, else a verified address. */
import type { Clock, Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { systemReason } from '../text/system-reason.ts';
import { changePerson, peopleAt, peopleNamed } from './change-people.ts';
import type { Person } from './person.ts';

export interface ProvenIdentity {
  /** `issuer subject`. */
  readonly subject: string;
  /** Only where the provider has verified it. */
  readonly email?: string;
}

/**
 * The person, with the subject bound from the first sign-in on: an address that went to somebody else later opens nothing.
 * @throws Problem `sign-in-unknown` when there is nobody, or not just one.
 */
export async function knowPerson(
  { email, subject }: ProvenIdentity,
  ports: { readonly ledger: Ledger; readonly clock: Clock },
): Promise<Person> {
  const bound = await peopleNamed(ports.ledger, subject);
  if (bound.length > 0) return only(bound).state;
  const { revision, state } = only(email === undefined ? [] : await peopleAt(ports.ledger, email));
  if (state.subject !== undefined) throw new Problem('sign-in-unknown');
  return changePerson(
    { id: state.id, revision, change: { subject }, by: state.id, reason: systemReason('first-sign-in') },
    ports,
  );
}

function only(people: readonly Revision<Person>[]): Revision<Person> {
  const [one, ...more] = people;
  if (one === undefined || more.length > 0) throw new Problem('sign-in-unknown');
  return one;
}
