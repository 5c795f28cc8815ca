/** The newer of two issues as a document in which what went and what came is marked. */

import type { Language } from '../reference/languages.ts';
import { plainText } from './compose/run-text.ts';
import type { Block, Cell, DocumentModel, Inline, Paragraph, Section } from './document.ts';
import { redlineText } from './redline.ts';
import { allSections } from './section-text.ts';

/** `after` with the words that are new in it and those of `before` that are gone; `revision` stands in its masthead. */
export function redlineDocument(
  before: DocumentModel,
  after: DocumentModel,
  revision: string,
): DocumentModel {
  const old = new Map(allSections(before).map((section) => [section.id, section]));
  const mark = (section: Section): Section => ({
    ...section,
    blocks: markBlocks(old.get(section.id)?.blocks ?? [], section.blocks, after.language),
    sections: section.sections.map(mark),
  });
  return {
    ...after,
    masthead: { ...after.masthead, revision },
    sections: after.sections.map(mark),
    annexes: after.annexes.map(mark),
  };
}

function markBlocks(old: readonly Block[], now: readonly Block[], language: Language): readonly Block[] {
  const kept = new Set(now.map(({ id }) => id));
  const blocks: Block[] = [];
  let reached = 0;
  const goneUntil = (end: number): void => {
    for (const block of old.slice(reached, end)) {
      if (block.type === 'paragraph' && !kept.has(block.id)) blocks.push(gone(block));
    }
    reached = Math.max(reached, end);
  };
  for (const block of now) {
    const at = old.findIndex(({ id }) => id === block.id);
    if (at >= reached) goneUntil(at);
    blocks.push(markBlock(old[at], block, language));
  }
  goneUntil(old.length);
  return blocks;
}

function gone({ content, id, ...rest }: Paragraph): Paragraph {
  return { ...rest, id: `${id}-gone`, content: marked(plainText(content), 'deleted') };
}

function markBlock(old: Block | undefined, now: Block, language: Language): Block {
  if (now.type === 'paragraph') {
    const before = old?.type === 'paragraph' ? old.content : [];
    return { ...now, content: markRuns(before, now.content, language) };
  }
  if (now.type !== 'table' || old?.type !== 'table') return now;
  const rows = new Map(old.rows.map((row) => [nameOf(row), row]));
  return {
    ...now,
    rows: now.rows.map((row) => {
      const before = rows.get(nameOf(row));
      return row.map((cell, index) => ({
        ...cell,
        content: markRuns(before?.[index]?.content ?? [], cell.content, language),
      }));
    }),
  };
}

function nameOf(row: readonly Cell[]): string {
  return plainText(row[0]?.content ?? []);
}

/** What says the same stays as it is, with its links and figures. */
function markRuns(
  before: readonly Inline[],
  after: readonly Inline[],
  language: Language,
): readonly Inline[] {
  const [old, now] = [plainText(before), plainText(after)];
  if (old === now) return after;
  const runs = redlineText(old, now, language).flatMap(({ change, text }) =>
    change === 'same' ? [{ type: 'text', text } as const] : marked(text, change),
  );
  return [...runs, ...after.filter(({ type }) => type === 'note')];
}

function marked(text: string, change: 'inserted' | 'deleted'): readonly Inline[] {
  return text === '' ? [] : [{ type: 'text', text, change }];
}
