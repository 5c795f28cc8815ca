/** A label of an issue as a reader's language says it. */
import type { Words } from '../text/words.ts';
import { ORIGINAL, revisionOf } from './report.ts';

/** `Draft 1`, `Original text`, `Revision 2`. */
export function issueName(words: Words, label: string): string {
  if (label === ORIGINAL) return words('web.builder.original-text');
  const number = revisionOf(label);
  return number === 0 ? words('report.first-draft') : words('report.symbol.Rev', { number: String(number) });
}

/** The same behind the words “comments on”, in the case and with the article that a language asks for there: `le projet 1`. */
export function commentedIssue(words: Words, label: string): string {
  const number = revisionOf(label);
  return number === 0
    ? words('report.first-draft.commented')
    : words('report.symbol.Rev.commented', { number: String(number) });
}
