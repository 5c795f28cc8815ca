/** Two issues of a report against each other, paragraph by paragraph and word by word. */
import type { Language } from '../reference/languages.ts';
import { plainText } from './compose/run-text.ts';
import { diffLists } from './diff-lists.ts';
import type { Block, DocumentModel, Section } from './document.ts';
import { pairRows, rowsOf } from './pair-rows.ts';
import { allSections } from './section-text.ts';

export interface RedlineRun {
  readonly change: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

export type RedlineChange = 'same' | 'changed' | 'added' | 'removed';

export interface RedlineParagraph {
  readonly id: string;
  readonly change: RedlineChange;
  /** Numbers before and after; keepNumbers makes them the same for what stays. */
  readonly before?: string;
  readonly after?: string;
  readonly runs: readonly RedlineRun[];
}

export interface RedlineSection {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly paragraphs: readonly RedlineParagraph[];
}

export interface Redline {
  /** Those in which something changed, in the order of the newer issue; sections that are gone come last. */
  readonly sections: readonly RedlineSection[];
  readonly counts: Readonly<Record<RedlineChange, number>>;
}

type Issue = Pick<DocumentModel, 'sections' | 'annexes' | 'language'>;

interface Told {
  readonly id: string;
  readonly number?: string;
  readonly text: string;
}

/**
 * What `after` says differently from `before`: paragraphs are the same when their ids are, rows and items as {@link pairRows} finds
 * them.
 */
export function redline(before: Issue, after: Issue): Redline {
  const now = allSections(after);
  const known = new Map(allSections(before).map((section) => [section.id, section]));
  const kept = new Set(now.map(({ id }) => id));
  const gone = [...known.values()].filter(({ id }) => !kept.has(id));
  const compared = [
    ...now.map((section) => compareSection(known.get(section.id)?.blocks ?? [], section, after.language)),
    ...gone.map((section) => compareSection(section.blocks, { ...section, blocks: [] }, after.language)),
  ];
  const counts = { same: 0, changed: 0, added: 0, removed: 0 };
  for (const { paragraphs } of compared) for (const { change } of paragraphs) counts[change]++;
  return {
    sections: compared.flatMap(({ paragraphs, ...section }) => {
      const shown = paragraphs.filter(({ change }) => change !== 'same');
      return shown.length === 0 ? [] : [{ ...section, paragraphs: shown }];
    }),
    counts,
  };
}

/** The words of `before` and `after` as one text in which what went and what came is marked. */
export function redlineText(before: string, after: string, language: Language): readonly RedlineRun[] {
  return diffLists(tokens(before, language), tokens(after, language)).map(({ change, items }) => ({
    change,
    text: items.join(''),
  }));
}

/** Words, spaces and marks, as the language parts them (UAX 29). */
function tokens(text: string, language: Language): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );
}

function compareSection(
  before: readonly Block[],
  { blocks, id, number, title }: Section,
  language: Language,
): RedlineSection {
  const old = before.flatMap((block) => toldBy(block));
  const told = blocks.flatMap((block) => toldBy(block, before.find(isSameAs(block))));
  const now = new Set(told.map((each) => each.id));
  const places = new Map(old.map((each, place) => [each.id, place]));
  const paragraphs: RedlineParagraph[] = [];
  const removedBefore = (end: number, from: number): void => {
    for (const each of old.slice(from, end)) if (!now.has(each.id)) paragraphs.push(removed(each));
  };
  let reached = 0;
  for (const each of told) {
    const at = places.get(each.id);
    if (at !== undefined && at >= reached) {
      removedBefore(at, reached);
      reached = at + 1;
    }
    paragraphs.push(compareTold(at === undefined ? undefined : old[at], each, language));
  }
  removedBefore(old.length, reached);
  return { id, title, ...(number !== undefined && { number }), paragraphs };
}

function isSameAs({ id, type }: Block): (other: Block) => boolean {
  return (other) => other.type === type && other.id === id;
}

function removed({ id, number, text }: Told): RedlineParagraph {
  return {
    id,
    change: 'removed',
    ...(number !== undefined && { before: number }),
    runs: [{ change: 'deleted', text }],
  };
}

function compareTold(old: Told | undefined, now: Told, language: Language): RedlineParagraph {
  const after = now.number === undefined ? {} : { after: now.number };
  if (old === undefined) {
    return { id: now.id, change: 'added', ...after, runs: [{ change: 'inserted', text: now.text }] };
  }
  const runs = old.text === now.text ? [] : redlineText(old.text, now.text, language);
  return {
    id: now.id,
    change: old.text === now.text ? 'same' : 'changed',
    ...(old.number !== undefined && { before: old.number }),
    ...after,
    runs,
  };
}

/** Paragraphs, the items of lists and the rows of tables; a row that was in `old` has the name that it had there. */
function toldBy(block: Block, old?: Block): readonly Told[] {
  if (block.type === 'chart') return [];
  if (block.type === 'paragraph') {
    const { content, id, number } = block;
    return [{ id, ...(number !== undefined && { number }), text: plainText(content) }];
  }
  const rows = rowsOf(block);
  const pairs = old === undefined ? undefined : pairRows(rowsOf(old), rows);
  return rows.map((cells, index) => {
    const place = pairs === undefined ? index : pairs.get(index);
    const id = place === undefined ? `${block.id}/new-${index + 1}` : `${block.id}/${place + 1}`;
    return { id, text: cells.map(plainText).join(' | ') };
  });
}
