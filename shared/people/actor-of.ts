/** From what the ledger says of a person or machine today to the actor that permission is asked about. */
import { pagesUnder } from '../store/pages.ts';
import type { Ledger } from '../store/ports.ts';
import type { MachineActor, PersonActor } from './actor.ts';
import { type Assignment, holdsOn } from './assignment.ts';
import { type Machine, machineStream } from './machine.ts';
import { type Person, personStream } from './person.ts';
import type { Scope } from './scope.ts';

/** The actor of a person on `day` (`YYYY-MM-DD`); undefined where there is none or who has left. */
export async function personActor(ledger: Ledger, id: string, day: string): Promise<PersonActor | undefined> {
  const [newest] = await ledger.newest([personStream(id)]);
  const person = newest?.state as Person | undefined;
  if (person === undefined || person.state !== 'active') return undefined;
  const assignments: Assignment[] = [];
  for await (const page of pagesUnder<Assignment>(ledger, `assignments/person/${id}`, 100)) {
    assignments.push(...page.map(({ state }) => state).filter((each) => holdsOn(each, day)));
  }
  return {
    kind: 'person',
    id,
    name: person.name,
    language: person.language,
    roles: person.roles,
    lines: assignments.flatMap(({ place }) => (place.kind === 'line' ? [place.line] : [])),
    leads: assignments.flatMap(({ part, place }) =>
      place.kind === 'line' && part === 'lead' ? [place.line] : [],
    ),
    units: [
      ...(person.unit === undefined ? [] : [person.unit]),
      ...assignments.flatMap(({ place }) => (place.kind === 'unit' ? [place.unit] : [])),
    ],
    sectors: person.sectors,
    ...(person.membership && { membership: person.membership }),
  };
}

/** The actor of a machine whose token carries `scopes`; undefined where there is none or it was withdrawn. */
export async function machineActor(
  ledger: Ledger,
  id: string,
  scopes: readonly Scope[],
): Promise<MachineActor | undefined> {
  const [newest] = await ledger.newest([machineStream(id)]);
  const machine = newest?.state as Machine | undefined;
  if (machine === undefined || machine.state !== 'active') return undefined;
  const { name, roles, sectors, units } = machine;
  return {
    kind: 'machine',
    id,
    name,
    roles,
    lines: [],
    units,
    sectors,
    scopes: machine.scopes.filter((scope) => scopes.includes(scope)),
  };
}
