/** Whether the words of two lines follow each other in the same order, as far as each word can be told from all others. */

import type { Drawn } from './shown.ts';

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Two words of letters with a space between: numbers and codes may stand apart, in an order of their own. */
const NEIGHBOURS = /(?<![\p{L}\p{M}\p{Nd}])(\p{L}+) (?=(\p{L}+)(?![\p{L}\p{M}\p{Nd}]))/gu;

/** A word with marks, read back in pieces, and what may be pieces of it. */
const TORN =
  /(?:[\p{L}\p{Nd}]+ )?[\p{L}\p{Nd}]*\p{M}[\p{L}\p{M}\p{Nd}]*(?: [\p{L}\p{Nd}]+(?![\p{L}\p{M}\p{Nd}]))?/gu;

/**
 * Compares words that stand once in each line: those of the writing that the document reads in with all others of their kind,
 * those of the other way with the word beside them, since a page shows runs of them in places that depend on what is around
 * (UAX #9). Words with marks are passed over, since what is read back has them in pieces; their letters are compared elsewhere.
 */
export function isSameWordOrder(due: string, has: string, direction: Drawn): boolean {
  const [asked, found] = [plain(due), plain(has).replace(TORN, ' ')];
  const words = [wordsOf(asked), wordsOf(found)] as const;
  const [inAsked, inFound] = [once(words[0]), once(words[1])];
  const isShared = (word: string): boolean => inAsked.has(word) && inFound.has(word);
  const rightToLeft = (all: readonly string[]): string =>
    all.filter((word) => isShared(word) && RIGHT_TO_LEFT.test(word)).join(' ');
  if (direction === 'rtl' && rightToLeft(words[0]) !== rightToLeft(words[1])) return false;
  const turned = new Set(neighbours(found).map(([first, second]) => `${second} ${first}`));
  return neighbours(asked).every(
    ([first, second]) => !isShared(first) || !isShared(second) || !turned.has(`${first} ${second}`),
  );
}

function plain(line: string): string {
  return line.normalize('NFKC').replace(/\s+/gu, ' ');
}

function wordsOf(line: string): readonly string[] {
  return (line.match(WORD) ?? []).filter((word) => !/\p{M}/u.test(word)).map(keyOf);
}

/** Ligatures come back with their letters in another order. */
function keyOf(word: string): string {
  return RIGHT_TO_LEFT.test(word) ? [...word].sort().join('') : word;
}

function neighbours(line: string): readonly (readonly [string, string])[] {
  return [...line.matchAll(NEIGHBOURS)].map(([, first = '', second = '']) => [keyOf(first), keyOf(second)]);
}

function once(words: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, count]) => (count === 1 ? [word] : [])));
}
