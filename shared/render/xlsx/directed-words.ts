/** The words of a cell, whose passages of the other direction are set apart from what stands around them. */
import { type Language, languageDirection } from '../../reference/languages.ts';
import type { DocumentModel, Inline } from '../../reports/document.ts';
import { inlineText } from '../csv/inline-text.ts';
import { passages } from '../passages.ts';
import { hasLetters, isAgainst, ordered, setApart } from './reading-order.ts';

/** The words of `content`, in the order in which a cell of `model` shows them; an invisible sign is all that is added to them. */
export function directedWords(
  content: readonly Inline[],
  { direction, language }: Pick<DocumentModel, 'direction' | 'language'>,
): string {
  const runs = passages(content, direction);
  const all = inlineText(runs);
  const isForeign = (run: Inline): boolean => languageDirection(languageOf(run) ?? language) !== direction;
  // Such a cell is read the other way as a whole.
  if (isAgainst(all, direction) && runs.every((run) => isForeign(run) || !hasLetters(inlineText([run]))))
    return direction === 'rtl' ? all : ordered(all, 'rtl');
  return runs
    .map((run) =>
      isForeign(run) ? setApart(inlineText([run]), direction) : ordered(inlineText([run]), direction),
    )
    .join('');
}

function languageOf(run: Inline): Language | undefined {
  return run.type === 'text' || run.type === 'link' || run.type === 'note' ? run.lang : undefined;
}
