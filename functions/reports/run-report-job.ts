/** The job of making a report's files: built from the revision that was ordered, recorded in the report. */
import type { ReportJob } from '../../shared/jobs/job.ts';
import { changeReport } from '../../shared/reports/change-report.ts';
import { contentHash, type Report, type ReportIssue, reportStream } from '../../shared/reports/report.ts';
import { recordIssue } from '../../shared/reports/report-steps.ts';
import { Problem } from '../../shared/text/problem.ts';
import { systemReason } from '../../shared/text/system-reason.ts';
import type { TellProgress } from '../jobs/work-off.ts';
import { type BuildPorts, buildIssue } from './build-issue.ts';

/**
 * Builds the issue, or gives the one that was built of the same content before: running it twice is running it once.
 * Problems `not-found`, and those of {@link buildIssue}.
 */
export async function runReportJob(
  { by, formats, report: id, revision }: ReportJob,
  tell: TellProgress,
  ports: BuildPorts,
): Promise<ReportIssue> {
  const history = await ports.ledger.history(reportStream(id));
  const ordered = history.find((each) => each.revision === revision)?.state as Report | undefined;
  const newest = history.at(-1)?.state as Report | undefined;
  if (ordered === undefined || newest === undefined) throw new Problem('not-found');
  const built = newest.issues.find(({ content }) => content === contentHash(ordered));
  if (built !== undefined) return built;
  const issue = await buildIssue({ report: ordered, formats, by, onFile: tell }, ports);
  await changeReport(
    { id, by, reason: systemReason('report-built'), step: (report) => recordIssue(report, issue) },
    ports,
  );
  return issue;
}
