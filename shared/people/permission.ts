/** The one place that says who may do what: a pure question over actor, action and thing. */
import { Problem } from '../text/problem.ts';
import { ACTION_RULES, type Action, type Reach } from './action.ts';
import { type Actor, audienceOf, signatureOf } from './actor.ts';
import { mayShow } from './audience.ts';
import { coversUnit } from './covers-unit.ts';
import type { Role } from './role.ts';
import type { Thing } from './thing.ts';

/** `hidden`: as if it did not exist (404). `refused`: it is there, but this may not be done (403). */
export type Verdict = 'allowed' | 'refused' | 'hidden';

/** Whether `actor` may do `action` to `thing`. Reading is never refused: what one may not read is hidden. */
export function permit(actor: Actor, action: Action, thing: Thing): Verdict {
  const rule = ACTION_RULES[action];
  if (rule.on !== thing.kind) throw new Error(`"${action}" is not asked of a ${thing.kind}`);
  if (!sees(actor, thing)) return 'hidden';
  const scopes = actor.kind === 'public' ? undefined : actor.scopes;
  if (scopes !== undefined && !scopes.includes(rule.scope)) return 'refused';
  const reaches = [rule.by.anyone, ...rolesOf(actor).map((role) => rule.by[role])];
  if (!reaches.some((reach) => reach !== undefined && isWithin(reach, actor, thing))) {
    return action.endsWith('.read') ? 'hidden' : 'refused';
  }
  return rule.states === undefined || rule.states.includes(stateOf(thing)) ? 'allowed' : 'refused';
}

/** Whether {@link permit} allows it: for what a page offers. */
export function may(actor: Actor, action: Action, thing: Thing): boolean {
  return permit(actor, action, thing) === 'allowed';
}

/** Goes on only where it is allowed. @throws Problem `not-found` (404) where hidden, `forbidden` (403) where refused. */
export function demand(actor: Actor, action: Action, thing: Thing): void {
  const verdict = permit(actor, action, thing);
  if (verdict !== 'allowed') throw new Problem(verdict === 'hidden' ? 'not-found' : 'forbidden');
}

/** Whether `actor` may know that `thing` is there at all. */
function sees(actor: Actor, thing: Thing): boolean {
  const audience = audienceOf(actor);
  const isInternal = audience === 'internal';
  switch (thing.kind) {
    case 'record':
      if (!mayShow(thing.audience, audience)) return false;
      if (thing.state === 'accepted' || thing.state === 'locked') return true;
      return isInternal && (isOffice(actor) || isOwn(actor, thing) || isInSector(actor, thing));
    case 'entry':
      return mayShow(thing.audience, audience);
    case 'report':
      if (thing.state === 'published') return mayShow(thing.audience, audience);
      if (thing.state === 'draft' || thing.state === 'withdrawn') return isInternal;
      return isInternal || (audience === 'members' && thing.audience !== 'internal');
    case 'round':
    case 'comment':
    case 'period':
    case 'assignment':
      return audience !== 'public';
    case 'upload':
    case 'person':
      return isInternal || isOwn(actor, thing);
    case 'office':
      return isInternal;
  }
}

function isWithin(reach: Reach, actor: Actor, thing: Thing): boolean {
  switch (reach) {
    case 'all':
      return true;
    case 'own':
      return isOwn(actor, thing);
    case 'others':
      return !isOwn(actor, thing);
    case 'sector':
      return isInSector(actor, thing);
  }
}

function isOwn(actor: Actor, thing: Thing): boolean {
  if (actor.kind === 'public') return false;
  const id = signatureOf(actor);
  switch (thing.kind) {
    case 'record':
    case 'entry':
      if (!actor.roles.includes('focal-point')) return false;
      return (
        thing.lines.some((line) => (actor.lines as readonly string[]).includes(line)) ||
        actor.units.some((unit) => coversUnit(unit, thing.unit ?? ''))
      );
    case 'upload':
    case 'comment':
      return thing.by === id;
    case 'person':
      return actor.kind === 'person' && thing.id === id;
    case 'assignment':
      return actor.kind === 'person' && thing.person === id;
    case 'report':
    case 'round':
    case 'period':
    case 'office':
      return false;
  }
}

function isInSector(actor: Actor, thing: Thing): boolean {
  if (actor.kind === 'public' || !actor.roles.includes('coordinator')) return false;
  if (thing.kind !== 'record' && thing.kind !== 'assignment' && thing.kind !== 'entry') return false;
  return thing.sectors.some((sector) => actor.sectors.includes(sector));
}

const OFFICE_ROLES: readonly Role[] = ['editor', 'approver', 'auditor', 'administrator'];

function isOffice(actor: Actor): boolean {
  return rolesOf(actor).some((role) => OFFICE_ROLES.includes(role));
}

function rolesOf(actor: Actor): readonly Role[] {
  return actor.kind === 'public' ? [] : actor.roles;
}

function stateOf(thing: Thing): string {
  switch (thing.kind) {
    case 'record':
    case 'report':
    case 'round':
    case 'period':
      return thing.state;
    case 'comment':
      return thing.round;
    case 'upload':
    case 'person':
    case 'assignment':
    case 'entry':
    case 'office':
      return '';
  }
}
