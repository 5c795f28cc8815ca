/** Naming focal points, ending and handing over their assignments: nothing of the history is lost. */

import { isDay } from '../reference/day.ts';
import { dayBefore } from '../reference/day-before.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { type Assignment, assignmentStream } from './assignment.ts';
import { type PeoplePorts, readPerson, type Signed } from './change-people.ts';

export type NewAssignment = Omit<Assignment, 'id' | 'successor'> & { readonly id?: string };

/** A new assignment. @throws Problem `stream-unknown` for an unknown person, `period-invalid` when it ends before it begins. */
export async function assign(
  { assignment, by, reason }: Signed & { readonly assignment: NewAssignment },
  { clock, ledger, newId }: PeoplePorts,
): Promise<Assignment> {
  await requirePerson(ledger, assignment.person);
  const state: Assignment = { ...assignment, id: assignment.id ?? newId() };
  requireSpan(state);
  await append(ledger, { state, revision: 1, at: clock().toISOString(), by, reason });
  return state;
}

interface Naming extends Signed {
  readonly id: string;
  /** The newest that its sender has seen. */
  readonly revision: number;
}

/** Its last day set, or moved. @throws Problem `stream-unknown`, `revision-conflict`, `period-invalid`. */
export async function endAssignment(
  { by, id, reason, revision, to }: Naming & { readonly to: string },
  { clock, ledger }: Omit<PeoplePorts, 'newId'>,
): Promise<Assignment> {
  const state: Assignment = { ...(await readAssignment(ledger, id, revision)), to };
  requireSpan(state);
  await append(ledger, { state, revision: revision + 1, at: clock().toISOString(), by, reason });
  return state;
}

/**
 * `person` takes over from the day `from` on; the assignment before ends the day before, and names its successor. The same
 * place and part, the same last day. Asked here, so that every door keeps the same rules.
 * @throws Problem `stream-unknown`, `usage` where `person` is no active focal point or holds it already,
 * `revision-conflict` also where it was handed over before, `period-invalid` when either would end before it began.
 */
export async function handOver(
  { by, from, id, person, reason, revision }: Naming & { readonly person: string; readonly from: string },
  { clock, ledger, newId }: PeoplePorts,
): Promise<Assignment> {
  const former = await readAssignment(ledger, id, revision);
  if (former.successor !== undefined) throw new Problem('revision-conflict');
  await requireTaker(ledger, former, person);
  if (!isDay(from)) throw new Problem('period-invalid', { from: former.from, to: from.slice(0, 10) });
  const { to: _, ...open } = former;
  const next: Assignment = {
    ...open,
    id: newId(),
    person,
    from,
    ...(former.to === undefined ? {} : { to: former.to }),
  };
  const ended: Assignment = { ...former, to: dayBefore(from), successor: next.id };
  requireSpan(next);
  requireSpan(ended);
  const signed = { at: clock().toISOString(), by, reason };
  // The conditional step comes first: of two who hand over at once, one goes on.
  await append(ledger, { state: ended, revision: revision + 1, ...signed });
  await append(ledger, { state: next, revision: 1, ...signed });
  return next;
}

async function readAssignment(ledger: Ledger, id: string, revision: number): Promise<Assignment> {
  const [newest] = await ledger.newest([assignmentStream(id)]);
  if (newest === undefined)
    throw new Problem('stream-unknown', { stream: assignmentStream(id).slice(0, 100) });
  if (newest.revision !== revision) throw new Problem('revision-conflict');
  return (newest as Revision<Assignment>).state;
}

async function requireTaker(ledger: Ledger, { person: holder }: Assignment, id: string): Promise<void> {
  const known = await readPerson(ledger, id);
  if (known === undefined) throw new Problem('stream-unknown', { stream: `person/${id.slice(0, 60)}` });
  const { roles, state } = known.state;
  if (state !== 'active' || !roles.includes('focal-point') || id === holder) {
    throw new Problem('usage', { needs: 'an active focal point' });
  }
}

async function requirePerson(ledger: Ledger, id: string): Promise<void> {
  if ((await readPerson(ledger, id)) === undefined) {
    throw new Problem('stream-unknown', { stream: `person/${id.slice(0, 60)}` });
  }
}

function requireSpan({ from, to }: Assignment): void {
  if (to !== undefined && to < from) throw new Problem('period-invalid', { from, to });
}

interface Step extends Signed {
  readonly state: Assignment;
  readonly revision: number;
  readonly at: string;
}

async function append(ledger: Ledger, { state, ...step }: Step): Promise<void> {
  const [outcome] = await ledger.append([{ stream: assignmentStream(state.id), ...step, state }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
}
