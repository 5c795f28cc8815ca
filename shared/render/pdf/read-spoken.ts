/**
 * Words that stand in a PDF in place of what is drawn. Our engine says so the letters that a font draws in one piece, with what
 * cannot be seen around them: a letter or two, a digit only where it is drawn. Which letters cannot be told, since a font names
 * one drawing for several.
 */
import type { ShownForeign } from '../../reports/shown.ts';
import type { MarkedContent } from './read-content.ts';
import type { PageParts } from './read-page.ts';

/** Letters that a font draws in one piece, at most: `lam` and `alef`. */
const TOGETHER = 2;

/** What is more than that. */
export function falselySpoken(
  spoken: MarkedContent['spoken'],
  pages: readonly PageParts[],
): readonly ShownForeign[] {
  const said = new Map(pages.flatMap((page) => [...page.said]));
  const isDrawn = (digit: string, id: string): boolean =>
    said.get(id)?.text.normalize('NFKC').includes(digit) === true;
  return spoken
    .filter(({ id, text }) => {
      const plain = text.normalize('NFKC');
      const digits = plain.match(/\p{N}/gu) ?? [];
      const letters = plain.match(/\p{L}/gu) ?? [];
      return letters.length > TOGETHER || digits.some((digit) => !isDrawn(digit, id));
    })
    .map(({ text }) => ({ where: 'spoken words', found: text }));
}
