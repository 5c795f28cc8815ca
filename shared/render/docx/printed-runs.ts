/** Runs with the marks of direction that they are printed with: LibreOffice sets what stands between marks in the Latin font. */
import { type Language, languageDirection } from '../../reference/languages.ts';
import type { Inline } from '../../reports/document.ts';
import { passages } from '../passages.ts';
import { chineseRuns } from './chinese-runs.ts';
import { directedText } from './directed-text.ts';
import { isInBrackets, keepBrackets } from './keep-brackets.ts';
import type { Said } from './set-lines.ts';

/** `said` as it stands in a document in `around`; text alone needs no marks there. */
export function printedRuns(said: Said, around: Language): Said {
  if (typeof said === 'string') return said;
  const direction = languageDirection(around);
  const joined = passages(said, direction);
  if (direction === 'rtl') {
    const kept = keepBrackets(joined);
    return kept.map((run, at) => printedRun(run, around, isInBrackets(kept, at)));
  }
  const shown = around === 'zh' ? chineseRuns(joined) : joined;
  return shown.map((run) => printedRun(run, around, false));
}

function printedRun(run: Inline, around: Language, inBrackets: boolean): Inline {
  const printed = (text: string, language: Language): string =>
    directedText(text, language, around, inBrackets)
      .map((stretch) => stretch.text)
      .join('');
  switch (run.type) {
    case 'record':
      return { type: 'text', text: printed(run.record, 'en') };
    case 'text':
    case 'link':
      return { ...run, text: printed(run.text, run.lang ?? around) };
    case 'figure':
    case 'ref':
      return { ...run, text: printed(run.text, around) };
    case 'note':
      return run;
  }
}
