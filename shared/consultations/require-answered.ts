/** The gate before a version is final: each comment has its answer. */
import { pagesUnder } from '../store/pages.ts';
import type { Ledger } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import type { Comment } from './comment.ts';

/** How many comments on a report nobody has answered, those taken back apart. */
export async function unansweredOf(ledger: Pick<Ledger, 'list'>, report: string): Promise<number> {
  let count = 0;
  for await (const page of pagesUnder<Comment>(ledger, `comments/${report}`, 500)) {
    count += page.filter(({ state }) => state.response === undefined && state.withdrawn !== true).length;
  }
  return count;
}

/** Goes on where each is answered. @throws Problem `comments-unanswered` (params `count`). */
export async function requireAnswered(ledger: Pick<Ledger, 'list'>, report: string): Promise<void> {
  const count = await unansweredOf(ledger, report);
  if (count > 0) throw new Problem('comments-unanswered', { count });
}
