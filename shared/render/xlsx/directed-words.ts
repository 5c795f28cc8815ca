/** The words of a cell, whose passages of the other direction are set apart from what stands around them. */
import { type Language, languageDirection } from '../../reference/languages.ts';
import type { DocumentModel, Inline } from '../../reports/document.ts';
import { inlineText } from '../csv/inline-text.ts';
import { passages } from '../passages.ts';
import { hasLetters, isAgainst, ordered, setApart } from './reading-order.ts';
import { hasLettersFromRight } from './unseen-signs.ts';

/** The words of `content`, in the order in which a cell of `model` shows them; an invisible sign is all that is added to them. */
export function directedWords(
  content: readonly Inline[],
  { direction, language }: Pick<DocumentModel, 'direction' | 'language'>,
): string {
  const runs = passages(content, direction);
  const all = inlineText(runs);
  const isForeign = (run: Inline): boolean => languageDirection(languageOf(run) ?? language) !== direction;
  // Such a cell is read the other way as a whole; embeddings for the way around it turn its Chinese words in some programs.
  if (isAgainst(all, direction)) {
    if (direction === 'rtl') return all;
    if (runs.every((run) => isForeign(run) || !hasLetters(inlineText([run])))) return ordered(all, 'rtl');
  }
  const shown = (text: string, apart: boolean): string =>
    apart && (direction === 'rtl' || hasLettersFromRight(text))
      ? setApart(text, direction)
      : ordered(text, direction);
  return runs
    .map((run) => {
      const words = inlineText([run]);
      if (run.type !== 'link' || run.text === run.href) return shown(words, isForeign(run));
      // Where a line ends within the passage, its address would come before its last words; behind a bare name of a site the
      // bracket that opens goes with the name, and the one that closes does not.
      const isApart = isForeign(run) || (direction === 'rtl' && isAgainst(run.text, direction));
      return shown(run.text, isApart) + shown(words.slice(run.text.length), false);
    })
    .join('');
}

function languageOf(run: Inline): Language | undefined {
  return run.type === 'text' || run.type === 'link' || run.type === 'note' ? run.lang : undefined;
}
