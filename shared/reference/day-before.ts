/** Steps of one day on the calendar, without a time zone. */

const DAY = 86_400_000;

/** The day before `day`, both `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return step(day, -DAY);
}

/** The day after `day`, both `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return step(day, DAY);
}

function step(day: string, milliseconds: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + milliseconds).toISOString().slice(0, 10);
}
