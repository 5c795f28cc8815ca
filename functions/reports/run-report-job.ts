/** The job of making a report's files: built from the revision that was ordered, recorded in the report. */
import type { ReportJob } from '../../shared/jobs/job.ts';
import { changeReport } from '../../shared/reports/change-report.ts';
import {
  contentHash,
  issueLabel,
  type Report,
  type ReportIssue,
  reportStream,
} from '../../shared/reports/report.ts';
import { recordIssue } from '../../shared/reports/report-steps.ts';
import { Problem } from '../../shared/text/problem.ts';
import { systemReason } from '../../shared/text/system-reason.ts';
import type { TellProgress } from '../jobs/work-off.ts';
import { type BuildOrder, type BuildPorts, buildIssue } from './build-issue.ts';
import type { ReportOrder } from './produce-set.ts';

/**
 * Builds the issue, or gives the one that was built of the same content before: running it twice is running it once.
 * Problems `not-found`, and those of {@link buildIssue}.
 */
export async function runReportJob(
  job: ReportJob,
  tell: TellProgress,
  { madeBefore, ...ports }: BuildPorts & { readonly madeBefore?: ReportOrder['madeBefore'] },
): Promise<ReportIssue> {
  const { by, formats } = job;
  const { ordered, built } = await orderedReport(job, ports);
  if (built !== undefined) return built;
  return buildAndRecord(
    { report: ordered, formats, by, onFile: tell, ...(madeBefore ? { madeBefore } : {}) },
    ports,
  );
}

/** The issue, kept in its report. Problems of {@link buildIssue}. */
export async function buildAndRecord(order: BuildOrder, ports: BuildPorts): Promise<ReportIssue> {
  const issue = await buildIssue(order, ports);
  const { by, report } = order;
  await changeReport(
    { id: report.id, by, reason: systemReason('report-built'), step: (known) => recordIssue(known, issue) },
    ports,
  );
  return issue;
}

/** The report as it was ordered, and its issue where one was built of the same content before. Problem `not-found`. */
export async function orderedReport(
  { report: id, revision }: ReportJob,
  { ledger }: Pick<BuildPorts, 'ledger'>,
): Promise<{ readonly ordered: Report; readonly built: ReportIssue | undefined }> {
  const history = await ledger.history(reportStream(id));
  const ordered = history.find((each) => each.revision === revision)?.state as Report | undefined;
  const newest = history.at(-1)?.state as Report | undefined;
  if (ordered === undefined || newest === undefined) throw new Problem('not-found');
  const [name, hash] = [issueLabel(ordered), contentHash(ordered)];
  return { ordered, built: newest.issues.find(({ content, label }) => label === name && content === hash) };
}
