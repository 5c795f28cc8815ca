/** What is ordered of a report: the files of its next issue, the papers around it, or its circular letters. */
import { type ReportJob, reportWork } from '../../shared/jobs/job.ts';
import type { TellProgress } from '../jobs/work-off.ts';
import type { BuildPorts } from './build-issue.ts';
import { postLetters } from './post-letters.ts';
import { runPapersJob } from './run-papers-job.ts';
import { runReportJob } from './run-report-job.ts';

export async function runReportOrder(
  job: ReportJob,
  tell: TellProgress,
  ports: BuildPorts,
): Promise<unknown> {
  switch (reportWork(job)) {
    case 'report':
      return runReportJob(job, tell, ports);
    case 'papers':
      return runPapersJob(job, tell, ports);
    case 'letters':
      return { letters: (await postLetters(job.report, job.by, { ...ports, tell })).length };
  }
}
