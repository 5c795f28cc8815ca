/** Several lines and units handed over in one step: whoever takes over as lead is deputy for the same place no more. */
import { dayBefore } from '../reference/day-before.ts';
import type { Revision } from '../store/ports.ts';
import { endAssignment, handOver } from './assign.ts';
import { type Assignment, holdsOn, placeKey } from './assignment.ts';
import type { PeoplePorts, Signed } from './change-people.ts';
import { listAssignments } from './list-people.ts';

export interface HandOverOrder extends Signed {
  /** What is handed over, as its sender has seen it. */
  readonly chosen: readonly Revision<Assignment>[];
  readonly person: string;
  /** First day of whoever takes over, `YYYY-MM-DD`. */
  readonly from: string;
}

/** The new assignments. @throws Problem `revision-conflict`, `period-invalid`, `stream-unknown`; those before it stand then. */
export async function handOverPlaces(
  { chosen, ...order }: HandOverOrder,
  ports: PeoplePorts,
): Promise<readonly Assignment[]> {
  const made: Assignment[] = [];
  for (const { revision, state } of chosen) {
    made.push(await handOver({ ...order, id: state.id, revision }, ports));
    if (state.part === 'lead') await endDeputy(state, order, ports);
  }
  return made;
}

async function endDeputy(
  { place }: Assignment,
  { by, from, person, reason }: Omit<HandOverOrder, 'chosen'>,
  ports: PeoplePorts,
): Promise<void> {
  const deputies = (await listAssignments(ports.ledger)).filter(
    ({ state }) =>
      state.person === person &&
      state.part === 'deputy' &&
      placeKey(state.place) === placeKey(place) &&
      state.from < from &&
      holdsOn(state, from),
  );
  for (const { revision, state } of deputies) {
    await endAssignment({ id: state.id, revision, to: dayBefore(from), by, reason }, ports);
  }
}
