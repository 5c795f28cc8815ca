/** Where marks of footnotes stand in Chinese: before the stop of the sentence, not behind it. */
import type { Inline } from '../../reports/document.ts';

const STOP = /[。，；！？]$/u;

/**
 * `runs` with each stop behind the marks of footnotes that follow it. Both are in use, but LibreOffice takes a mark behind
 * a stop to the next line alone; before the stop it goes with the word, and the stop may hang beyond the line.
 */
export function notesBeforeStops(runs: readonly Inline[]): readonly Inline[] {
  const placed: Inline[] = [];
  let stop: Inline | undefined;
  runs.forEach((run, at) => {
    if (run.type !== 'note' && stop !== undefined) {
      placed.push(stop);
      stop = undefined;
    }
    const [mark] = run.type === 'text' && runs[at + 1]?.type === 'note' ? (STOP.exec(run.text) ?? []) : [];
    if (run.type !== 'text' || mark === undefined) placed.push(run);
    else {
      if (run.text !== mark) placed.push({ ...run, text: run.text.slice(0, -mark.length) });
      stop = { ...run, text: mark };
    }
  });
  return stop === undefined ? placed : [...placed, stop];
}
