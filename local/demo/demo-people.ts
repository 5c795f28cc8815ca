/** Made-up people of the demonstration, one for each role at least; their names say that nobody is meant. */

import { type Assignment, assignmentStream } from '../../shared/people/assignment.ts';
import { listAssignments } from '../../shared/people/list-people.ts';
import { type Person, personStream } from '../../shared/people/person.ts';
import type { ActionLineId } from '../../shared/reference/action-lines.ts';
import type { Clock, Ledger, RevisionDraft } from '../../shared/store/ports.ts';
import { systemReason } from '../../shared/text/system-reason.ts';

type DemoPerson = Pick<Person, 'name' | 'roles' | 'language' | 'membership'> & {
  readonly id: string;
  readonly unit?: string;
  readonly sectors?: readonly string[];
  readonly lines?: readonly ActionLineId[];
  /** Lines for which the person stands in. */
  readonly deputyFor?: readonly ActionLineId[];
};

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    id: 'demo-amelie',
    name: 'Amélie Exemple',
    roles: ['focal-point'],
    language: 'fr',
    unit: "BDT, unité d'exemple réseaux",
    lines: ['C2', 'C6'],
  },
  { id: 'demo-nour', name: 'نور مثال', roles: ['focal-point'], language: 'ar', lines: ['C4', 'C9'] },
  {
    id: 'demo-sam',
    name: 'Sam Sample',
    roles: ['focal-point'],
    language: 'en',
    lines: ['C5', 'C7-ehea'],
    deputyFor: ['C2', 'C6'],
  },
  {
    id: 'demo-ines',
    name: 'Inés Ejemplo',
    roles: ['coordinator'],
    language: 'es',
    sectors: ['ITU-D'],
  },
  { id: 'demo-erin', name: 'Erin Example', roles: ['editor'], language: 'en' },
  { id: 'demo-ivan', name: 'Иван Примеров', roles: ['approver'], language: 'ru' },
  { id: 'demo-li', name: '李示例', roles: ['member'], language: 'zh', membership: 'member-state' },
  { id: 'demo-max', name: 'Max Mustermann', roles: ['auditor'], language: 'en' },
  { id: 'demo-ada', name: 'Ada Specimen', roles: ['administrator'], language: 'en' },
];

/** First day of the demonstration's assignments. */
const SINCE = '2024-01-01';

/** Add those who are not there yet; nobody who is there is changed. */
export async function addDemoPeople({ clock, ledger }: { readonly clock: Clock; readonly ledger: Ledger }) {
  const known = await ledger.heads(DEMO_PEOPLE.map(({ id }) => personStream(id)));
  const assigned = new Set((await listAssignments(ledger)).map(({ stream }) => stream));
  const signed = {
    revision: 1,
    at: clock().toISOString(),
    by: 'demonstration',
    reason: systemReason('demonstration'),
  };
  const drafts = DEMO_PEOPLE.flatMap((demo, index): readonly RevisionDraft[] => {
    const assignments = assignmentsOf(demo)
      .map((state) => ({ stream: assignmentStream(state.id), ...signed, state }))
      .filter(({ stream }) => !assigned.has(stream));
    const person = { stream: personStream(demo.id), ...signed, state: personOf(demo) };
    return known[index] === undefined ? [person, ...assignments] : assignments;
  });
  await ledger.append(drafts);
}

function personOf({ id, language, membership, name, roles, sectors = [], unit }: DemoPerson): Person {
  return {
    id,
    name,
    email: `${id}@example.org`,
    roles,
    ...(unit === undefined ? {} : { unit }),
    ...(membership && { membership }),
    sectors,
    language,
    state: 'active',
    demo: true,
  };
}

function assignmentsOf({ deputyFor = [], id, lines = [] }: DemoPerson): readonly Assignment[] {
  const assignment = (line: ActionLineId, part: Assignment['part']): Assignment => ({
    id: `${id}-${line}`,
    person: id,
    place: { kind: 'line', line },
    part,
    from: SINCE,
  });
  return [
    ...lines.map((line) => assignment(line, 'lead')),
    ...deputyFor.map((line) => assignment(line, 'deputy')),
  ];
}
