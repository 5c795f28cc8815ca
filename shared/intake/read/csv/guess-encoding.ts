/** Finds a text file's encoding: byte order mark, NUL pattern, UTF-8 if it is valid, else the likeliest code page. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { utf8Pieces } from '../utf8-pieces.ts';

export const CODE_PAGES = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1256',
] as const;
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | (typeof CODE_PAGES)[number];

/** The letters that text in a code page is mostly made of; what is not here counts a little, or against it. */
const USUAL: Readonly<Record<(typeof CODE_PAGES)[number], string>> = {
  'windows-1250': 'ąćęłńśźżčďěňřšťůžőűýáíéóúöüâăîşţđŁŚŻČŠŽŘ',
  'windows-1251': 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъіїєґўОСПВНМК',
  'windows-1252': 'éóíáúñèàçãõêâîôûëïùœüäößåøæìòÉÀÇÑÓÁÍÚÜÄÖ',
  'windows-1253': 'αοιετνςσρκπυμληόάίήέύώγδθφβχξωζψΑΕΠΣΤΚΟ',
  'windows-1254': 'ıİşŞğĞçÇöÖüÜâî',
  'windows-1256': 'اليمونترهدبسعقفحكجشطخصةأضثئإغءذظىزؤآ',
};

/** Scripts whose words are written with high bytes alone; in the others a high byte stands among ASCII letters. */
const WHOLE_WORDS: readonly string[] = ['windows-1251', 'windows-1253', 'windows-1256'];

/**
 * The encoding of the file whose bytes are `pieces`; reads it whole, as the first byte that is not UTF-8 may come
 * late. A guess among code pages is only that: the caller shows it.
 */
export async function guessEncoding(pieces: AsyncIterable<Uint8Array>): Promise<TextEncoding> {
  const counts = new Float64Array(256);
  let valid = true;
  let first = true;
  let neighbours = 0;
  for await (const piece of utf8Pieces(pieces)) {
    if (first) {
      const marked = byMark(piece);
      if (marked !== undefined) return marked;
      first = false;
    }
    if (valid && isUtf8(piece)) continue;
    valid = false;
    neighbours += countHigh(piece, counts);
  }
  return valid ? 'utf-8' : likeliestPage(counts, neighbours);
}

function byMark(head: Buffer): TextEncoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const looked = Math.min(head.length, 1024) & ~1;
  for (let i = 0; i < looked; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  // Headings are ASCII in part at least: then nearly every second byte is NUL, always on the same side.
  if (looked >= 4 && odd > looked / 8 && even === 0) return 'utf-16le';
  if (looked >= 4 && even > looked / 8 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Counts bytes above 127; gives how many of them have another right before them. */
function countHigh(bytes: Buffer, counts: Float64Array): number {
  let neighbours = 0;
  for (let i = 0; i < bytes.length; i++) {
    const c = bytes[i] as number;
    if (c < 0x80) continue;
    counts[c] = (counts[c] as number) + 1;
    if (i > 0 && (bytes[i - 1] as number) >= 0x80) neighbours++;
  }
  return neighbours;
}

function likeliestPage(counts: Float64Array, neighbours: number): TextEncoding {
  const total = counts.reduce((sum, n) => sum + n, 0);
  const wholeWords = neighbours > total / 2;
  let best: TextEncoding = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const page of CODE_PAGES) {
    const fits = WHOLE_WORDS.includes(page) === wholeWords;
    const score = plausibility(counts, page) - (fits ? 0 : 2 * total);
    if (score > bestScore) {
      best = page;
      bestScore = score;
    }
  }
  return best;
}

/** Earlier letters in the list are commoner; other letters are neutral, signs speak against the page. */
function plausibility(counts: Float64Array, page: (typeof CODE_PAGES)[number]): number {
  const usual = USUAL[page];
  let score = 0;
  for (let byte = 0x80; byte < 256; byte++) {
    const n = counts[byte] as number;
    if (n === 0) continue;
    const character = iconv.decode(Buffer.from([byte]), page);
    const rank = usual.indexOf(character);
    if (rank >= 0) score += n * (2 - rank / usual.length);
    else if (/[«»–—‘’“”…°№€\u00a0،؛؟]/.test(character)) score += n;
    else score += n * (/\p{L}/u.test(character) ? -0.5 : -2);
  }
  return score;
}
