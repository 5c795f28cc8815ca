/** A period in as few words as say it. */
import type { Period } from '../../../shared/activities/record.ts';
import { datesIn } from '../../../shared/text/written-dates.ts';
import type { PageContext } from './page-context.ts';

/** Two years keep their order and their line wherever they stand in Arabic: beside Latin letters they would turn round. */
const RIGHT_TO_LEFT = '\u2067';
const NO_BREAK = '\u2060';
const END = '\u2069';

/** `2025` or `2015–2025` for whole years; otherwise both days, as the page's language writes them: `1 January – 30 June 2025`. */
export function periodText({ locale }: Pick<PageContext, 'locale'>, { from, to }: Period): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    if (first === last) return first;
    return locale.startsWith('ar') ? `${RIGHT_TO_LEFT}${first}–${NO_BREAK}${last}${END}` : `${first}–${last}`;
  }
  return datesIn(locale, { dateStyle: 'long' }).span(Date.parse(from), Date.parse(to));
}
