/** The papers around a report as the pages and the interface order and find them. */
import { createHash } from 'node:crypto';
import { inputsOn } from '../../shared/consultations/list-inputs.ts';
import { type PostedLetter, postedLetters } from '../../shared/consultations/papers/posted-letter.ts';
import { scheduleFor } from '../../shared/consultations/schedule/change-schedule.ts';
import type { ScheduleRound } from '../../shared/consultations/schedule/schedule.ts';
import type { JobState } from '../../shared/jobs/job.ts';
import { jobStream } from '../../shared/jobs/job.ts';
import { orderJob, WORKER } from '../../shared/jobs/job-states.ts';
import { type PapersMade, paperKey } from '../../shared/reports/papers-made.ts';
import type { Report } from '../../shared/reports/report.ts';
import { pagesUnder } from '../../shared/store/pages.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { TEXT_VERSION } from '../../shared/text/text-version.ts';
import { newestOrder, reportJobs } from './report-jobs.ts';
import type { WebPorts } from './web-ports.ts';

/** Orders them as things are kept now: the same again, made by the same program, is one job. Gives the job's id. @throws Problem `usage` without workers. */
export async function orderPapers(
  { revision, state: report }: Pick<Revision<Report>, 'revision' | 'state'>,
  by: string,
  { clock, code = '', ledger, queue }: Pick<WebPorts, 'clock' | 'code' | 'ledger' | 'queue'>,
): Promise<string> {
  if (queue === undefined) throw new Problem('usage', { needs: 'a queue' });
  const { id, languages } = report;
  const papers = await keptAround(ledger, id, code);
  const order = { kind: 'report', report: id, revision, languages, formats: [], papers, by } as const;
  return orderJob(order, { ledger, queue, clock });
}

/** Orders the files of the letter that was just issued; nothing without workers. */
export async function orderLetters(
  { report, revision }: { readonly report: string; readonly revision: number },
  by: string,
  { clock, ledger, queue }: Pick<WebPorts, 'clock' | 'ledger' | 'queue'>,
): Promise<void> {
  if (queue === undefined) return;
  const order = { kind: 'report', report, revision, languages: [], formats: [], letters: true, by } as const;
  await orderJob(order, { ledger, queue, clock });
}

/** The letters of a report as they were posted, and what becomes of those that are not yet. */
export interface LettersAtHand {
  readonly posted: readonly PostedLetter[];
  readonly missing?: 'making' | 'failed';
}

/**
 * What of the letters of `rounds` can be had. Who looks at letters that nobody has ordered, of an older version or of one that stopped
 * between two steps, orders them; what failed is left to the office. `revision`: of the schedule.
 */
export async function lettersAtHand(
  seen: { readonly report: string; readonly revision: number; readonly rounds: readonly ScheduleRound[] },
  ports: Pick<WebPorts, 'clock' | 'ledger' | 'queue'>,
): Promise<LettersAtHand> {
  const { report, revision, rounds } = seen;
  const [posted, orders] = await Promise.all([
    postedLetters(ports.ledger, report),
    reportJobs(ports.ledger, report, 'letters'),
  ]);
  const isPosted = (round: number, place: number): boolean =>
    posted.some((letter) => letter.round === round && letter.place === place);
  if (rounds.every(({ letters, number }) => letters.every((_, at) => isPosted(number, at + 1))))
    return { posted };
  if (orders.some(({ state: { state } }) => state === 'waiting' || state === 'running'))
    return { posted, missing: 'making' };
  const last = newestOrder(orders)?.state;
  const isTried = last?.job.kind === 'report' && last.job.revision >= revision;
  if (last?.state === 'failed' || isTried) return { posted, missing: 'failed' };
  await orderLetters({ report, revision }, WORKER, ports);
  return { posted, ...(ports.queue && { missing: 'making' }) };
}

/** Names what inputs, comments and schedule are now, and the program and words that papers are made with. */
async function keptAround(ledger: Ledger, report: string, code: string): Promise<string> {
  const hash = createHash('sha256').update(`${code}\n${TEXT_VERSION}\n`);
  hash.update(String((await scheduleFor(ledger, report))?.revision ?? 0));
  hash.update(JSON.stringify(await inputsOn(ledger, report, 'members')));
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
  const orders = await reportJobs(ledger, report, 'papers');
  const last = newestOrder(orders);
  const made = newestOrder(orders.filter(({ state }) => state.state === 'done'));
  const jobOf = ({ state, stream }: Revision<JobState>): PapersJob => {
    return { id: stream.slice(jobStream('').length), state };
  };
  return { ...(last && { last: jobOf(last) }), ...(made && { made: jobOf(made) }) };
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
