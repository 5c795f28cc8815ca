/** Dates of meetings, as they are published in English, read as days. */

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const SPAN = /^(\d{1,2})(?: ([A-Z][a-z]+))?\s*[–-]\s*(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/u;

/** First and last day (`YYYY-MM-DD`) of `14–23 July 2025` or `28 March – 1 April 2022`; undefined for anything else. */
export function meetingDates(published: string): { readonly from: string; readonly to: string } | undefined {
  const [, first, firstMonth, last, lastMonth, year] = SPAN.exec(published) ?? [];
  const from = dayOf(year, firstMonth ?? lastMonth, first);
  const to = dayOf(year, lastMonth, last);
  return from === undefined || to === undefined ? undefined : { from, to };
}

const LAST_MEETING = /;\s*last meeting (\d{1,2}) ([A-Z][a-z]+) \(([^)]+)\)/u;

/** Day and place (in English) of the last meeting of a session of `year` that is held apart; undefined where none is told. */
export function lastMeeting(
  published: string,
  year: number,
): { readonly date: string; readonly place: string } | undefined {
  const [, day, month, place] = LAST_MEETING.exec(published) ?? [];
  const date = dayOf(String(year), month, day);
  return date === undefined || place === undefined ? undefined : { date, place };
}

function dayOf(year?: string, name?: string, day?: string): string | undefined {
  const month = MONTHS.indexOf(name ?? '') + 1;
  if (month === 0 || year === undefined || day === undefined) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
