/** Comments that nobody has answered, where those who answer them work. */
import type { Comment } from '../../shared/consultations/comment.ts';
import { commentThing } from '../../shared/consultations/comment.ts';
import { listComments } from '../../shared/consultations/list-comments.ts';
import { roundFor } from '../../shared/consultations/round-for.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import type { Report } from '../../shared/reports/report.ts';
import type { Ledger } from '../../shared/store/ports.ts';

export interface Unanswered {
  readonly report: Report;
  readonly comment: Comment;
  /** Name and unit of who wrote it. */
  readonly author: string;
}

/** Number of the comments on `report` without an answer, of those that `actor` reads. */
export async function countUnanswered(ledger: Ledger, actor: Actor, report: Report): Promise<number> {
  return (await listComments(ledger, actor, report)).filter(({ state }) => state === 'open').length;
}

/** Those that `actor` may answer, the oldest first; of reports whose comments have a page. */
export async function unansweredFor(
  ledger: Ledger,
  actor: Actor,
  { now, reports }: { readonly now: Date; readonly reports: readonly Report[] },
): Promise<readonly Unanswered[]> {
  if (!may(actor, 'comment.answer', commentThing('', 'open'))) return [];
  const asked = reports.filter((report) => roundFor(actor, report, now) !== undefined);
  const found = await Promise.all(
    asked.map(async (report) =>
      (await listComments(ledger, actor, report))
        .filter(({ state }) => state === 'open')
        .map(({ author, comment }) => ({ report, comment, author })),
    ),
  );
  return found.flat().sort((a, b) => a.comment.at.localeCompare(b.comment.at));
}
