/** What runs say as plain text, and whether they end like a sentence. */
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

/** `runs` with `stop` at their end, unless they end with a mark already; in a foreign run, the stop of its script. */
export function endWithStop(runs: readonly Inline[], stop: string): readonly Inline[] {
  const last = runs.at(-1);
  if (last === undefined || (last.type === 'text' && ENDS.test(last.text))) return runs;
  const foreign = last.type === 'text' && last.lang !== undefined;
  const mark = foreign ? (last.lang === 'zh' ? '。' : '.') : stop;
  return [...runs, { type: 'text', text: mark }];
}
