/** What was published once and withdrawn since: its address says so, with the day and the reason. */
import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import { listReports } from '../../shared/reports/change-report.ts';
import { type Report, type ReportIssue, reportStream, reportThing } from '../../shared/reports/report.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';

export interface WithdrawnIssue {
  readonly report: Report;
  readonly issue: ReportIssue;
  /** Instant at which it was withdrawn. */
  readonly at: string;
  readonly reason: string;
}

/** Reports of which nothing stands at present and that `actor` could read while they did. */
export async function listWithdrawn(ledger: Ledger, actor: Actor): Promise<readonly WithdrawnIssue[]> {
  const reports = await listReports(ledger, 'reports/withdrawn');
  return reports
    .filter(({ state }) => couldRead(actor, state))
    .flatMap((gone) => withdrawnIssue(gone, gone.state.published?.manifest) ?? []);
}

/**
 * The issue whose manifest has that hash, where nothing is published any more or it was this one that was withdrawn; undefined
 * where it stands, and where it never did.
 */
export async function findWithdrawn(
  ledger: Ledger,
  actor: Actor,
  { hash, id }: { readonly id: string; readonly hash: string },
): Promise<WithdrawnIssue | undefined> {
  const history = (await ledger.history(reportStream(id))) as readonly Revision<Report>[];
  const stood = history.filter(({ state }) => state.state === 'published' || state.state === 'withdrawn');
  const [last, own] = [stood.at(-1), stood.findLast(({ state }) => state.published?.manifest === hash)];
  const gone = last?.state.state === 'withdrawn' ? last : own;
  if (own === undefined || gone?.state.state !== 'withdrawn') return undefined;
  return couldRead(actor, gone.state) ? withdrawnIssue(gone, hash) : undefined;
}

function withdrawnIssue(
  { at, state: report }: Pick<Revision<Report>, 'at' | 'state'>,
  hash: string | undefined,
): WithdrawnIssue | undefined {
  const issue = report.issues.find(({ manifest }) => manifest === hash);
  const { withdrawn = { at, reason: '' } } = report;
  return issue && { report, issue, at: withdrawn.at, reason: withdrawn.reason };
}

function couldRead(actor: Actor, { kind }: Report): boolean {
  return may(actor, 'report.read', reportThing({ kind, state: 'published' }));
}
