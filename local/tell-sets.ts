/** Tells of the report sets that were made: their files, sections near or over their word limit, a symbol nobody can read. */
import { parseSymbol } from '../shared/reports/symbol.ts';
import { wordsIn } from '../shared/text/words.ts';
import type { ProducedSet } from './produce-reports.ts';
import type { Terminal } from './terminal.ts';

/** List the files that were made. */
export function tellSets(sets: readonly ProducedSet[], terminal: Terminal): void {
  const words = wordsIn('en');
  if (terminal.json) {
    terminal.result({ sets });
    return;
  }
  for (const { files, folder } of sets) {
    for (const { name, size } of files)
      terminal.say(words('cli.report.file', { file: `${folder}/${name}`, bytes: size }));
    terminal.say(words('cli.report.done', { count: files.length - 1, directory: folder }));
  }
  for (const { gaps: documents } of sets) {
    for (const { gaps, kind } of documents)
      terminal.warn(words('cli.report.gaps', { kind, list: gaps.join(', ') }));
  }
  const unaddressed = sets.flatMap((set) => set.unaddressed);
  if (unaddressed.length > 0) terminal.warn(words('cli.report.no-meeting', { list: unaddressed.join(', ') }));
  for (const { words: documents } of sets) {
    for (const { kind, sections } of documents) {
      for (const over of [true, false]) {
        const found = sections.filter(({ isOver }) => isOver === over);
        if (found.length === 0) continue;
        const list = found
          .map(({ count, limit, section }) => `${section || kind} ${count}/${limit}`)
          .join(', ');
        terminal.warn(words(over ? 'cli.report.words-over' : 'cli.report.words-near', { kind, list }));
      }
    }
  }
}

/** A symbol of another body is printed as it was given. */
export function tellUnreadSymbol(symbol: string | undefined, terminal: Terminal): void {
  if (symbol === undefined || parseSymbol(symbol) !== undefined) return;
  terminal.warn(wordsIn('en')('cli.report.symbol-unread', { symbol }));
}
