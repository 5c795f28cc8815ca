/** The meetings of the years ahead, as far as a cycle of the Plenipotentiary Conference reaches. */
import { calendarYear, type PlannedMeeting, publishedYear } from '../calendar/calendar-year.ts';
import type { Ledger } from '../store/ports.ts';

/** This year and the four after it. */
const YEARS = 5;

/** `ledger` holds what the office has moved and done; without one the days are those that are published. */
export async function meetingsAhead(
  day: string,
  ledger?: Pick<Ledger, 'list'>,
): Promise<readonly PlannedMeeting[]> {
  const first = Number(day.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => first + index);
  const read = (year: number) =>
    ledger === undefined ? publishedYear(year, day) : calendarYear(ledger, year, day);
  return (await Promise.all(years.map(read))).flat();
}
