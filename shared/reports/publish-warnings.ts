/** What whoever publishes a report should know before it is out; nothing of it forbids publishing. */
import { LANGUAGES, type Language } from '../reference/languages.ts';
import type { MastheadGap } from './document.ts';
import { currentIssue, type Report } from './report.ts';
import type { SnapshotCoverage } from './snapshot.ts';

/** What the head of a document does not say yet; settings mend it, before it is published. */
export type HeadWarning =
  | { readonly kind: 'no-symbol' }
  | { readonly kind: 'announced'; readonly open: readonly MastheadGap[] };

export type PublishWarning =
  | HeadWarning
  | { readonly kind: 'stale-texts'; readonly count: number }
  | { readonly kind: 'stale-messages'; readonly languages: readonly Language[] }
  | { readonly kind: 'languages'; readonly missing: readonly Language[] }
  | { readonly kind: 'asking'; readonly deadline: string }
  | { readonly kind: 'unanswered'; readonly count: number }
  | { readonly kind: 'frozen-since' }
  | { readonly kind: 'gaps'; readonly missing: number; readonly open: number; readonly expected: number };

export interface PublishFacts {
  readonly report: Report;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Comments on the report that nobody has answered. */
  readonly unanswered: number;
  /** Coverage as it was frozen; undefined where the snapshot is no longer at hand. */
  readonly coverage: SnapshotCoverage | undefined;
  /** The snapshot that was frozen last for the same period. */
  readonly newest: string | undefined;
}

/** Of the files as they were built last: told where a report is submitted, too. */
export function headWarnings(report: Report): readonly HeadWarning[] {
  const open = currentIssue(report)?.gaps ?? [];
  return [
    ...(report.issue.symbol === undefined ? [{ kind: 'no-symbol' } as const] : []),
    ...(open.length > 0 ? [{ kind: 'announced', open } as const] : []),
  ];
}

/** In the order in which they are told. */
export function publishWarnings(facts: PublishFacts): readonly PublishWarning[] {
  const { coverage, newest, report, today, unanswered } = facts;
  const { consultation, languages, snapshot } = report;
  const missing = LANGUAGES.filter((each) => !languages.includes(each));
  const warnings: PublishWarning[] = [...headWarnings(report)];
  const { messages = [], places = 0 } = currentIssue(report)?.overtaken ?? {};
  if (places > 0) warnings.push({ kind: 'stale-texts', count: places });
  if (messages.length > 0) warnings.push({ kind: 'stale-messages', languages: messages });
  if (missing.length > 0) warnings.push({ kind: 'languages', missing });
  if (consultation !== undefined && consultation.deadline >= today) {
    warnings.push({ kind: 'asking', deadline: consultation.deadline });
  }
  if (unanswered > 0) warnings.push({ kind: 'unanswered', count: unanswered });
  if (newest !== undefined && newest !== snapshot) warnings.push({ kind: 'frozen-since' });
  if (coverage !== undefined) {
    const open = coverage.drafted + coverage.submitted + coverage.returned;
    if (open + coverage.missing > 0) {
      warnings.push({ kind: 'gaps', missing: coverage.missing, open, expected: coverage.expected });
    }
  }
  return warnings;
}
