/** Who signs what a request changes. */
import type { Context } from 'hono';
import { signatureOf } from '../../shared/people/actor.ts';
import { Problem } from '../../shared/text/problem.ts';
import type { Env } from './web-ports.ts';

/** The `by` of revisions. @throws Problem `sign-in-needed` for the public. */
export function actorId(c: Context<Env>): string {
  const actor = c.get('actor');
  if (actor.kind === 'public') throw new Problem('sign-in-needed');
  return signatureOf(actor);
}
