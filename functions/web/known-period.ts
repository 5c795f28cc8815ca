/** The period that an address or a form names. */
import { readPeriod } from '../../shared/periods/change-periods.ts';
import { parsePeriodName, type ReportingPeriod } from '../../shared/periods/reporting-period.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';

/** @throws Problem `not-found` for what names no period, or one that nobody opened. */
export async function knownPeriod(name: string, ledger: Ledger): Promise<Revision<ReportingPeriod>> {
  const period = parsePeriodName(name);
  const known = period && (await readPeriod(ledger, period));
  if (known === undefined) throw new Problem('not-found');
  return known;
}
