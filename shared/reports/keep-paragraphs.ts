/** Paragraphs of the secretariat's text keep their numbers when others come, go or are reworded: comments are bound to them. */
import { diffLists } from './diff-lists.ts';

/** The numbers that the paragraphs of a text bear, in order, and the first that none ever bore. */
export interface ParagraphIds {
  readonly ids: readonly number[];
  readonly next: number;
}

/** Share of words that two paragraphs must have in common to be one that was reworded. */
const ALIKE = 0.4;

/** The same where as many came as went, each in the place of one: below it, another one was put there. */
const IN_PLACE = 0.2;

/** The numbers of `now`: a paragraph that stays, or was reworded in its place, keeps its own; no number is given twice. */
export function keepParagraphs(
  before: readonly string[],
  known: ParagraphIds | undefined,
  now: readonly string[],
): ParagraphIds {
  const old = known?.ids.length === before.length ? known.ids : before.map((_, index) => index + 1);
  let next = Math.max(known?.next ?? 1, ...old.map((id) => id + 1));
  const ids: number[] = [];
  let at = 0;
  let gone: readonly Gone[] = [];
  for (const { change, items } of diffLists(before, now)) {
    if (change === 'deleted') {
      gone = items.map((text, index) => ({ text, id: old[at + index] ?? 0 }));
      at += items.length;
    } else if (change === 'inserted') {
      ids.push(...matched(gone, items).map((id) => id ?? next++));
      gone = [];
    } else {
      ids.push(...old.slice(at, at + items.length));
      at += items.length;
      gone = [];
    }
  }
  return { ids, next };
}

/** Whether a text's paragraphs are numbered from 1 without a gap, as those of a text that never changed are. */
export function isPlain({ ids }: ParagraphIds): boolean {
  return ids.every((id, index) => id === index + 1);
}

interface Gone {
  readonly text: string;
  readonly id: number;
}

/** As many as went are reworded in their places, unless a place holds another one; else each that is like one that went, in order. */
function matched(gone: readonly Gone[], come: readonly string[]): readonly (number | undefined)[] {
  if (gone.length === come.length) {
    return gone.map(({ id, text }, index) =>
      likeness(text, come[index] ?? '') >= IN_PLACE ? id : undefined,
    );
  }
  let from = 0;
  return come.map((text) => {
    const found = gone.findIndex((each, index) => index >= from && likeness(each.text, text) >= ALIKE);
    if (found < 0) return undefined;
    from = found + 1;
    return gone[found]?.id;
  });
}

/** Dice's measure over the words; a Han character stands for a word, as no space parts those. */
function likeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const both = [...x].filter((word) => y.has(word)).length;
  return (2 * both) / Math.max(1, x.size + y.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? []);
}
