/** Whom a step of a consultation addresses: from the Member States alone to all stakeholders, or those who took part. */
import { type Actor, audienceOf } from './actor.ts';

/** `membership`: Member States, Sector Members, Associates and Academia. `participants`: those of the consultation itself, who have commented before. */
export const STEP_AUDIENCES = ['member-states', 'membership', 'stakeholders', 'participants'] as const;
export type StepAudience = (typeof STEP_AUDIENCES)[number];

/**
 * Whether a step addresses `actor`: the office always, the public never, for nobody can be known by it. Of the delegates a step of the
 * Member States asks those alone who are entered as such; stakeholders who can sign in are members. `tookPart`: has commented before.
 */
export function isAddressed(actor: Actor, audience: StepAudience, tookPart = false): boolean {
  const reader = audienceOf(actor);
  if (reader !== 'members') return reader === 'internal';
  switch (audience) {
    case 'member-states':
      return actor.kind === 'person' && actor.membership === 'member-state';
    case 'membership':
    case 'stakeholders':
      return true;
    case 'participants':
      return tookPart;
  }
}

/** The wider of two audiences; participants are of those who were addressed before. */
export function widerAudience(a: StepAudience, b: StepAudience): StepAudience {
  if (b === 'participants') return a;
  if (a === 'participants') return b;
  return STEP_AUDIENCES.indexOf(a) >= STEP_AUDIENCES.indexOf(b) ? a : b;
}
