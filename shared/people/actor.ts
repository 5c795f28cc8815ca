/** Who asks: the public, a person who has signed in, or a machine with a token. */
import type { ActionLineId } from '../reference/action-lines.ts';
import type { Language } from '../reference/languages.ts';
import type { Audience } from './audience.ts';
import type { Membership } from './membership.ts';
import { ROLE_AUDIENCE, type Role } from './role.ts';
import type { Scope } from './scope.ts';

/** What someone has in hand: roles, and where they count. */
export interface Standing {
  readonly roles: readonly Role[];
  /** Lines of which one is focal point today, lead or deputy. */
  readonly lines: readonly ActionLineId[];
  /** Units that one reports for; `BDT` covers `BDT/DNS`. */
  readonly units: readonly string[];
  /** Sectors of a coordinator, by id (`ITU-D`). */
  readonly sectors: readonly string[];
}

export interface PersonActor extends Standing {
  readonly kind: 'person';
  /** The `by` of every revision that the person makes. */
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** Of a delegate, where it is known. */
  readonly membership?: Membership;
  /** Those of `lines` of which one is lead, not deputy. */
  readonly leads?: readonly ActionLineId[];
  /** Present where a personal token speaks for the person: what it is good for, at most. */
  readonly scopes?: readonly Scope[];
  /** Present with `scopes`: when that token ends, an ISO 8601 instant. */
  readonly tokenEnds?: string;
}

export interface MachineActor extends Standing {
  readonly kind: 'machine';
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
}

export type Actor = { readonly kind: 'public' } | PersonActor | MachineActor;

/** Nobody has signed in. */
export const PUBLIC: Actor = { kind: 'public' };

/** The class of readers that `actor` belongs to: the narrowest of its roles. */
export function audienceOf(actor: Actor): Audience {
  if (actor.kind === 'public') return 'public';
  const classes = actor.roles.map((role) => ROLE_AUDIENCE[role]);
  if (classes.includes('internal')) return 'internal';
  return classes.includes('members') ? 'members' : 'public';
}

/** The `by` of a revision that `actor` makes. */
export function signatureOf(actor: Actor): string {
  return actor.kind === 'public' ? 'public' : actor.id;
}
