/** How wide a text is in a cell, and how many lines it takes there: not every program works it out when it opens a file. */
import { arabicForms } from '../letters/arabic-forms.ts';
import { arabicWidth } from '../letters/arabic-widths.ts';
import { latinWidth } from '../letters/letter-widths.ts';

/** Bold letters are wider by so much, Arabic ones most. */
export const BOLD = 1.1;
/** Width of a digit, in which columns are counted, in parts of the type size. */
const DIGIT = 0.507;
/** East Asian letters: Chinese fonts have wider digits than Calibri. */
const FULL = 1.9;
const HALF = 1;
/** Width of a digit beside Arabic letters: of Arial, and of Calibri, which has none of its own, in between. */
const ARABIC_DIGIT = 0.53;
const ARABIC = /[\u0600-\u06ff]/;
/** Latin capitals beside Arabic letters and commas, A to Z, in digits: of Arial, where most are wider than Calibri's. */
const CAPITALS: readonly number[] =
  '12 12 13 13 12 11 14 13 5 9 12 10 15 13 14 12 14 13 12 11 13 12 17 12 12 11'
    .split(' ')
    .map((tenths) => Number(tenths) / 10);
const FIRST_CAPITAL = 0x41;
/** Where Arabic letters stand, and the forms that they take in a word. */
const isArabic = (code: number): boolean =>
  (code >= 0x600 && code < 0x700) || (code >= 0xfb50 && code <= 0xfefc);
/** Signs that we have no width of. */
const OTHER = 1;
/** Letters of which most texts consist: Latin, Cyrillic, Arabic, dashes and quotation marks. */
const KNOWN = 0x2400;
/** Parts of a column that text may fill, as programs round widths each its own way, and digits of its margin that it may. */
const FILLED = 0.97;
const SPARE = 0.9;

const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** Behind these a line may end. */
const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014, 0x200b]);

/** No line begins with one of these, which goes on to the next with the letter before it: 、。〉》」』】！），：；？ and closing quotation marks. */
const CLOSING: ReadonlySet<number> = new Set(
  Array.from('、。〉》」』】！），：；？”’', (sign) => sign.charCodeAt(0)),
);

const widths = Float32Array.from({ length: KNOWN }, (_, code) => knownWidth(code));

/** Width in digits of the column in which no line of `text` is broken. */
export function cellWidth(text: string): number {
  const widest = text.split('\n').reduce((most, line) => Math.max(most, lineWidth(line)), 0);
  return Math.max(0, Math.ceil((widest - SPARE) / FILLED));
}

/** `text`, or what of it is no wider than `width` digits and a sign that it was cut. */
export function cutToWidth(text: string, width: number): string {
  if (cellWidth(text) <= width) return text;
  let cut = '';
  for (const letter of text) {
    if (lineWidth(cut + letter) > width - 1) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}

/** Lines of `text` in a column of `width` digits: words go on to the next line whole, those longer than a line are broken. */
export function cellLines(text: string, width: number): number {
  const room = width * FILLED + SPARE;
  let lines = 1;
  // Of the line without its last word, and of that word.
  let used = 0;
  let word = 0;
  const forms = formsOf(text);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      lines += 1;
      used = 0;
      word = 0;
      continue;
    }
    const letter = widthAt(text, at, forms);
    // A space may stand beyond the end of a line.
    if (code === SPACE) {
      used += word + letter;
      word = 0;
      continue;
    }
    if (code >= 0x2e80 && !CLOSING.has(code)) {
      used += word;
      word = 0;
    }
    word += letter;
    if (used + word > room) {
      if (used > 0) lines += 1;
      used = 0;
      if (word > room) {
        lines += 1;
        word = letter;
      }
    }
    if (HYPHENS.has(code)) {
      used += word;
      word = 0;
    }
  }
  return lines;
}

function lineWidth(line: string): number {
  const forms = formsOf(line);
  let width = 0;
  for (let at = 0; at < line.length; at += 1) width += widthAt(line, at, forms);
  return width;
}

/** Width of the letter of `text` that stands `at`; `forms` are those of its Arabic letters, if it has any. */
function widthAt(text: string, at: number, forms: ReturnType<typeof formsOf>): number {
  const code = text.charCodeAt(at);
  if (forms === undefined) return letterWidth(code);
  return CAPITALS[code - FIRST_CAPITAL] ?? letterWidth(forms[at] ?? code);
}

/** The forms of the letters of a text with Arabic ones. */
function formsOf(text: string): ReturnType<typeof arabicForms> | undefined {
  return ARABIC.test(text) ? arabicForms(text) : undefined;
}

function letterWidth(code: number): number {
  if (code < KNOWN) return widths[code] ?? OTHER;
  if (code < 0x2e80) return OTHER;
  // The second half of a sign that is written in two takes no room.
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  if (isArabic(code)) return arabicWidth(code, false) / ARABIC_DIGIT;
  return code >= 0xff61 && code <= 0xffdc ? HALF : FULL;
}

function knownWidth(code: number): number {
  const known = latinWidth(code, false);
  if (known !== undefined) return known / DIGIT;
  // Joiners, directions.
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return 0;
  if (code >= 0x1100 && code <= 0x115f) return FULL;
  if (isArabic(code)) return arabicWidth(code, false) / ARABIC_DIGIT;
  // Marks above and below letters take no room.
  return /\p{M}/u.test(String.fromCharCode(code)) ? 0 : OTHER;
}
