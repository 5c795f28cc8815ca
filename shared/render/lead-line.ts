/** Which paragraphs lead to a table: a line or two right above it, which must not be left behind on another page. */
import type { Block } from '../reports/document.ts';

/** Letters of a paragraph of a few lines: to move more would leave the page before half empty. */
const FEW_LINES = 400;

/** Whether the block `at` of these is a short paragraph with a table below it. */
export function leadsToTable(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.type !== 'paragraph' || blocks[at + 1]?.type !== 'table') return false;
  const letters = block.content.reduce(
    (all, run) => all + (run.type === 'record' ? run.record : run.text).length,
    0,
  );
  return letters <= FEW_LINES;
}
