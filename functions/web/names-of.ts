/** Names of those who signed revisions. */
import { listPeople } from '../../shared/people/list-people.ts';
import { listMachines } from '../../shared/people/machines.ts';
import type { Ledger } from '../../shared/store/ports.ts';

export interface Signer {
  readonly id: string;
  readonly name: string;
}

/** All people and machines, also those of former days. */
export async function signers(ledger: Ledger): Promise<readonly Signer[]> {
  const [people, machines] = await Promise.all([listPeople(ledger), listMachines(ledger)]);
  return [...people, ...machines].map(({ state: { id, name } }) => ({ id, name }));
}

/** The name of a person or machine by its id; what is neither names itself. */
export async function namesOf(ledger: Ledger): Promise<(id: string) => string> {
  const names = new Map((await signers(ledger)).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
