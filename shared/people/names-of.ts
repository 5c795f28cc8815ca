/** The names of those who signed revisions. */
import type { Ledger } from '../store/ports.ts';
import { type Person, personStream } from './person.ts';

/** By the `by` of a revision: the person's name; what is no person (an import, a command) keeps the name that it gave. */
export async function namesOf(
  ledger: Pick<Ledger, 'newest'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const each = [...new Set(ids)];
  const people = await ledger.newest(each.map(personStream));
  return new Map(
    each.map((id, index) => [id, (people[index]?.state as Person | undefined)?.name ?? id] as const),
  );
}
