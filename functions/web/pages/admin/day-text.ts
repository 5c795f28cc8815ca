/** Days and instants in the reader's language, in UTC as the ledger keeps them. */
import { datesIn } from '../../../../shared/text/written-dates.ts';
import type { PageContext } from '../page-context.ts';
import { whenText } from '../when-text.ts';

/** `2026-04-28` as `28 Apr 2026`: the month by its name in Arabic too, where short dates are numbers. */
export function dayText({ locale }: Pick<PageContext, 'locale'>, day: string): string {
  const form = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return datesIn(locale, form).at(Date.parse(`${day}T00:00:00Z`));
}

/** An ISO 8601 instant as day and minute. */
export function momentText(page: Pick<PageContext, 'locale'>, instant: string): string {
  return whenText(page, instant);
}
