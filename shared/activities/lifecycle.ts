/**
 * The life of an annual update: drafted → submitted → returned | accepted → locked. One table says what may happen. New
 * content may be saved or submitted until it is locked; what was accepted stays reportable meanwhile (reports/accepted.ts).
 */
import { Problem } from '../text/problem.ts';
import { canonicalUpdate } from './canonical.ts';
import { blocksSubmission } from './check.ts';
import type { Finding } from './finding.ts';
import type { AnnualUpdate, UpdateState } from './record.ts';

export const UPDATE_ACTIONS = ['save', 'submit', 'return', 'accept', 'reopen', 'lock'] as const;
export type UpdateAction = (typeof UPDATE_ACTIONS)[number];

/** Where each action leads from each state; what isn't here is refused. Nothing leads out of `locked`. */
export const TRANSITIONS: Readonly<Record<UpdateState, { readonly [A in UpdateAction]?: UpdateState }>> = {
  drafted: { save: 'drafted', submit: 'submitted' },
  submitted: { save: 'drafted', submit: 'submitted', return: 'returned', accept: 'accepted' },
  returned: { save: 'drafted', submit: 'submitted' },
  accepted: { save: 'drafted', submit: 'submitted', reopen: 'returned', lock: 'locked' },
  locked: {},
};

/** What an action needs to know. */
export interface TransitionFacts {
  /** Findings of the record as it is now; an error or worse blocks `submit`. */
  readonly findings: readonly Finding[];
  /** Why; needed for `return` and `reopen`, kept as `returnedBecause`. */
  readonly reason?: string | undefined;
  /** Newest revision of the activity; for `accept`, which is about the two together. */
  readonly activityRevision?: number | undefined;
}

/**
 * The update in its next state; `update` itself is untouched, its content is carried over unchanged.
 * @throws Problem `transition-refused` (params `action`, `state`, `because`: state | findings | reason, `count`).
 */
export function transition(update: AnnualUpdate, action: UpdateAction, facts: TransitionFacts): AnnualUpdate {
  const next = TRANSITIONS[update.state][action];
  const refuse = (because: 'state' | 'findings' | 'reason', count = 0): Problem =>
    new Problem('transition-refused', { action, state: update.state, because, count });
  if (next === undefined) throw refuse('state');
  if (action === 'submit' && blocksSubmission(facts.findings)) {
    throw refuse('findings', facts.findings.filter((finding) => finding.severity !== 'warning').length);
  }
  const { acceptedActivity, returnedBecause: _, ...content } = update;
  if (next === 'locked') return canonicalUpdate({ ...content, state: next, acceptedActivity });
  if (next === 'accepted') {
    return canonicalUpdate({ ...content, state: next, acceptedActivity: facts.activityRevision });
  }
  // Imports pass here for every row: what is canonical stays so when its state alone is another.
  if (next !== 'returned') return { ...content, state: next };
  const reason = facts.reason?.trim();
  if (!reason) throw refuse('reason');
  return canonicalUpdate({ ...content, state: next, returnedBecause: reason });
}
