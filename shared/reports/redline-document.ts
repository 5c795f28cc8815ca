/** The newer of two issues as a document in which what went and what came is marked. */

import type { Language } from '../reference/languages.ts';
import { plainText } from './compose/run-text.ts';
import type { Block, Cell, DocumentModel, Inline, List, Section, Table } from './document.ts';
import { pairRows, rowsOf } from './pair-rows.ts';
import { redlineText } from './redline.ts';
import { allSections } from './section-text.ts';

/** `after` with the words that are new in it and those of `before` that are gone; `revision` stands in its masthead. */
export function redlineDocument(
  before: DocumentModel,
  after: DocumentModel,
  revision: string,
): DocumentModel {
  const old = new Map(allSections(before).map((section) => [section.id, section]));
  const kept = new Set(allSections(after).map(({ id }) => id));
  const mark = (section: Section): Section => {
    const was = old.get(section.id);
    const blocks = markBlocks(was?.blocks ?? [], section.blocks, after.language);
    return { ...section, blocks, sections: markSections(was?.sections ?? [], section.sections) };
  };
  const goneSection = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.flatMap(gone),
    sections: section.sections.filter(({ id }) => !kept.has(id)).map(goneSection),
  });
  /** Sections that are gone come last, as they do where changes are listed. */
  const markSections = (was: readonly Section[], now: readonly Section[]): readonly Section[] => [
    ...now.map(mark),
    ...was.filter(({ id }) => !kept.has(id)).map(goneSection),
  ];
  return {
    ...after,
    masthead: { ...after.masthead, revision },
    sections: markSections(before.sections, after.sections),
    annexes: markSections(before.annexes, after.annexes),
  };
}

function markBlocks(old: readonly Block[], now: readonly Block[], language: Language): readonly Block[] {
  const kept = new Set(now.map(({ id }) => id));
  const blocks: Block[] = [];
  let reached = 0;
  const goneUntil = (end: number): void => {
    for (const block of old.slice(reached, end)) if (!kept.has(block.id)) blocks.push(...gone(block));
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

/** What went, all of it marked; a chart has no words of its own. */
function gone(block: Block): readonly Block[] {
  const id = `${block.id}-gone`;
  switch (block.type) {
    case 'paragraph':
      return [{ ...block, id, content: goneText(block.content) }];
    case 'list':
      return [{ ...block, id, items: block.items.map(goneText) }];
    case 'table':
      return [
        {
          ...block,
          id,
          caption: goneText(block.caption),
          rows: block.rows.map((row) => row.map(goneCell)),
          notes: block.notes.map(goneText),
        },
      ];
    case 'chart':
      return [];
  }
}

function markBlock(old: Block | undefined, now: Block, language: Language): Block {
  switch (now.type) {
    case 'paragraph':
      return {
        ...now,
        content: markRuns(old?.type === 'paragraph' ? old.content : [], now.content, language),
      };
    case 'list':
      return markList(old?.type === 'list' ? old : undefined, now, language);
    case 'table':
      return markTable(old?.type === 'table' ? old : undefined, now, language);
    case 'chart':
      return now;
  }
}

function markList(old: List | undefined, now: List, language: Language): List {
  const pairs = old === undefined ? new Map<number, number>() : pairRows(rowsOf(old), rowsOf(now));
  const items = now.items.map((item, index) =>
    markRuns(old?.items[pairs.get(index) ?? -1] ?? [], item, language),
  );
  return { ...now, items: withGone(items, old?.items.map(goneText) ?? [], pairs, items.length) };
}

/** A cell is compared with that of its column, wherever the column stood; what went stands above the totals. */
function markTable(old: Table | undefined, now: Table, language: Language): Table {
  const places = now.columns.map(({ id }) => old?.columns.findIndex((column) => column.id === id) ?? -1);
  const pairs = old === undefined ? new Map<number, number>() : pairRows(rowsOf(old), rowsOf(now));
  const rows = now.rows.map((row, index) => {
    const was = old?.rows[pairs.get(index) ?? -1];
    return row.map((cell, column) => ({
      ...cell,
      content: markRuns(was?.[places[column] ?? -1]?.content ?? [], cell.content, language),
    }));
  });
  const went = (old?.rows ?? []).map((row) => places.map((place) => goneCell(row[place] ?? { content: [] })));
  return { ...now, rows: withGone(rows, went, pairs, rows.length - (now.totalRows ?? 0)) };
}

/** `now` with what has no pair in it, each after what it stood after, none below `end`. */
function withGone<T>(
  now: readonly T[],
  old: readonly T[],
  pairs: ReadonlyMap<number, number>,
  end: number,
): readonly T[] {
  const places = new Map([...pairs].map(([index, place]) => [place, index]));
  const after: T[][] = Array.from({ length: end + 1 }, () => []);
  let reached = 0;
  for (const [place, each] of old.entries()) {
    const index = places.get(place);
    if (index === undefined) after[Math.min(reached, end)]?.push(each);
    else reached = index + 1;
  }
  return [...now.flatMap((each, index) => [...(after[index] ?? []), each]), ...(after[now.length] ?? [])];
}

function goneCell({ content, header }: Cell): Cell {
  return { content: goneText(content), ...(header !== undefined && { header }) };
}

function goneText(content: readonly Inline[]): readonly Inline[] {
  return marked(plainText(content), 'deleted');
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
