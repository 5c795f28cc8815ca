/** Who asks for the pages of the bench: one person of each kind, and where they are focal points. */
import type { Assignment } from '../../shared/people/assignment.ts';
import type { Person } from '../../shared/people/person.ts';
import { ACTION_LINE_IDS } from '../../shared/reference/action-lines.ts';

/** Units that the activities are spread over. */
export const UNITS = Array.from({ length: 24 }, (_, index) => `BDT/D${String(index + 1).padStart(2, '0')}`);

const person = (id: string, roles: Person['roles'], more: Partial<Person> = {}): Person => ({
  id,
  name: `Bench ${id}`,
  email: `${id}@example.org`,
  roles,
  sectors: [],
  language: 'en',
  state: 'active',
  ...more,
});

export const PEOPLE = {
  line: person('bench-line', ['focal-point']),
  unit: person('bench-unit', ['focal-point'], { unit: UNITS[3] as string }),
  coordinator: person('bench-coordinator', ['coordinator'], { sectors: ['ITU-R'] }),
  editor: person('bench-editor', ['editor']),
  approver: person('bench-approver', ['approver']),
  member: person('bench-member', ['member']),
  administrator: person('bench-administrator', ['administrator', 'editor']),
} as const;

/** A person of the bench, or nobody who has signed in. */
export type Asker = keyof typeof PEOPLE | 'public';

/** One line and one unit of the focal points who ask; every other place has somebody too. */
export function benchAssignments(): readonly Assignment[] {
  const from = '2025-01-01';
  const lines = ACTION_LINE_IDS.map(
    (line, index): Assignment => ({
      id: `bench-${index}`,
      person: index === 4 ? PEOPLE.line.id : `bench-other-${index}`,
      place: { kind: 'line', line },
      part: 'lead',
      from,
    }),
  );
  const unit = { kind: 'unit', unit: UNITS[3] as string } as const;
  return [...lines, { id: 'bench-unit', person: PEOPLE.unit.id, place: unit, part: 'lead', from }];
}

/** The focal points of the lines that nobody asks for. */
export function otherPeople(): readonly Person[] {
  return ACTION_LINE_IDS.map((_, index) => person(`bench-other-${index}`, ['focal-point']));
}
