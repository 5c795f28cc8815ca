/** How much room text takes, near enough to number pages by: widths of letters by kind, in parts of the type size. */
import type { Language } from '../../reference/languages.ts';
import type { Inline } from '../../reports/document.ts';
import type { Piece } from './piece.ts';
import { COMPLEX_SIZE, LINE, styleOf } from './styles.ts';

/** Height of a line of each writing, in parts of the type size: of the fonts named, as their makers set them. */
const HEIGHTS = { latin: 1.22, arabic: 1.21, han: 1.32 } as const;
/** Bold letters are wider. */
const BOLD = 1.05;
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** What is printed of `runs`. */
export function saidBy(runs: readonly Inline[]): string {
  return runs.map(saidByRun).join('');
}

function saidByRun(run: Inline): string {
  if (run.type === 'record') return run.record;
  // At the foot of the page.
  return run.type === 'note' ? '' : run.text;
}

/** Points that `text` takes in one line. */
export function lineWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += letterWidth(text.charCodeAt(at));
  return width * size * (bold ? BOLD : 1);
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

function letterWidth(code: number): number {
  if (code < 0x80) {
    if (code === 0x20) return 0.226;
    if (code >= 0x61) return (SMALL[code - 0x61] ?? 350) / 1000;
    if (code >= 0x41) return (CAPITAL[code - 0x41] ?? 350) / 1000;
    return code >= 0x30 && code <= 0x39 ? 0.507 : 0.28;
  }
  if (code < 0x400) return 0.49;
  if (code < 0x590) return 0.53;
  // Marks above and below letters take no room.
  if (code >= 0x64b && code <= 0x65f) return 0;
  if (code < 0x700) return 0.45;
  if (code >= 0x2e80) return code >= 0xdc00 && code <= 0xdfff ? 0 : 1;
  return code >= 0x200b && code <= 0x200f ? 0 : 0.5;
}

/** Lines that `text` fills, each `width` points wide: words go on to the next line whole, Chinese breaks anywhere. */
export function lineCount(text: string, width: number, size: number, bold = false): number {
  const room = width / (size * (bold ? BOLD : 1));
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = letterWidth(code);
    word += letter;
    if (line + word > room && line > 0 && code !== SPACE) {
      lines += 1;
      line = 0;
    }
    // A word longer than a line is broken.
    if (word > room) {
      lines += 1;
      word = letter;
    }
    if (code === SPACE || code === HYPHEN || code >= 0x2e80) {
      line += word;
      word = 0;
    }
  }
  return lines;
}

/** Height of a line of type of `size` points. */
export function lineHeight(text: string, size: number, language: Language): number {
  const height = /[\u2e80-\uffef]/u.test(text) || language === 'zh' ? HEIGHTS.han : HEIGHTS.latin;
  return size * (language === 'ar' ? HEIGHTS.arabic * COMPLEX_SIZE : height) * (LINE / 240);
}

/** A paragraph of `text` in `style`, `width` points wide with its indents. */
export function paragraphSize(
  style: string,
  text: string,
  width: number,
  language: Language,
): Pick<Piece, 'slices' | 'before' | 'after' | 'keepNext'> {
  const { after, before, bold, indent, keepNext, size } = styleOf(style);
  const points = size / 2;
  const room = width - (indent?.left ?? 0) / 20;
  const lines = lineCount(text, room, points, bold);
  const height = lineHeight(text, points, language);
  return {
    slices: Array.from({ length: lines }, () => height),
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
