/** A day as the page's language writes it. */
import type { PageContext } from './page-context.ts';

/** `2026-01-20` or an instant that begins with it: `20 January 2026`. */
export function dayText({ locale }: Pick<PageContext, 'locale'>, day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
