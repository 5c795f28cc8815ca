/** What was published once and withdrawn since: its address says so, with the day and the reason. */
import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import { listReports, readReport } from '../../shared/reports/change-report.ts';
import { type Report, type ReportIssue, reportStream, reportThing } from '../../shared/reports/report.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';

export interface WithdrawnIssue {
  readonly report: Report;
  readonly issue: ReportIssue;
  /** Instants at which it was published and withdrawn. */
  readonly published: string;
  readonly at: string;
  /** Empty where none was asked for yet. */
  readonly reason: string;
}

/** All issues that `actor` could read until they were withdrawn, also where the next revision is being made or out. */
export async function listWithdrawn(ledger: Ledger, actor: Actor): Promise<readonly WithdrawnIssue[]> {
  const reports = await listReports(ledger, 'reports');
  return reports.flatMap((revision) => (couldRead(actor, revision.state) ? withdrawnIn(revision) : []));
}

/** The issue whose manifest has that hash; undefined where it was never withdrawn. */
export async function findWithdrawn(
  ledger: Ledger,
  actor: Actor,
  { hash, id }: { readonly id: string; readonly hash: string },
): Promise<WithdrawnIssue | undefined> {
  const known = await readReport(ledger, id);
  if (known === undefined || !couldRead(actor, known.state)) return undefined;
  const told = withdrawnIn(known).find(({ issue }) => issue.manifest === hash);
  if (told !== undefined || !known.state.issues.some(({ manifest }) => manifest === hash)) return told;
  // Withdrawn before reasons were asked for, and followed by the next revision since.
  const history = (await ledger.history(reportStream(id))) as readonly Revision<Report>[];
  const gone = history.findLast(
    ({ state }) => state.state === 'withdrawn' && state.published?.manifest === hash,
  );
  return gone && withdrawnIn(gone).find(({ issue }) => issue.manifest === hash);
}

function withdrawnIn({
  at,
  state: report,
}: Pick<Revision<Report>, 'at' | 'state'>): readonly WithdrawnIssue[] {
  const { issues, published, state, withdrawals = [] } = report;
  const told =
    state === 'withdrawn' && withdrawals.length === 0 && published !== undefined
      ? [{ manifest: published.manifest, published: published.at, at, reason: '' }]
      : withdrawals;
  return told.flatMap(({ manifest, ...why }) => {
    const issue = issues.find((each) => each.manifest === manifest);
    return issue ? [{ report, issue, published: why.published, at: why.at, reason: why.reason }] : [];
  });
}

function couldRead(actor: Actor, { kind }: Report): boolean {
  return may(actor, 'report.read', reportThing({ kind, state: 'published' }));
}
