/** The order that follows a submission: the text as it will be issued, where the files of its draft say that they are one. */
import { orderJob } from '../../shared/jobs/job-states.ts';
import { FORMATS } from '../../shared/render/formats.ts';
import { isUpToDate, type Report } from '../../shared/reports/report.ts';
import { lastReportJob } from './builder-parts.ts';
import type { WebPorts } from './web-ports.ts';

interface Submitted {
  readonly report: Report;
  /** Of its stream, as it was submitted. */
  readonly revision: number;
  readonly by: string;
}

/** In the formats of the draft. Nothing where its files are up to date, or nothing can be ordered here. */
export async function orderIssue(
  { by, report, revision }: Submitted,
  { clock, ledger, queue }: Pick<WebPorts, 'clock' | 'ledger' | 'queue'>,
): Promise<void> {
  if (queue === undefined || isUpToDate(report)) return;
  const last = (await lastReportJob(ledger, report.id))?.job;
  const formats = last?.kind === 'report' ? last.formats : FORMATS;
  const order = { kind: 'report', report: report.id, revision, languages: report.languages } as const;
  await orderJob({ ...order, formats, by }, { clock, ledger, queue });
}
