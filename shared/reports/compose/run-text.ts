/** What runs say as plain text, and whether they end like a sentence. */
import type { Language } from '../../reference/languages.ts';
import type { Inline } from '../document.ts';

/** The words of `runs`, without their looks and footnotes. */
export function plainText(runs: readonly Inline[]): string {
  return runs.map(wordsOf).join('');
}

function wordsOf(run: Inline): string {
  if (run.type === 'note') return '';
  return run.type === 'record' ? run.record : run.text;
}

const ENDS = /[.!?…。！？؟\]:][)»”’"')\u200e\u200f]*\s*$/u;

/**
 * `runs` with `stop` at their end, unless they end with a mark already. A sentence that is foreign from its first word on
 * ends with the stop of its script; a foreign value behind a label, with that of the label.
 */
export function endWithStop(runs: readonly Inline[], stop: string): readonly Inline[] {
  const last = runs.at(-1);
  if (last === undefined || (last.type === 'text' && ENDS.test(last.text))) return runs;
  const language = foreignLanguage(runs[0]) && foreignLanguage(last);
  const mark = language === undefined ? stop : language === 'zh' ? '。' : '.';
  return [...runs, { type: 'text', text: mark }];
}

function foreignLanguage(run: Inline | undefined): Language | undefined {
  return run?.type === 'text' ? run.lang : undefined;
}
