/** Dates as precise as their author knew: a year, a month or a day stands for the span of days it may mean. */

const HYPHEN = 45;
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and such a day exists. Asked of every date several times. */
export function isPartialDate(text: string): boolean {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const century = twoDigits(text, 0);
  const ofCentury = twoDigits(text, 2);
  if (century < 0 || ofCentury < 0) return false;
  if (length === 4) return true;
  if (text.charCodeAt(4) !== HYPHEN) return false;
  const month = twoDigits(text, 5);
  const days = MONTH_DAYS[month - 1];
  if (days === undefined) return false;
  if (length === 7) return true;
  if (text.charCodeAt(7) !== HYPHEN) return false;
  const day = twoDigits(text, 8);
  if (month === 2 && day === 29) return isLeapYear(century * 100 + ofCentury);
  return day >= 1 && day <= days;
}

/** The number of the two digits at `at`; -1 where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
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
