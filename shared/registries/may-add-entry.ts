/** Who may add an entry to which registry: asked by the pages, by programs and by the work of a job. */
import type { Actor } from '../people/actor.ts';
import { may } from '../people/permission.ts';
import type { EntryThing } from '../people/thing.ts';
import { Problem } from '../text/problem.ts';
import { WRITTEN_REGISTRIES } from './registries.ts';
import type { Registry } from './registry.ts';

/** @throws Problem `not-found` for a name that no registry has that people write. */
export function registryNamed(id: string): Registry {
  const found = WRITTEN_REGISTRIES.find((each) => each.id === id);
  if (found === undefined) throw new Problem('not-found');
  return found;
}

/** The registry, for who may make an entry of it. @throws Problem `sign-in-needed`, `forbidden`. */
export function demandAdding(actor: Actor, registry: Registry): Registry {
  if (actor.kind === 'public') throw new Problem('sign-in-needed');
  if (!mayAddTo(actor, registry)) throw new Problem('forbidden');
  return registry;
}

/** Whether there is any entry of the registry that `actor` may make: of one of its lines, units or Sectors. */
export function mayAddTo(actor: Actor, { audience, writers }: Registry): boolean {
  const isShared = writers === 'lines' && actor.kind !== 'public';
  const [unit] = isShared ? actor.units : [];
  const thing: EntryThing = {
    kind: 'entry',
    audience,
    lines: isShared ? actor.lines : [],
    unit,
    sectors: isShared ? actor.sectors : [],
  };
  return may(actor, 'entry.write', thing);
}
