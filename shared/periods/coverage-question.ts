/** What is asked when somebody asks who has reported for a period: the same for the page, the interface and the calendar's letters. */

import type { Period } from '../activities/record.ts';
import type { CoverageQuestion } from '../activities/reporting-coverage.ts';
import type { Office } from '../people/focal-points-of.ts';
import { listAssignments, listPeople } from '../people/list-people.ts';
import type { Ledger } from '../store/ports.ts';
import { readPeriod } from './change-periods.ts';
import { excusedBy, waiversInForce } from './waivers.ts';

/** The question on `day` (`YYYY-MM-DD`). Where the office has set no last day to report, it is the last of the period. */
export async function coverageQuestion(
  ledger: Ledger,
  period: Period,
  day: string,
): Promise<CoverageQuestion & { readonly deadline: string }> {
  return {
    ...(await officeOf(ledger, day)),
    period,
    deadline: (await readPeriod(ledger, period))?.state.deadline ?? period.to,
    isExcused: excusedBy(await waiversInForce(ledger, period)),
  };
}

/** Everybody, and who was ever named for what, as it stands on `day`. */
export async function officeOf(ledger: Ledger, day: string): Promise<Office> {
  const [people, assignments] = [await listPeople(ledger), await listAssignments(ledger)];
  return {
    day,
    people: people.map(({ state }) => state),
    assignments: assignments.map(({ state }) => state),
  };
}
