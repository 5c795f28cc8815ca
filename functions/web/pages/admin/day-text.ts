/** Days and instants in the reader's language, in UTC as the ledger keeps them. */
import type { PageContext } from '../page-context.ts';
import { whenText } from '../when-text.ts';

/** `2026-04-28` as `28 Apr 2026`. */
export function dayText({ locale }: Pick<PageContext, 'locale'>, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** An ISO 8601 instant as day and minute. */
export function momentText(page: Pick<PageContext, 'locale'>, instant: string): string {
  return whenText(page, instant);
}
