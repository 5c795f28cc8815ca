/** Official names as headings show them: one that nobody has read in a published text bears a mark. */
import type { MarkedText } from '../../reference/confidence.ts';

/** What the annex on method explains. */
export const UNVERIFIED = '†';

/** The name, with the mark where it is from memory. */
export function headingName({ confidence, text }: MarkedText): string {
  return confidence === 'from-memory' ? `${text}${UNVERIFIED}` : text;
}
