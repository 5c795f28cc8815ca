/** What streams are about, for those whose id says nothing to a reader: a person's name, a focal point's place and name. */
import type { Assignment } from '../../shared/people/assignment.ts';
import type { Ledger } from '../../shared/store/ports.ts';

/** Streams whose newest state has a name of its own. */
const NAMED = /^(?:person|machine)\//;
const ASSIGNED = /^assignment\//;

/** By stream, as far as it has one. `nameOf`: of people by their id. */
export async function thingNames(
  ledger: Pick<Ledger, 'newest'>,
  streams: readonly string[],
  nameOf: (id: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(streams)].filter((stream) => NAMED.test(stream) || ASSIGNED.test(stream));
  const newest = await ledger.newest(asked);
  return new Map(
    newest.flatMap((found) => {
      if (found === undefined) return [];
      const name = ASSIGNED.test(found.stream)
        ? assignedText(found.state as Assignment, nameOf)
        : (found.state as { readonly name?: string }).name;
      return name === undefined || name === '' ? [] : [[found.stream, name] as const];
    }),
  );
}

/** `C4 · Nour Example` */
function assignedText({ person, place }: Assignment, nameOf: (id: string) => string): string {
  return [place.kind === 'line' ? place.line : place.unit, nameOf(person)].join(' · ');
}
