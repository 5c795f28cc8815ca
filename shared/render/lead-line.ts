/** Which paragraphs lead to what follows: a line or two right above it, which must not be left behind on another page. */
import type { Section } from '../reports/document.ts';

/** Letters of a few lines above a table: to move more would leave the page before half empty. */
const FEW_LINES = 400;
/** Letters of one line that opens a section, as `Entries: 7.` above entries. */
const ONE_LINE = 80;

/** Whether the block `at` of a section is a short paragraph with a table below it, or a line that opens the section. */
export function leadsOn({ blocks, sections }: Pick<Section, 'blocks' | 'sections'>, at: number): boolean {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (block?.type !== 'paragraph' || (next === undefined && sections.length === 0)) return false;
  const letters = block.content.reduce(
    (all, run) => all + (run.type === 'record' ? run.record : run.text).length,
    0,
  );
  if (next?.type === 'table') return letters <= FEW_LINES;
  return at === 0 && next?.type !== 'chart' && letters <= ONE_LINE;
}
