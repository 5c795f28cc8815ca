/** Two issues of a report against each other, paragraph by paragraph and word by word. */
import type { Language } from '../reference/languages.ts';
import { plainText } from './compose/run-text.ts';
import { diffLists } from './diff-lists.ts';
import type { DocumentModel, Section } from './document.ts';

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

interface ToldSection {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly told: readonly Told[];
}

/** What `after` says differently from `before`: paragraphs are the same when their ids are. */
export function redline(before: Issue, after: Issue): Redline {
  const old = sectionsOf(before);
  const now = sectionsOf(after);
  const gone = old.filter(({ id }) => now.every((section) => section.id !== id));
  const compared = [
    ...now.map((section) =>
      compareSection(old.find(({ id }) => id === section.id)?.told ?? [], section, after.language),
    ),
    ...gone.map((section) => compareSection(section.told, { ...section, told: [] }, after.language)),
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
  old: readonly Told[],
  { told, ...section }: ToldSection,
  language: Language,
): RedlineSection {
  const now = new Set(told.map(({ id }) => id));
  const paragraphs: RedlineParagraph[] = [];
  const removedBefore = (end: number, from: number): void => {
    for (const each of old.slice(from, end)) if (!now.has(each.id)) paragraphs.push(removed(each));
  };
  let reached = 0;
  for (const each of told) {
    const at = old.findIndex(({ id }) => id === each.id);
    if (at >= reached) {
      removedBefore(at, reached);
      reached = at + 1;
    }
    paragraphs.push(compareTold(old[at], each, language));
  }
  removedBefore(old.length, reached);
  return { ...section, paragraphs };
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

/** All sections, those within others too, each with what it says itself. */
function sectionsOf({ annexes, sections }: Issue): readonly ToldSection[] {
  const walk = ({ blocks, id, number, sections: below, title }: Section): readonly ToldSection[] => [
    { id, title, ...(number !== undefined && { number }), told: blocks.flatMap(toldBy) },
    ...below.flatMap(walk),
  ];
  return [...sections, ...annexes].flatMap(walk);
}

/** Paragraphs, the items of lists, and each row of a table by its first cell. */
function toldBy(block: Section['blocks'][number]): readonly Told[] {
  switch (block.type) {
    case 'paragraph': {
      const { content, id, number } = block;
      return [{ id, ...(number !== undefined && { number }), text: plainText(content) }];
    }
    case 'list':
      return block.items.map((item, index) => ({ id: `${block.id}-${index + 1}`, text: plainText(item) }));
    case 'table':
      return block.rows.map((row) => ({
        id: `${block.id}/${plainText(row[0]?.content ?? [])}`,
        text: row.map(({ content }) => plainText(content)).join(' | '),
      }));
    case 'chart':
      return [];
  }
}
