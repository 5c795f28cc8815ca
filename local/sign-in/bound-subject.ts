/** Under which subject a person of this machine is known: the one bound first, at whatever address the folder was served then. */
import { readPerson } from '../../shared/people/change-people.ts';
import type { Ledger } from '../../shared/store/ports.ts';

/**
 * `issuer subject`. The issuer of the provider on one machine holds its port, and a folder may be served at another tomorrow; its
 * accounts are the people of the ledger, so the same id at the same path is the same person.
 */
export async function boundSubject(ledger: Ledger, subject: string, path: string): Promise<string> {
  const id = subject.slice(subject.lastIndexOf(' ') + 1);
  const bound = (await readPerson(ledger, id))?.state.subject;
  return bound?.endsWith(`${path} ${id}`) ? bound : subject;
}
