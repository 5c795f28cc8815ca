/** Dates as precise as their author knew: a year, a month or a day stands for the span of days it may mean. */

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and such a day exists. */
export function isPartialDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const days = MONTH_DAYS[Number(month) - 1];
  if (days === undefined) return false;
  if (day === undefined) return true;
  const leapDay = month === '02' && day === '29';
  if (leapDay && !isLeapYear(Number(year))) return false;
  return Number(day) >= 1 && Number(day) <= days;
}

/** First day that the date may mean: `2025` → `2025-01-01`. Compares as text with other such days. */
export function earliestDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** A day no earlier than the last that the date may mean (`2025-02` → `2025-02-31`): for comparing as text only. */
export function latestDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
