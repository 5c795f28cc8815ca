/** Entity tags of what can be changed: the revision that a change was made from must still be the newest (RFC 9110, 13.1.1). */
import type { Context } from 'hono';
import { type BaseRevision, printBaseRevision } from '../../../shared/intake/import/base-revision.ts';
import { Problem } from '../../../shared/text/problem.ts';
import type { Env } from '../web-ports.ts';

/** `"a3.u2"`: the revisions of the activity and of its update. */
export function recordTag(base: BaseRevision): string {
  return `"${printBaseRevision(base)}"`;
}

/** `"r4"`: the revision of a thing that is one stream. */
export function revisionTag(revision: number): string {
  return `"r${revision}"`;
}

/** What stands against the change: no If-Match (428, RFC 6585), or one of another state (412); undefined where nothing does. */
export function matchObstacle(c: Context<Env>, tag: string): Problem | undefined {
  const given = c.req.header('if-match');
  if (given === undefined) return new Problem('precondition-needed');
  // A tag that was weakened by compression on the way still names the revision.
  const tags = given.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*') ? undefined : new Problem('precondition-failed');
}

/** Goes on where nothing stands against the change. @throws Problem `precondition-needed`, `precondition-failed`. */
export function demandMatch(c: Context<Env>, tag: string): void {
  const obstacle = matchObstacle(c, tag);
  if (obstacle) throw obstacle;
}
