/** The papers around a report as the pages and the interface order and find them. */
import { createHash } from 'node:crypto';
import { scheduleFor } from '../../shared/consultations/schedule/change-schedule.ts';
import type { JobState, ReportJob } from '../../shared/jobs/job.ts';
import { jobStream } from '../../shared/jobs/job.ts';
import { orderJob } from '../../shared/jobs/job-states.ts';
import { type PapersMade, paperKey } from '../../shared/reports/papers-made.ts';
import type { Report } from '../../shared/reports/report.ts';
import { pagesUnder } from '../../shared/store/pages.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import type { WebPorts } from './web-ports.ts';

/** Jobs of one report that are looked through. */
const MOST_JOBS = 200;

/** Orders them as things are kept now: the same again is one job. Gives the job's id. @throws Problem `usage` without workers. */
export async function orderPapers(
  { revision, state: report }: Pick<Revision<Report>, 'revision' | 'state'>,
  by: string,
  { clock, ledger, queue }: Pick<WebPorts, 'clock' | 'ledger' | 'queue'>,
): Promise<string> {
  if (queue === undefined) throw new Problem('usage', { needs: 'a queue' });
  const { id, languages } = report;
  const papers = await keptAround(ledger, id);
  const order = { kind: 'report', report: id, revision, languages, formats: [], papers, by } as const;
  return orderJob(order, { ledger, queue, clock });
}

/** Names what comments and schedule are now. */
async function keptAround(ledger: Ledger, report: string): Promise<string> {
  const hash = createHash('sha256');
  hash.update(String((await scheduleFor(ledger, report))?.revision ?? 0));
  for await (const page of pagesUnder(ledger, `comments/${report}`, 500)) {
    for (const revision of page) hash.update(revision.hash);
  }
  return hash.digest('hex').slice(0, 16);
}

export interface PapersJob {
  readonly id: string;
  readonly state: JobState;
}

/** The order that was given last, and the last one whose papers are there. */
export async function lastPapers(
  ledger: Ledger,
  report: string,
): Promise<{ readonly last?: PapersJob; readonly made?: PapersJob }> {
  const { items } = await ledger.list(`jobs/report/${report}`, { limit: MOST_JOBS });
  const jobs = items
    .filter(({ state }) => ((state as JobState).job as ReportJob).papers !== undefined)
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map(({ state, stream }) => ({ id: stream.slice(jobStream('').length), state: state as JobState }));
  const [last] = jobs;
  const made = jobs.find(({ state }) => state.state === 'done');
  return { ...(last && { last }), ...(made && { made }) };
}

/** Key of a paper of the last papers; undefined where they don't have it. */
export function paperOf(report: string, made: PapersJob | undefined, name: string): string | undefined {
  const isThere = papersIn(made).some((file) => file.name === name);
  return made !== undefined && isThere ? paperKey(report, made.id, name) : undefined;
}

/** The papers of an order that is done. */
export function papersIn(made: PapersJob | undefined): PapersMade['files'] {
  return ((made?.state.result ?? { files: [] }) as PapersMade).files;
}
