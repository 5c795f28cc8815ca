/** The entries of registries that a snapshot freezes: those that stand, whatever their year, and the focal points of its period. */
import type { Period } from '../activities/record.ts';
import type { Assignment } from '../people/assignment.ts';
import { type Person, personStream } from '../people/person.ts';
import { units } from '../reference/organization.ts';
import { canonicalEntry, entriesKey, type RegistryEntry } from '../registries/entry.ts';
import { REGISTRIES } from '../registries/registries.ts';
import type { Registry } from '../registries/registry.ts';
import { focalPoint } from '../registries/types/focal-point.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Ledger, Revision } from '../store/ports.ts';

export interface GatheredEntry {
  readonly registry: string;
  /** The entry's text: as it was hashed, where the entry has revisions of its own. */
  readonly body: string;
  readonly revision: readonly [revision: number, hash: string];
  /** Of a focal point: the revision of the person, whose name and unit it says. */
  readonly holder?: readonly [revision: number, hash: string];
}

/** Few enough that a page is let go while it is young. */
const PAGE = 250;

const byId = REGISTRIES.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** In order of registry and entry. A focal point bears the revisions of its assignment and its person. */
export async function* gatherRegistries(
  ledger: Pick<Ledger, 'list' | 'newest'>,
  period: Period,
): AsyncGenerator<GatheredEntry> {
  for (const registry of byId) {
    if (registry.id === focalPoint.id) yield* focalPoints(ledger, period);
    else yield* entriesOf(ledger, registry);
  }
}

async function* entriesOf(ledger: Pick<Ledger, 'list'>, { id }: Registry): AsyncGenerator<GatheredEntry> {
  for await (const page of pagesUnder(ledger, entriesKey(id), PAGE)) {
    for (const { body, hash, revision } of page) yield { registry: id, body, revision: [revision, hash] };
  }
}

/** Those who held a line or a unit on a day of the period. */
async function* focalPoints(
  ledger: Pick<Ledger, 'list' | 'newest'>,
  period: Period,
): AsyncGenerator<GatheredEntry> {
  for await (const page of pagesUnder<Assignment>(ledger, 'assignments', PAGE)) {
    const held = page.filter(
      ({ state: { from, to } }) => from <= period.to && (to === undefined || to >= period.from),
    );
    const people = await ledger.newest(held.map(({ state }) => personStream(state.person)));
    for (const [index, { hash, revision, state }] of held.entries()) {
      const person = people[index] as Revision<Person> | undefined;
      const body = JSON.stringify(focalPointEntry(state, person?.state));
      const made = { registry: focalPoint.id, body, revision: [revision, hash] as const };
      yield person === undefined ? made : { ...made, holder: [person.revision, person.hash] };
    }
  }
}

function focalPointEntry(assignment: Assignment, person: Person | undefined): RegistryEntry {
  const { from, id, part, place, to } = assignment;
  const unit = place.kind === 'unit' ? place.unit : person?.unit;
  return canonicalEntry(focalPoint, {
    id,
    language: 'en',
    audience: focalPoint.audience,
    values: {
      holder: person?.name ?? assignment.person,
      line: place.kind === 'line' ? place.line : undefined,
      unit,
      sectors: sectorsOf(unit),
      part,
      from,
      to,
    },
  });
}

/** The Sector of the Bureau that a unit's name begins with. */
function sectorsOf(unit = ''): readonly string[] {
  const [bureau] = unit.split(/[^\p{L}\p{N}]/u);
  return units.filter(({ id }) => id === bureau).map(({ sector }) => sector);
}
