/** A day as the page's language writes it. */
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { datesIn, longDay } from '../../../shared/text/written-dates.ts';
import type { PageContext } from './page-context.ts';

/** `2026-01-20`, or an instant, of which the day is Geneva’s: `20 January 2026`. */
export function dayText({ locale }: Pick<PageContext, 'locale'>, day: string): string {
  const told = day.includes('T') ? genevaDay(new Date(day)) : day;
  return longDay(locale, told);
}

/** A date as far as it is known: `2026`, `2026-03`, `2026-03-15`; what is none stays as it is written. */
export function partialDateText({ locale }: Pick<PageContext, 'locale'>, date: string): string {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return date;
  const [year = '', month, day] = date.split('-');
  const at = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  return datesIn(locale, options).at(at);
}
