/** Gives a document its numbers: sections, running paragraphs, tables, charts; and counts its words. */
import { wordCount } from '../../activities/word-count.ts';
import type { Block, Inline, Section } from '../document.ts';
import type { SectionDraft } from './draft.ts';
import type { SectionNumbers } from './section-numbers.ts';

/** A paragraph that names a record. */
export interface Citation {
  readonly id: string;
  readonly number: string;
}

/** Counters that run through the whole document. */
export interface Numbering {
  paragraphs: number;
  tables: number;
  charts: number;
  /** Paragraphs by record cited. */
  readonly citations: Map<string, Citation[]>;
}

export function startNumbering(): Numbering {
  return { paragraphs: 0, tables: 0, charts: 0, citations: new Map() };
}

/** Numbers `drafts`; `numberOf` names the section at a place. */
export function numberSections(
  drafts: readonly SectionDraft[],
  numbering: Numbering,
  numberOf: SectionNumbers,
  above: readonly number[] = [],
): readonly Section[] {
  return drafts.map((draft, index) => numberSection(draft, numbering, numberOf, [...above, index]));
}

function numberSection(
  draft: SectionDraft,
  numbering: Numbering,
  numberOf: SectionNumbers,
  path: readonly number[],
): Section {
  const number = numberOf(path);
  const blocks = draft.blocks.map((block) => numberBlock(block, numbering));
  const below = numberSections(draft.sections, numbering, numberOf, path);
  const own = blocks.reduce((sum, block) => sum + countBlockWords(block), 0);
  const count = below.reduce((sum, section) => sum + section.words.count, own);
  return {
    id: draft.id,
    ...(number !== undefined && { number }),
    title: draft.title,
    ...(draft.titleLang && { titleLang: draft.titleLang }),
    blocks,
    sections: below,
    words: draft.limit === undefined ? { count } : { count, limit: draft.limit },
  };
}

function numberBlock(block: Block, numbering: Numbering): Block {
  switch (block.type) {
    case 'paragraph': {
      const number = String(++numbering.paragraphs);
      for (const run of block.content)
        if (run.type === 'record') cite(numbering, run.record, { id: block.id, number });
      return { ...block, number };
    }
    case 'list':
      return block;
    case 'table':
      return { ...block, number: String(++numbering.tables) };
    case 'chart':
      return { ...block, number: String(++numbering.charts) };
  }
}

function cite({ citations }: Numbering, record: string, citation: Citation): void {
  const known = citations.get(record) ?? [];
  if (!known.some(({ id }) => id === citation.id)) known.push(citation);
  citations.set(record, known);
}

/** Words of a block, tables with their captions and notes. */
export function countBlockWords(block: Block): number {
  switch (block.type) {
    case 'paragraph':
      return countRunWords(block.content);
    case 'list':
      return block.items.reduce((sum, item) => sum + countRunWords(item), 0);
    case 'table':
      return (
        countRunWords(block.caption) +
        block.columns.reduce((sum, { head }) => sum + wordCount(head), 0) +
        block.rows.flat().reduce((sum, { content }) => sum + countRunWords(content), 0) +
        block.notes.reduce((sum, note) => sum + countRunWords(note), 0)
      );
    // What is drawn is said by the table beside it.
    case 'chart':
      return countRunWords(block.caption);
  }
}

/** Words of runs. */
function countRunWords(runs: readonly Inline[]): number {
  return wordCount(runs.map((run) => (run.type === 'record' ? run.record : run.text)).join(''));
}
