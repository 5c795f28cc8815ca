/** The class of readers that a token speaks for: one that was not given the scope sees what everybody sees. */
import { type Actor, audienceOf } from '../../../shared/people/actor.ts';
import type { Audience } from '../../../shared/people/audience.ts';
import type { Scope } from '../../../shared/people/scope.ts';

/** The class of `actor` for what is read under `scope`. */
export function readersOf(actor: Actor, scope: Scope): Audience {
  const isNarrowed = actor.kind !== 'public' && actor.scopes?.includes(scope) === false;
  return isNarrowed ? 'public' : audienceOf(actor);
}
