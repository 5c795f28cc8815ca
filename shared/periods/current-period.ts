/** The periods that people report on now: those that are open and have begun, else the calendar year. */
import type { Ledger } from '../store/ports.ts';
import { listPeriods } from './change-periods.ts';
import type { ReportingPeriod } from './reporting-period.ts';

/** On `day` (`YYYY-MM-DD`); where nobody has opened one that has begun, the day's year, with its last day as the deadline. */
export async function currentPeriod(ledger: Ledger, day: string): Promise<ReportingPeriod> {
  return (await periodsToReport(ledger, day))[0];
}

/** All of them, the newest first: at least that of {@link currentPeriod}. */
export async function periodsToReport(
  ledger: Ledger,
  day: string,
): Promise<readonly [ReportingPeriod, ...ReportingPeriod[]]> {
  const [first, ...others] = (await listPeriods(ledger))
    .map(({ state }) => state)
    .filter(({ from, state }) => state === 'open' && from <= day);
  if (first !== undefined) return [first, ...others];
  const year = day.slice(0, 4);
  return [{ from: `${year}-01-01`, to: `${year}-12-31`, deadline: `${year}-12-31`, state: 'open' }];
}

/** Days from `day` to `deadline`; negative when it is over. */
export function daysLeft(deadline: string, day: string): number {
  return Math.round((Date.parse(deadline) - Date.parse(day)) / 86_400_000);
}
