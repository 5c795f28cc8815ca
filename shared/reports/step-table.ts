/** Which step of a report may follow which: one table, and what stands in the way where the table would allow it. */
import { Problem } from '../text/problem.ts';
import { headGaps } from './head-texts.ts';
import {
  asSubmitted,
  currentIssue,
  isPosted,
  isUpToDate,
  labelOf,
  type Report,
  type ReportState,
} from './report.ts';
import { staleEdits } from './stale-edits.ts';

export const REPORT_STEPS = [
  'write',
  'build',
  'revise',
  'consult',
  'submit',
  'return',
  'publish',
  'withdraw',
] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

/**
 * Where each step leads from each state; what isn't here is refused. What is written after submission is submitted anew: a report
 * that was consulted on is in consultation again then, others are drafts.
 */
export const REPORT_TRANSITIONS: Readonly<Record<ReportStep, { readonly [S in ReportState]?: ReportState }>> =
  {
    write: { draft: 'draft', consultation: 'consultation', submitted: 'draft' },
    build: { draft: 'draft', consultation: 'consultation', submitted: 'draft' },
    revise: { draft: 'draft', consultation: 'consultation', withdrawn: 'draft' },
    consult: { draft: 'consultation', consultation: 'consultation' },
    submit: { draft: 'submitted', consultation: 'submitted' },
    return: { submitted: 'draft' },
    publish: { submitted: 'published' },
    withdraw: { published: 'withdrawn' },
  };

/** Why a step is refused although the state would allow it. */
export type StepObstacle = 'state' | 'unfrozen' | 'unbuilt' | 'fixed' | 'stale';

/** What stands in the way of a step; undefined when it may be taken. */
export function stepObstacle(report: Report, step: ReportStep): StepObstacle | undefined {
  if (REPORT_TRANSITIONS[step][report.state] === undefined) return 'state';
  switch (step) {
    case 'write':
    case 'return':
    case 'withdraw':
      return undefined;
    case 'build':
      if (report.snapshot === undefined) return 'unfrozen';
      return isFixed(report) ? 'fixed' : undefined;
    case 'revise':
      return currentIssue(report) === undefined ? 'unbuilt' : undefined;
    case 'consult':
      return isUpToDate(report) ? undefined : 'unbuilt';
    case 'submit':
    case 'publish':
      // Its draft was looked at, or what will be issued was built at once.
      if (!isUpToDate(report) && !isUpToDate(asSubmitted(report))) return 'unbuilt';
      if (staleEdits(report).length > 0) return 'stale';
      // Nothing of a head changes after submission: what was submitted before heads had languages may go out.
      return step === 'submit' && headGaps(report).length > 0 ? 'stale' : undefined;
  }
}

/** What others read and comment on does not change under their eyes: a new revision is begun. */
function isFixed(report: Report): boolean {
  const label = labelOf(report.revision);
  const wasPublished = currentIssue(report)?.set === report.published?.set;
  if (isPosted(report, label)) return true;
  return report.consultation?.issue === label || (report.published !== undefined && wasPublished);
}

/** The state that `step` leads to. Problem `report-step-refused` (params `step`, `state`, `because`). */
export function stateAfter(report: Report, step: ReportStep): ReportState {
  const because = stepObstacle(report, step);
  const next = REPORT_TRANSITIONS[step][report.state];
  if (because !== undefined || next === undefined) {
    throw new Problem('report-step-refused', { step, state: report.state, because: because ?? 'state' });
  }
  // Who was asked for comments goes on reading what was said and answered.
  const wasShown = report.consultation !== undefined || (report.posted ?? []).length > 0;
  if (report.state === 'submitted' && next === 'draft' && wasShown) return 'consultation';
  return next;
}
