/** How much room text takes, near enough to number pages by: widths of letters by kind, in parts of the type size. */
import type { Language } from '../../reference/languages.ts';
import type { Inline } from '../../reports/document.ts';
import type { Piece } from './piece.ts';
import { COMPLEX_SIZE, LINE, styleOf } from './styles.ts';

/** Height of a line of each writing, in parts of the type size: of the fonts named, as their makers set them. */
const HEIGHTS = { latin: 1.22, arabic: 1.21, han: 1.448 } as const;
/** Bold letters are wider, but for Chinese ones. */
const BOLD = 1.025;
const SPACE = 0x20;
const HYPHEN = 0x2d;
/** From here on letters are as wide as high. */
const HAN = 0x2e80;
/** A space of the font of Arabic letters. */
const ARABIC_SPACE = 0.29;

/** Between Chinese characters and letters or digits programs leave a gap by themselves (ECMA-376 part 1, 17.3.1.2, 17.3.1.3). */
const AUTOMATIC_SPACE = 0.2;

/** What is printed of `runs`. */
export function saidBy(runs: readonly Inline[]): string {
  return runs.map(saidByRun).join('');
}

function saidByRun(run: Inline): string {
  if (run.type === 'record') return run.record;
  // At the foot of the page.
  return run.type === 'note' ? '' : run.text;
}

/** Thousandths of the type size, of Calibri: a to z, then A to Z. */
const SMALL = [
  479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525,
  452, 715, 433, 453, 395,
];
const CAPITAL = [
  579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 676, 543, 459, 487, 642,
  567, 890, 519, 487, 468,
];

/** The same of Cyrillic: а to я, then А to Я. */
const SMALL_CYRILLIC = [
  479, 533, 479, 346, 558, 498, 689, 423, 541, 541, 464, 510, 676, 535, 527, 521, 525, 423, 387, 453, 624,
  433, 542, 469, 729, 749, 536, 666, 470, 443, 722, 474,
];
const CAPITAL_CYRILLIC = [
  579, 538, 544, 430, 644, 488, 801, 474, 642, 642, 543, 611, 855, 623, 662, 622, 517, 533, 487, 527, 697,
  519, 639, 556, 868, 890, 615, 762, 531, 548, 879, 555,
];
const EM_DASH = 0x2014;

function letterWidth(code: number): number {
  if (code < 0x80) {
    if (code === 0x20) return 0.226;
    if (code >= 0x61) return (SMALL[code - 0x61] ?? 350) / 1000;
    if (code >= 0x41) return (CAPITAL[code - 0x41] ?? 350) / 1000;
    return code >= 0x30 && code <= 0x39 ? 0.507 : 0.28;
  }
  if (code < 0x400) return 0.49;
  if (code >= 0x430 && code < 0x450) return (SMALL_CYRILLIC[code - 0x430] ?? 510) / 1000;
  if (code >= 0x410 && code < 0x430) return (CAPITAL_CYRILLIC[code - 0x410] ?? 600) / 1000;
  if (code === EM_DASH) return 0.905;
  if (code < 0x590) return 0.51;
  // Marks above and below letters take no room.
  if (code >= 0x64b && code <= 0x65f) return 0;
  if (isArabic(code)) return 0.4;
  if (code >= HAN) return code >= 0xdc00 && code <= 0xdfff ? 0 : 1;
  return code >= 0x200b && code <= 0x200f ? 0 : 0.5;
}

function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code < 0xa000;
}

function isAlphanumeric(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code < 0x590 && /\p{L}/u.test(String.fromCharCode(code)))
  );
}

function isArabic(code: number): boolean {
  return code >= 0x590 && code < 0x700;
}

/** Lines that `text` fills, each `width` points wide. */
export function lineCount(text: string, width: number, size: number, bold = false): number {
  return linesIn(text, width / size, bold).length;
}

/** Height of a line of type of `size` points; `text` is what stands in it. */
export function lineHeight(text: string, size: number, language: Language): number {
  const heights = linesIn(text, Number.POSITIVE_INFINITY).map(({ height }) => height);
  return inPoints(Math.max(0, ...heights), size, language);
}

/** Height of a line whose highest letter is `height`; one without letters is as high as those of the language. */
function inPoints(height: number, size: number, language: Language): number {
  const own = height || (language === 'ar' ? HEIGHTS.arabic : HEIGHTS.latin);
  // Arabic type is smaller, in whole half points.
  const drawn = own === HEIGHTS.arabic ? Math.round(size * 2 * COMPLEX_SIZE) / 2 : size;
  return own * drawn * (LINE / 240);
}

/** A line: where it begins in its text, and the height of its highest letter in parts of the type size. */
export interface MeasuredLine {
  readonly start: number;
  readonly height: number;
}

/** Lines of `text`, each `room` type sizes wide. Words go on to the next line whole, Chinese breaks anywhere. */
function linesIn(text: string, room: number, bold = false): readonly MeasuredLine[] {
  const wider = bold ? BOLD : 1;
  const lines: MeasuredLine[] = [];
  let start = 0;
  let height = 0;
  let line = 0;
  let word = 0;
  let wordStart = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter =
      code === SPACE && isArabic(before) ? ARABIC_SPACE : letterWidth(code) * (code < HAN ? wider : 1);
    // The gap belongs to the letter before it, which may end a line.
    if (isIdeograph(before) && isAlphanumeric(code)) line += AUTOMATIC_SPACE;
    else if (isAlphanumeric(before) && isIdeograph(code)) word += AUTOMATIC_SPACE;
    before = code;
    word += letter;
    // A word longer than a line is broken.
    const broken = word > room;
    if (broken || (line + word > room && line > 0 && code !== SPACE)) {
      lines.push({ start, height });
      start = broken ? at : wordStart;
      height = 0;
      line = 0;
      if (broken) word = letter;
    }
    height = Math.max(height, letterHeight(code));
    if (code === SPACE || code === HYPHEN || code >= HAN) {
      line += word;
      word = 0;
      wordStart = at + 1;
    }
  }
  return [...lines, { start, height }];
}

function letterHeight(code: number): number {
  if (code >= HAN) return HEIGHTS.han;
  if (isArabic(code)) return HEIGHTS.arabic;
  // Digits and signs are of the font around them.
  return code > 0x40 && code < 0x590 ? HEIGHTS.latin : 0;
}

/** Lines of `text` in `style`, `width` points wide with its indents. */
export function styledLines(style: string, text: string, width: number): readonly MeasuredLine[] {
  const { bold, indent, size } = styleOf(style);
  return linesIn(text, (width - (indent?.left ?? 0) / 20) / (size / 2), bold);
}

/** A paragraph of `text` in `style`, `width` points wide with its indents. */
export function paragraphSize(
  style: string,
  text: string,
  width: number,
  language: Language,
): Pick<Piece, 'slices' | 'before' | 'after' | 'keepNext'> {
  const { after, before, keepNext, size } = styleOf(style);
  return {
    slices: styledLines(style, text, width).map(({ height }) => inPoints(height, size / 2, language)),
    before: before / 20,
    after: after / 20,
    ...(keepNext && { keepNext }),
  };
}

/** Room that the footnotes in `runs` take at the foot of the page; the first ones of a page come with a rule. */
export function footSize(runs: readonly Inline[], width: number, language: Language): Pick<Piece, 'foot'> {
  const heights = runs.flatMap((run) => {
    if (run.type !== 'note') return [];
    const { after, slices } = paragraphSize('FootnoteText', run.text, width, language);
    return [...slices, after];
  });
  return heights.length === 0 ? {} : { foot: heights.reduce((all, height) => all + height, 0) };
}
