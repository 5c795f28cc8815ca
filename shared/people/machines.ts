/** The machines that may use the API: added and withdrawn as revisions; their secrets are the provider's. */
import { pagesUnder } from '../store/pages.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import type { PeoplePorts, Signed } from './change-people.ts';
import { type Machine, machineStream } from './machine.ts';
import { personStream } from './person.ts';

/**
 * A new machine under the `client_id` that it has at the provider.
 * @throws Problem `signer-taken` where a person has the id, `revision-conflict` where a machine has.
 */
export async function addMachine(
  { by, machine, reason }: Signed & { readonly machine: Omit<Machine, 'state'> },
  { clock, ledger }: Omit<PeoplePorts, 'newId'>,
): Promise<Machine> {
  const [person] = await ledger.heads([personStream(machine.id)]);
  if (person !== undefined) throw new Problem('signer-taken', { id: machine.id });
  const state: Machine = { ...machine, state: 'active' };
  await append(ledger, { state, revision: 1, at: clock().toISOString(), by, reason });
  return state;
}

/** A step of a machine that is known. */
export type MachineOrder = Signed & { readonly id: string; readonly revision: number };

/** Its tokens open nothing from now on. @throws Problem `stream-unknown`, `revision-conflict`. */
export async function withdrawMachine(order: MachineOrder, ports: Omit<PeoplePorts, 'newId'>): Promise<void> {
  await changeMachine(order, { state: 'withdrawn' }, ports);
}

/**
 * Says in its history that it was given a new secret, which is kept elsewhere.
 * @throws Problem `stream-unknown`, `revision-conflict`.
 */
export async function noteNewSecret(order: MachineOrder, ports: Omit<PeoplePorts, 'newId'>): Promise<void> {
  await changeMachine(order, {}, ports);
}

async function changeMachine(
  { by, id, reason, revision }: MachineOrder,
  change: Partial<Machine>,
  { clock, ledger }: Omit<PeoplePorts, 'newId'>,
): Promise<void> {
  const [known] = await ledger.newest([machineStream(id)]);
  if (known === undefined) throw new Problem('stream-unknown', { stream: machineStream(id).slice(0, 100) });
  if (known.revision !== revision) throw new Problem('revision-conflict');
  const state: Machine = { ...(known.state as Machine), ...change };
  await append(ledger, { state, revision: revision + 1, at: clock().toISOString(), by, reason });
}

/** All machines, also those that were withdrawn, in order of ids. */
export async function listMachines(ledger: Ledger): Promise<readonly Revision<Machine>[]> {
  const found: Revision<Machine>[] = [];
  for await (const page of pagesUnder<Machine>(ledger, 'machines', 500)) found.push(...page);
  return found;
}

interface Step extends Signed {
  readonly state: Machine;
  readonly revision: number;
  readonly at: string;
}

async function append(ledger: Ledger, { state, ...step }: Step): Promise<void> {
  const [outcome] = await ledger.append([{ stream: machineStream(state.id), ...step, state }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
}
