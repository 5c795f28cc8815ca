/** The words of a title as a small sketch, so that a million titles can be compared without being kept. */
import { foldKey } from './fold-key.ts';

/** Shorter words («for», «the», «de») say little. */
const WORD_LENGTH = 4;
/** Writing without spaces: pairs of its characters stand for words. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u;

/** Words that a sketch holds at most: with more of them most bits would be set, and any two titles near. */
const SKETCHED = 24;

/**
 * The words of a title that say something, folded, each once, the longest first; those of one length by their hash, so that the
 * first are not always the commonest.
 */
export function titleWords(title: string): readonly string[] {
  const words = title.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => {
    if (UNSPACED.test(word)) return pairsOf(word);
    const folded = foldKey(word);
    return folded.length >= WORD_LENGTH ? [folded] : [];
  });
  return [...new Set(words)].sort((a, b) => b.length - a.length || byHash(a, b));
}

function pairsOf(text: string): readonly string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

function byHash(a: string, b: string): number {
  return hashOf(a) - hashOf(b) || (a < b ? -1 : 1);
}

/**
 * 64 bits, a bit for each word: titles with the same words have the same sketch. Of a long title those words count whose hashes
 * are lowest (bottom-k sketch): titles that share most words share most of these too.
 */
export interface TitleSketch {
  readonly low: number;
  readonly high: number;
}

export function sketchOf(words: readonly string[]): TitleSketch {
  let low = 0;
  let high = 0;
  const counted = words.length > SKETCHED ? words.toSorted(byHash).slice(0, SKETCHED) : words;
  for (const word of counted) {
    const bit = hashOf(word) & 63;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return { low, high };
}

/** Whether two thirds of the words of the longer title are in the other; never without words. */
export function areNear(a: TitleSketch, b: TitleSketch): boolean {
  const shared = countBits(a.low & b.low) + countBits(a.high & b.high);
  const most = Math.max(countBits(a.low) + countBits(a.high), countBits(b.low) + countBits(b.high));
  return most > 0 && shared * 3 >= most * 2;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
