/** The keys under which people, assignments, tokens and machines are found again. */
import { type Assignment, placeKey } from './assignment.ts';
import type { Person } from './person.ts';
import type { Token } from './token.ts';

/**
 * Look-up keys of a person, an assignment, a token or a machine; none for streams of other kinds.
 * Persons: `people`, `people/email/<address>`, `people/subject/<issuer subject>`.
 * Assignments: `assignments`, `assignments/person/<id>`, `assignments/line/<id>`, `assignments/unit/<unit>`.
 * Tokens: `tokens/person/<id>`. Machines: `machines`.
 */
export function peopleKeys(stream: string, state: unknown): string[] {
  if (stream.startsWith('person/')) return personKeys(state as Person);
  if (stream.startsWith('assignment/')) return assignmentKeys(state as Assignment);
  if (stream.startsWith('token/')) return [`tokens/person/${(state as Token).person}`];
  return stream.startsWith('machine/') ? ['machines'] : [];
}

function personKeys({ email, subject }: Person): string[] {
  const keys = ['people', `people/email/${email}`];
  return subject === undefined ? keys : [...keys, `people/subject/${subject}`];
}

function assignmentKeys({ person, place }: Assignment): string[] {
  return ['assignments', `assignments/person/${person}`, `assignments/${placeKey(place)}`];
}
