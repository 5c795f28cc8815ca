/** The comments on a report, in the order of the document. */
import { type Actor, audienceOf, signatureOf } from '../people/actor.ts';
import { may } from '../people/permission.ts';
import type { Person } from '../people/person.ts';
import { personStream } from '../people/person.ts';
import type { Report } from '../reports/report.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { type Comment, commentThing, OUTCOMES, type Outcome } from './comment.ts';
import { issuesFor } from './issues-for.ts';
import { isAsked } from './round-for.ts';

/** How far a comment has come. */
export type CommentState = 'open' | Outcome;

export const COMMENT_STATES: readonly CommentState[] = ['open', ...OUTCOMES];

export interface ListedComment {
  readonly revision: number;
  readonly comment: Comment;
  readonly state: CommentState;
  /** Name and unit of who wrote it. */
  readonly author: string;
  /** Whether the reader wrote it. */
  readonly isOwn: boolean;
}

/**
 * All comments on a report that `actor` may read, but those taken back: by place, then by time. Outside the office those on issues
 * that the reader may open, from rounds that the reader was asked in.
 */
export async function listComments(
  ledger: Ledger,
  actor: Actor,
  report: Report,
): Promise<readonly ListedComment[]> {
  const found: Revision<Comment>[] = [];
  for await (const page of pagesUnder<Comment>(ledger, `comments/${report.id}`, 500)) found.push(...page);
  const open = new Set(issuesFor(actor, report).map(({ set }) => set));
  const isOpen = ({ issue }: Comment): boolean =>
    audienceOf(actor) === 'internal' || (isAsked(actor, report) && open.has(issue.set));
  const kept = found
    .filter(({ state }) => isOpen(state))
    .filter(({ state }) => state.withdrawn !== true)
    .filter(({ state }) => may(actor, 'comment.read', commentThing(state.by, 'open')))
    .toSorted((a, b) => inOrder(a.state, b.state));
  const names = await namesOf(ledger, [...new Set(kept.map(({ state }) => state.by))]);
  return kept.map(({ revision, state }) => ({
    revision,
    comment: state,
    state: state.response?.outcome ?? 'open',
    author: names.get(state.by) ?? state.by,
    isOwn: signatureOf(actor) === state.by,
  }));
}

function inOrder(a: Comment, b: Comment): number {
  return a.anchor.place - b.anchor.place || (a.at < b.at ? -1 : 1);
}

async function namesOf(ledger: Ledger, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = (await ledger.newest(ids.map(personStream))) as readonly (Revision<Person> | undefined)[];
  return new Map(
    people.flatMap((person) => {
      if (person === undefined) return [];
      const { id, name, unit } = person.state;
      return [[id, unit === undefined ? name : `${name} (${unit})`] as const];
    }),
  );
}
