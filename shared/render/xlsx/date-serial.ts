/** Dates as spreadsheets count them. */

const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;
/** 1970-01-01 in the 1900 date system. */
const EPOCH = 25_569;
/** 1 March 1900: before it the 1900 date system counts a day that never was (ECMA-376 part 1, 18.17.4.1). */
const FIRST = 61;

/** Day number of a real `YYYY-MM-DD`; undefined for less precise dates and days before March 1900, which stay text. */
export function dateSerial(text: string): number | undefined {
  const found = FULL_DATE.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = date.getTime() / DAY + EPOCH;
  return serial >= FIRST ? serial : undefined;
}
