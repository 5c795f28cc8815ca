/** All people and all assignments of the office: few enough to be read whole. */
import { pagesUnder } from '../store/pages.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import type { Assignment } from './assignment.ts';
import type { Person } from './person.ts';

/** Everybody, also who has left, in order of names. */
export async function listPeople(ledger: Ledger): Promise<readonly Revision<Person>[]> {
  const people = await allUnder<Person>(ledger, 'people');
  return people.toSorted((a, b) => (a.state.name < b.state.name ? -1 : 1));
}

/** Every assignment that ever was, in order of first days. */
export async function listAssignments(ledger: Ledger): Promise<readonly Revision<Assignment>[]> {
  const assignments = await allUnder<Assignment>(ledger, 'assignments');
  return assignments.toSorted((a, b) => (a.state.from < b.state.from ? -1 : 1));
}

async function allUnder<T>(ledger: Ledger, key: string): Promise<readonly Revision<T>[]> {
  const found: Revision<T>[] = [];
  for await (const page of pagesUnder<T>(ledger, key, 500)) found.push(...page);
  return found;
}
