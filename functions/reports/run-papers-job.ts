/** The job of making the papers around a report: the comment matrix, the evidence pack, and circular letters that were not posted yet. */
import { listComments } from '../../shared/consultations/list-comments.ts';
import { inputsOn } from '../../shared/consultations/list-inputs.ts';
import type { ReportJob } from '../../shared/jobs/job.ts';
import { jobId } from '../../shared/jobs/job-states.ts';
import { readReport } from '../../shared/reports/change-report.ts';
import { type PackFile, packZip } from '../../shared/reports/pack-zip.ts';
import { type PapersMade, paperKey } from '../../shared/reports/papers-made.ts';
import type { Report, ReportIssue } from '../../shared/reports/report.ts';
import { Problem } from '../../shared/text/problem.ts';
import type { TellProgress } from '../jobs/work-off.ts';
import type { BuildPorts } from './build-issue.ts';
import { evidenceFiles, OFFICE } from './evidence-pack.ts';
import { manifestOf, matrixFiles } from './matrix-files.ts';
import { postLetters } from './post-letters.ts';

/** Makes what there is to make, matrix and pack where an issue was built. Problem `not-found`. */
export async function runPapersJob(
  job: ReportJob,
  tell: TellProgress,
  ports: BuildPorts,
): Promise<PapersMade> {
  const report = (await readReport(ports.ledger, job.report))?.state;
  if (report === undefined) throw new Problem('not-found');
  const issue = report.issues.find(({ set }) => set === report.published?.set) ?? report.issues.at(-1);
  await postLetters(report.id, job.by, ports);
  const planned = issue === undefined ? [] : await issueFiles(report, issue, ports);
  const files: { readonly name: string; readonly size: number }[] = [];
  for (const { bytes, name } of planned) {
    const { size } = await ports.objects.putIfAbsent(paperKey(report.id, jobId(job), name), await bytes());
    files.push({ name, size });
    await tell(files.length, planned.length);
  }
  return { files, ...(issue && { issue: issue.label }) };
}

async function issueFiles(
  report: Report,
  issue: ReportIssue,
  ports: BuildPorts,
): Promise<readonly PackFile[]> {
  const comments = await listComments(ports.ledger, OFFICE, report);
  const inputs = await inputsOn(ports.ledger, report.id, 'members');
  const manifest = await manifestOf(issue, ports.objects);
  const matrices: PackFile[] = [];
  for (const language of issue.languages)
    matrices.push(...(await matrixFiles({ report, issue, manifest, comments, inputs, language }, ports)));
  const pack = {
    name: 'evidence-pack.zip',
    bytes: async () => packZip(await evidenceFiles(report, issue, ports)),
  };
  return [...matrices, pack];
}
