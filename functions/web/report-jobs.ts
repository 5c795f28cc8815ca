/** The orders of a report: those of its files, and those of the papers around it. */
import { type JobState, type ReportWork, reportWork } from '../../shared/jobs/job.ts';
import { pagesUnder } from '../../shared/store/pages.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';

type Order = Revision<JobState>;

/** Jobs that are read at once. */
const READ = 200;

/** Every order of the files of a report, of its papers or letters, in no order of time: keys name them by their hash. */
export async function reportJobs(
  ledger: Pick<Ledger, 'list'>,
  report: string,
  of: ReportWork,
): Promise<readonly Order[]> {
  const found: Order[] = [];
  // Papers were kept under the key of the files once: where these still stand there, they are told by what they order.
  for (const key of of === 'papers' ? ['report', 'papers'] : [of]) {
    for await (const page of pagesUnder<JobState>(ledger, `jobs/${key}/${report}`, READ)) {
      found.push(...page.filter(({ state: { job } }) => job.kind === 'report' && reportWork(job) === of));
    }
  }
  return found;
}

/** The order whose state was written last. */
export function newestOrder(orders: readonly Order[]): Order | undefined {
  return orders.reduce<Order | undefined>(
    (last, each) => (last && last.at >= each.at ? last : each),
    undefined,
  );
}
