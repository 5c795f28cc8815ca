/** What one pass over a text tells: words, characters, scripts and suspicious signs. Runs on every text of every row. */

/** Kinds of UTF-16 code unit that the rules tell apart. */
const OTHER = 0;
const SPACE = 1;
const UPPER = 2;
const LATIN = 3;
const LETTER = 4;
const ARABIC = 5;
const CYRILLIC = 6;
const UNSPACED = 7;
const LOW_SURROGATE = 8;
const HIDDEN = 9;
const DAMAGED = 10;
const DIGIT = 11;
const HAN = 12;

const KIND = kindTable();

export interface TextTraits {
  /** Runs between spaces that hold a letter or digit; too low where {@link unspaced}. */
  readonly spacedWords: number;
  /** Words as a dictionary cuts them, once somebody has asked (word-count.ts); -1 before. */
  cutWords: number;
  /** Unicode code points. */
  readonly characters: number;
  /** Holds Chinese, Japanese, Thai, Lao, Khmer or Burmese, which put no spaces between words. */
  readonly unspaced: boolean;
  /** Letters of each script. */
  readonly latin: number;
  readonly arabic: number;
  readonly cyrillic: number;
  readonly han: number;
  /** Index of the first control or direction-overriding character; -1 = none. */
  readonly hiddenAt: number;
  /** Holds U+FFFD or a letter that starts a mis-decoded UTF-8 sequence. */
  readonly suspect: boolean;
  /** Capital letters A–Z; counted among the Latin ones too. */
  readonly upper: number;
  /** Holds three capital letters A–Z in a row. */
  readonly capitals: boolean;
  /** Index of the first such row of capitals, and of its last letter in the last one; -1 = none. */
  readonly capitalsFrom: number;
  readonly capitalsTo: number;
}

/** Reads `text` once. Time grows with its length only: no backtracking. */
export function textTraits(text: string): TextTraits {
  let words = 0;
  let inWord = false;
  let latin = 0;
  let arabic = 0;
  let cyrillic = 0;
  let han = 0;
  let unspaced = false;
  let low = 0;
  let hiddenAt = -1;
  let suspect = false;
  let upper = 0;
  let lastCapital = -2;
  let run = 0;
  let capitalsFrom = -1;
  let capitalsTo = -1;
  const kinds = KIND;
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = kinds[text.charCodeAt(at)] as number;
    if (kind === SPACE) inWord = false;
    else if (kind === HIDDEN) {
      if (hiddenAt < 0) hiddenAt = at;
    } else if (kind !== OTHER) {
      if (!inWord) {
        inWord = true;
        words += 1;
      }
      if (kind === LATIN) {
        // Nine tenths of most texts: the shortest loop that counts them.
        const start = at;
        do at += 1;
        while (at < length && kinds[text.charCodeAt(at)] === LATIN);
        latin += at - start;
        continue;
      }
      if (kind === UPPER) {
        latin += 1;
        upper += 1;
        run = lastCapital === at - 1 ? run + 1 : 1;
        lastCapital = at;
        if (run >= 3) {
          if (capitalsFrom < 0) capitalsFrom = at - 2;
          capitalsTo = at;
        }
      } else if (kind === ARABIC) arabic += 1;
      else if (kind === CYRILLIC) cyrillic += 1;
      else if (kind === HAN) {
        han += 1;
        unspaced = true;
      } else if (kind === UNSPACED) unspaced = true;
      else if (kind === LOW_SURROGATE) low += 1;
      else if (kind === DAMAGED) suspect = true;
    }
    at += 1;
  }
  const characters = text.length - low;
  return {
    spacedWords: words,
    cutWords: -1,
    characters,
    unspaced,
    latin,
    arabic,
    cyrillic,
    han,
    hiddenAt,
    suspect,
    upper,
    capitals: capitalsTo >= 0,
    capitalsFrom,
    capitalsTo,
  };
}

/** Ranges of code units and their kind; what stands later wins. */
function kindTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (kind: number, ...ranges: readonly (readonly [number, number])[]): void => {
    for (const [first, last] of ranges) table.fill(kind, first, last + 1);
  };
  mark(LETTER, [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0x1fff], [0x2070, 0x218f], [0x2c00, 0x2dff]);
  mark(LETTER, [0xa000, 0xdbff], [0xfb00, 0xfdff], [0xfe70, 0xfefe], [0xff10, 0xffdc]);
  mark(LOW_SURROGATE, [0xdc00, 0xdfff]);
  mark(LATIN, [0x61, 0x7a], [0xc0, 0x24f], [0x1e00, 0x1eff]);
  mark(OTHER, [0xd7, 0xd7], [0xf7, 0xf7], [0x60c, 0x60c], [0x61b, 0x61b], [0x61f, 0x61f]);
  mark(UPPER, [0x41, 0x5a]);
  mark(DIGIT, [0x30, 0x39]);
  mark(
    ARABIC,
    [0x620, 0x65f],
    [0x66e, 0x6ff],
    [0x750, 0x77f],
    [0x8a0, 0x8ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefe],
  );
  mark(CYRILLIC, [0x400, 0x52f]);
  mark(HAN, [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff]);
  mark(UNSPACED, [0x0e00, 0x0eff], [0x1000, 0x109f], [0x1780, 0x17ff], [0x3041, 0x30ff]);
  mark(SPACE, [0x09, 0x0d], [0x20, 0x20], [0x85, 0x85], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a]);
  mark(SPACE, [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
  // Controls but tab and line breaks; overrides and isolates of direction (UAX 9), which can hide what a text says.
  mark(HIDDEN, [0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x84], [0x86, 0x9f]);
  mark(HIDDEN, [0x202a, 0x202e], [0x2066, 0x2069], [0xfff9, 0xfffb], [0xfffe, 0xffff]);
  // UTF-8 read as Windows-1252 begins with one of these: Â Ã Ð Ñ Ø Ù â.
  mark(DAMAGED, [0xc2, 0xc3], [0xd0, 0xd1], [0xd8, 0xd9], [0xe2, 0xe2], [0xfffd, 0xfffd]);
  return table;
}
