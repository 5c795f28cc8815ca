/** The period that people report on now: the newest that is open, else the calendar year. */
import type { Ledger } from '../store/ports.ts';
import { listPeriods } from './change-periods.ts';
import type { ReportingPeriod } from './reporting-period.ts';

/** On `day` (`YYYY-MM-DD`); where nobody has opened one that has begun, the day's year, with its last day as the deadline. */
export async function currentPeriod(ledger: Ledger, day: string): Promise<ReportingPeriod> {
  const open = (await listPeriods(ledger)).find(({ state }) => state.state === 'open' && state.from <= day);
  if (open !== undefined) return open.state;
  const year = day.slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31`, deadline: `${year}-12-31`, state: 'open' };
}

/** Days from `day` to `deadline`; negative when it is over. */
export function daysLeft(deadline: string, day: string): number {
  return Math.round((Date.parse(deadline) - Date.parse(day)) / 86_400_000);
}
