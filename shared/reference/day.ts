/** What counts as a day of the calendar, everywhere: `YYYY-MM-DD`, and one that exists. */

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether `text` is a day of the calendar as ISO 8601 writes it; asked of every stored date, so without a regular expression. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const century = twoDigits(text, 0);
  const ofCentury = twoDigits(text, 2);
  if (century < 0 || ofCentury < 0) return false;
  const month = twoDigits(text, 5);
  const days = MONTH_DAYS[month - 1];
  const day = twoDigits(text, 8);
  if (days === undefined || day < 1) return false;
  return day <= days || (month === 2 && day === 29 && isLeapYear(century * 100 + ofCentury));
}

/** The number of the two digits at `at`; -1 where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
