/** What is ordered of a report: the files of its next issue, or the papers around it. */
import type { ReportJob } from '../../shared/jobs/job.ts';
import type { TellProgress } from '../jobs/work-off.ts';
import type { BuildPorts } from './build-issue.ts';
import { runPapersJob } from './run-papers-job.ts';
import { runReportJob } from './run-report-job.ts';

export function runReportOrder(job: ReportJob, tell: TellProgress, ports: BuildPorts): Promise<unknown> {
  return job.papers === undefined ? runReportJob(job, tell, ports) : runPapersJob(job, tell, ports);
}
