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
  const [first, ...others] = await openedPeriods(ledger, day);
  return first === undefined ? [calendarYear(day)] : [first, ...others];
}

/** Those that are open and have begun, the newest first; none where nobody has opened one. */
export async function openedPeriods(ledger: Ledger, day: string): Promise<readonly ReportingPeriod[]> {
  return (await listPeriods(ledger))
    .map(({ state }) => state)
    .filter(({ from, state }) => state === 'open' && from <= day);
}

/** What is reported on where nobody has opened a period. */
export function calendarYear(day: string): ReportingPeriod {
  const year = day.slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31`, deadline: `${year}-12-31`, state: 'open' };
}

/** Days from `day` to `deadline`; negative when it is over. */
export function daysLeft(deadline: string, day: string): number {
  return Math.round((Date.parse(deadline) - Date.parse(day)) / 86_400_000);
}
