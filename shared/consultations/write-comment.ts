/** Writing a comment before the deadline, taking it back, and answering it: each step a revision. */
import { type Actor, signatureOf } from '../people/actor.ts';
import { demand } from '../people/permission.ts';
import type { Language } from '../reference/languages.ts';
import type { Report } from '../reports/report.ts';
import type { Clock, Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { systemReason } from '../text/system-reason.ts';
import { type Anchor, type Comment, commentStream, commentThing, type Outcome } from './comment.ts';
import { type Round, roundOf } from './round.ts';
import { roundFor } from './round-for.ts';
import { demandPart } from './takes-part.ts';

/** Characters of a comment or an answer, at most. */
export const LONGEST_COMMENT = 5000;

export interface CommentPorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
}

export interface NewComment {
  readonly report: Report;
  readonly anchor: Anchor;
  /** At least a letter, at most {@link LONGEST_COMMENT} characters: asked of the form before. */
  readonly text: string;
  readonly language: Language;
}

/** The round in which `actor` may comment on `report` now. @throws Problem `not-found` where hidden, `forbidden` after the deadline. */
export function demandRound(actor: Actor, report: Report, now: Date): Round {
  const round = roundFor(actor, report, now);
  if (round === undefined) throw new Problem('not-found');
  demand(actor, 'comment.write', commentThing(signatureOf(actor), round.state));
  return round;
}

/** A new comment on the issue in consultation. @throws Problem as {@link demandRound} and {@link demandPart}; `usage` for an empty or too long text. */
export async function addComment(
  actor: Actor,
  { anchor, language, report, text }: NewComment,
  { clock, ledger, newId }: CommentPorts & { readonly newId: () => string },
): Promise<Comment> {
  const now = clock();
  const { issued } = demandRound(actor, report, now);
  await demandPart(ledger, actor, report, now);
  const comment: Comment = {
    id: newId(),
    report: report.id,
    issue: { label: issued.label, set: issued.set },
    anchor,
    text: textFrom(text),
    language,
    by: signatureOf(actor),
    at: now.toISOString(),
  };
  await append(ledger, comment, {
    revision: 1,
    at: comment.at,
    by: comment.by,
    reason: systemReason('comment-made'),
  });
  return comment;
}

/** What is said back; an answer can be changed, the ledger keeps the earlier one. */
export interface Answer {
  readonly comment: Revision<Comment>;
  /** The revision that the form was made from. */
  readonly revision: number;
  readonly outcome: Outcome;
  readonly text: string;
}

/** The comment with the secretariat's answer; one that was taken back gets none. @throws Problem `forbidden`, `revision-conflict`, `usage`. */
export async function answerComment(
  actor: Actor,
  { comment, outcome, revision, text }: Answer,
  { clock, ledger }: CommentPorts,
): Promise<Comment> {
  demand(actor, 'comment.answer', commentThing(comment.state.by, 'open'));
  if (comment.state.withdrawn === true) throw new Problem('revision-conflict');
  const [at, by] = [clock().toISOString(), signatureOf(actor)];
  const answered: Comment = { ...comment.state, response: { outcome, text: textFrom(text), by, at } };
  await append(ledger, answered, {
    revision: revision + 1,
    at,
    by,
    reason: systemReason('comment-answered', { outcome }),
  });
  return answered;
}

/** The comment taken back by who wrote it, while the round is open. @throws Problem `forbidden`, `revision-conflict`. */
export async function withdrawComment(
  actor: Actor,
  { comment, report, revision }: Pick<Answer, 'comment' | 'revision'> & { readonly report: Report },
  { clock, ledger }: CommentPorts,
): Promise<Comment> {
  const round = roundOf(report, clock())?.state ?? 'closed';
  demand(actor, 'comment.withdraw', commentThing(comment.state.by, round));
  const withdrawn: Comment = { ...comment.state, withdrawn: true };
  const [at, by] = [clock().toISOString(), signatureOf(actor)];
  await append(ledger, withdrawn, {
    revision: revision + 1,
    at,
    by,
    reason: systemReason('comment-withdrawn'),
  });
  return withdrawn;
}

function textFrom(text: string): string {
  const said = text.replace(/\r\n?/g, '\n').trim();
  if (said === '' || said.length > LONGEST_COMMENT) throw new Problem('usage');
  return said;
}

interface Step {
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

async function append(ledger: Ledger, comment: Comment, step: Step): Promise<void> {
  const [outcome] = await ledger.append([{ stream: commentStream(comment.id), ...step, state: comment }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
}
