/** A moment as the page's language writes it. */
import { whenText as written } from '../../../shared/text/when-text.ts';
import type { PageContext } from './page-context.ts';

/** An ISO 8601 instant to the minute, on the clock of the office, with its zone. */
export function whenText({ locale }: Pick<PageContext, 'locale'>, at: string): string {
  return written(locale, at);
}
