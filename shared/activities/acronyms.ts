/** Finds what looks like an acronym: three to eight capital letters A–Z that stand alone. */
import type { TextTraits } from './text-traits.ts';

export interface AcronymAt {
  readonly acronym: string;
  /** Index of its first letter in the text. */
  readonly at: number;
}

const SHORTEST = 3;
const LONGEST = 8;
const JOINS = /[\p{L}\p{N}-]/u;

/**
 * The acronyms of `text` in order; letters, digits or hyphens of any script beside them make them part of a word.
 * Only the part in which its `traits` saw capitals is read again.
 */
export function acronymsOf(text: string, traits: TextTraits): readonly AcronymAt[] {
  const found: AcronymAt[] = [];
  for (let at = Math.max(0, traits.capitalsFrom); at <= traits.capitalsTo; at += 1) {
    if (!isCapital(text, at)) continue;
    const start = at;
    do at += 1;
    while (isCapital(text, at));
    const length = at - start;
    if (length < SHORTEST || length > LONGEST) continue;
    if (joins(characterBefore(text, start)) || joins(text.codePointAt(at) ?? 0)) continue;
    found.push({ acronym: text.slice(start, at), at: start });
  }
  return found;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** Code point that ends before `at`; 0 at the start of the text. */
function characterBefore(text: string, at: number): number {
  const unit = at === 0 ? 0 : text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return isLow && at > 1 ? joined(text, at, unit) : unit;
}

/** The pair that ends before `at`, or its lone second half. */
function joined(text: string, at: number, unit: number): number {
  const point = text.codePointAt(at - 2) ?? 0;
  return point > 0xffff ? point : unit;
}

const joins = (point: number): boolean =>
  point !== 0 && point !== 32 && JOINS.test(String.fromCodePoint(point));
