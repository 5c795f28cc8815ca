/** A moment as the page's language writes it. */
import type { PageContext } from './page-context.ts';

/** An ISO 8601 instant to the minute, in UTC. */
export function whenText({ locale }: Pick<PageContext, 'locale'>, at: string): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(locale, options).format(new Date(at))} UTC`;
}
