/** Who answers for a line or a unit on a day. */
import { type Assignment, holdsOn, type Place, placeKey } from './assignment.ts';
import { coversUnit } from './covers-unit.ts';
import type { Person } from './person.ts';

export interface Office {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
}

/** Leads, then deputies, then the focal points who are of the unit or of one that it is part of; nobody who has left. */
export function focalPointsOf(place: Place, { assignments, day, people }: Office): readonly Person[] {
  const active = people.filter(({ state }) => state === 'active');
  const named = assignments
    .filter((each) => isFor(each.place, place) && holdsOn(each, day))
    .toSorted((a, b) => (a.part === b.part ? 0 : a.part === 'lead' ? -1 : 1))
    .flatMap(({ person }) => active.filter(({ id }) => id === person));
  const own =
    place.kind === 'unit'
      ? active.filter(({ roles, unit = '' }) => roles.includes('focal-point') && coversUnit(unit, place.unit))
      : [];
  return [...new Set([...named, ...own])];
}

function isFor(held: Place, place: Place): boolean {
  if (held.kind === 'unit' && place.kind === 'unit') return coversUnit(held.unit, place.unit);
  return placeKey(held) === placeKey(place);
}
