/** Runs of a Chinese document as LibreOffice ends its lines best. */
import type { Inline } from '../../reports/document.ts';
import { notesBeforeStops } from './notes-before-stops.ts';

const MAY_END = '\u200b';

/**
 * `runs` with the marks of footnotes before the stops, and with a mark by which a line may end between a title in another
 * language and the Chinese bracket behind it: without one LibreOffice takes the last word of the title along, or breaks it.
 */
export function chineseRuns(runs: readonly Inline[]): readonly Inline[] {
  return notesBeforeStops(runs).map((run, at, all) =>
    run.type === 'text' && run.text.startsWith('（') && isForeign(all[at - 1])
      ? { ...run, text: `${MAY_END}${run.text}` }
      : run,
  );
}

function isForeign(run: Inline | undefined): boolean {
  return (run?.type === 'text' || run?.type === 'link') && run.lang !== undefined && run.lang !== 'zh';
}
