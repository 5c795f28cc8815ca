/** A published issue by its address: until it is withdrawn, also when a later one has taken its place. */
import { issuesFor } from '../../shared/consultations/issues-for.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import { listReports, readReport } from '../../shared/reports/change-report.ts';
import { type Report, type ReportIssue, reportStream, reportThing } from '../../shared/reports/report.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';

export interface PublishedIssue {
  readonly report: Report;
  readonly issue: ReportIssue;
  /** Instant at which it was published. */
  readonly at: string;
  /** Whether a later issue is published. */
  readonly isReplaced: boolean;
}

/** What is published and `actor` may read, the latest period first. */
export async function listPublished(ledger: Ledger, actor: Actor): Promise<readonly PublishedIssue[]> {
  const reports = await listReports(ledger, 'reports/published');
  return reports.flatMap(({ state: report }) => {
    const { published } = report;
    const issue = issuesFor(actor, report).find(({ set }) => set === published?.set);
    return issue && published ? [{ report, issue, at: published.at, isReplaced: false }] : [];
  });
}

/**
 * The issue whose manifest has that hash. What was published once and replaced since is found as long as the report is
 * public. Problem `not-found` for all else: a withdrawn issue stays away, also once its successor is out.
 */
export async function findPublished(
  ledger: Ledger,
  actor: Actor,
  { hash, id }: { readonly id: string; readonly hash: string },
): Promise<PublishedIssue> {
  const report = (await readReport(ledger, id))?.state;
  const isOpen = report?.state === 'published' && may(actor, 'report.read', reportThing(report));
  if (!isOpen) throw new Problem('not-found');
  const isReplaced = report.published?.manifest !== hash;
  for (const { state } of (await ledger.history(reportStream(id))).toReversed()) {
    const earlier = state as Report;
    const { published } = earlier;
    if (published?.manifest !== hash) continue;
    if (earlier.state === 'withdrawn' && isReplaced) break;
    if (earlier.state !== 'published') continue;
    const issue = earlier.issues.find(({ set }) => set === published.set);
    if (issue) return { report, issue, at: published.at, isReplaced };
  }
  throw new Problem('not-found');
}
