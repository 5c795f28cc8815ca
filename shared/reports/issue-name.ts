/** A label of an issue as a reader's language says it. */
import type { Words } from '../text/words.ts';

/** `Draft 1`, `Revision 2`. */
export function issueName(words: Words, label: string): string {
  const number = /^Rev\. (\d+)$/.exec(label)?.[1];
  return number === undefined ? words('report.first-draft') : words('report.symbol.Rev', { number });
}
