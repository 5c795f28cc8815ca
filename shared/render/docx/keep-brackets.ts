/** Numbers and codes in brackets among words from right to left: the brackets go where what they hold goes. */
import type { Inline } from '../../reports/document.ts';

const LEFT_TO_RIGHT = '\u200e';
const READS_TO_THE_RIGHT = /^[\x20-\x7e]+$/;

/**
 * `runs` with a mark outside each pair of brackets around a figure or a record. The whole then reads from left to right
 * (UAX #9, W7 and N0), and LibreOffice, which ends a line wherever the direction changes, ends none behind the first bracket.
 */
export function keepBrackets(runs: readonly Inline[]): readonly Inline[] {
  const kept = [...runs];
  for (let at = 1; at < runs.length - 1; at++) {
    const [before, held, after] = [kept[at - 1], kept[at], kept[at + 1]];
    if (before?.type !== 'text' || after?.type !== 'text' || !isShortCode(held)) continue;
    if (!before.text.endsWith('(') || !after.text.startsWith(')')) continue;
    kept[at - 1] = { ...before, text: `${before.text.slice(0, -1)}${LEFT_TO_RIGHT}(` };
    kept[at + 1] = { ...after, text: `)${LEFT_TO_RIGHT}${after.text.slice(1)}` };
  }
  return kept;
}

function isShortCode(run: Inline | undefined): boolean {
  if (run?.type === 'record') return true;
  return run?.type === 'figure' && READS_TO_THE_RIGHT.test(run.text);
}
