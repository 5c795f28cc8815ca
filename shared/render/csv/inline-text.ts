/** Runs of text without their looks. */
import type { Inline } from '../../reports/document.ts';

/** The words of `content`; a link whose text is not its address is followed by the address in brackets. */
export function inlineText(content: readonly Inline[]): string {
  return content.map(runText).join('');
}

/** Ids of the figures in `content`, each once, in order. */
export function figuresIn(content: readonly Inline[]): string[] {
  return [...new Set(content.flatMap((run) => (run.type === 'figure' ? [run.figure] : [])))];
}

function runText(run: Inline): string {
  switch (run.type) {
    case 'text':
    case 'figure':
    case 'ref':
      return run.text;
    case 'link':
      return run.text === run.href ? run.href : `${run.text} (${run.href})`;
    case 'record':
      return run.record;
    case 'note':
      return ` [${run.text}]`;
    default:
      return run satisfies never;
  }
}
