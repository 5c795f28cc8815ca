/** Text cut into lines as Word and LibreOffice cut it, by the widths of its letters. */
import type { Inline } from '../../reports/document.ts';
import { holdTogether } from '../held-together.ts';
import { arabicForms } from '../letters/arabic-forms.ts';
import { arabicWidth } from '../letters/arabic-widths.ts';
import { latinWidth } from '../letters/letter-widths.ts';
import { isAlphanumeric, isIdeograph, isLetter, lineEnd } from './line-end.ts';
import { COMPLEX_SIZE } from './styles.ts';

/** Text, or runs of which some are bold. */
export type Said = string | readonly Inline[];

/** Height of a line of each writing, in parts of the type size: of the fonts named, as their makers set them. */
export const HEIGHTS = { latin: 1.22, arabic: 1.164, han: 1.448 } as const;

const SPACE = 0x20;
const LEFT_TO_RIGHT_MARK = 0x200e;
const RIGHT_TO_LEFT_MARK = 0x200f;
const NO_BREAK_SPACE = '\u00a0';
const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
/** As wide as a mark of a footnote, near enough. */
const NOTE_MARK = '¹';
/** Among Chinese letters these are as wide as they. */
const FULL_WIDTH = codes('“”‘’…—');
/** From here on letters are as wide as high. */
const HAN = 0x2e80;
/** Of no writing, as LibreOffice takes them. */
const NEUTRAL = /[\s\u2000-\u206f]/;
/** Of letters that we have no widths of. */
const OTHER = 0.5;
/** Between Chinese characters and letters or digits programs leave a gap by themselves (ECMA-376 part 1, 17.3.1.2, 17.3.1.3). */
const AUTOMATIC_SPACE = 0.2;

/** A line: where it begins in its text, and in parts of the type size the height of its highest letter, and of its first writing. */
export interface SetLine {
  readonly start: number;
  readonly height: number;
  readonly opening: number;
}

/** What is printed of `said`, the marks of its footnotes apart. */
export function saidBy(said: Said): string {
  return typeof said === 'string' ? said : said.map(saidByRun).join('');
}

/** The same with a mark for each footnote, which takes room on its line. */
function setBy(said: Said): string {
  return typeof said === 'string' ? said : said.map(setByRun).join('');
}

function setByRun(run: Inline): string {
  return run.type === 'note' ? NOTE_MARK : saidByRun(run);
}

function saidByRun(run: Inline): string {
  if (run.type === 'record') return run.record;
  // At the foot of the page.
  return run.type === 'note' ? '' : run.text;
}

export interface TypeLook {
  readonly bold?: boolean | undefined;
  /** Size of Arabic type, in parts of the type size. */
  readonly arabic?: number;
  /** Whether it stands in a table. */
  readonly inCell?: boolean;
}

/** Lines of `said`, each `room` type sizes wide. Words go on to the next line whole, Chinese breaks nearly anywhere. */
export function setLines(
  said: Said,
  room: number,
  { arabic = COMPLEX_SIZE, bold = false, inCell = false }: TypeLook = {},
): readonly SetLine[] {
  const text = holdTogether(setBy(said), (code) => code.replaceAll(' ', NO_BREAK_SPACE));
  const isBold = boldIn(said, bold);
  const forms = arabicForms(text);
  const listed = behindCommas(said);
  const lines: SetLine[] = [];
  /** From the beginning of the text to that of each letter, type sizes. */
  const begins: number[] = [];
  const heights: number[] = [];
  let start = 0;
  let width = 0;
  let before = 0;
  // Digits and signs before the first letter are of its font.
  let script = firstScript(text);
  const endLine = (next: number): void => {
    lines.push({ start, height: highest(heights, start, next), opening: opening(heights, start, next) });
    start = next;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    script = scriptOf(code) ?? script;
    const form = forms[at] ?? code;
    const letter =
      (script === 'arabic' && (code < 0x100 || isArabic(code))) ||
      // A space before an Arabic word is of its font.
      (code === SPACE && isArabic(text.charCodeAt(at + 1)))
        ? arabicWidth(form, isBold(at)) * arabic
        : letterWidth(form, isBold(at), script);
    // The gap belongs to the letter before it, which may end a line.
    if (isIdeograph(before) ? isAlphanumeric(code) : isAlphanumeric(before) && isIdeograph(code))
      width += AUTOMATIC_SPACE;
    before = code;
    begins[at] = width;
    width += letter;
    heights[at] = code === SPACE || isArabicMark(text, at) ? 0 : letterHeight(code, script);
    // Spaces may stand beyond the end of a line.
    while (code !== SPACE && start < at && width - (begins[start] ?? 0) > room)
      endLine(lineEnd(text, start, at, { inCell, listed }));
  }
  if (start < text.length || lines.length === 0) endLine(text.length);
  return lines;
}

/** Height of the highest letter between two places. */
function highest(heights: readonly number[], start: number, end: number): number {
  return heights.slice(start, end).reduce((most, height) => Math.max(most, height), 0);
}

/** Height of what a line begins with: of Arabic letters, or of the others up to them. */
function opening(heights: readonly number[], start: number, end: number): number {
  const arabic = heights.indexOf(HEIGHTS.arabic, start);
  if (arabic < 0 || arabic >= end) return highest(heights, start, end);
  return highest(heights, start, arabic) || HEIGHTS.arabic;
}

/** Where a run ends with the comma of a Chinese list, which has a mark behind it that lets the line end. */
function behindCommas(said: Said): ReadonlySet<number> {
  if (typeof said === 'string') return new Set();
  let end = 0;
  return new Set(
    said.flatMap((run) => {
      const text = setByRun(run);
      end += text.length;
      return text.endsWith('、') ? [end] : [];
    }),
  );
}

/** Whether the letter at a place is bold; asked from the first to the last. */
function boldIn(said: Said, all: boolean): (at: number) => boolean {
  if (all || typeof said === 'string') return () => all;
  let end = 0;
  const runs = said.map((run) => {
    end += setByRun(run).length;
    return { end, bold: run.type === 'text' && run.strong === true };
  });
  let current = 0;
  return (at) => {
    while (at >= (runs[current]?.end ?? Number.POSITIVE_INFINITY)) current += 1;
    return runs[current]?.bold === true;
  };
}

/** Of the last letter; digits and signs take on its font. */
type Script = 'latin' | 'arabic' | 'han';

/** In parts of the type size. */
function letterWidth(code: number, bold: boolean, script: Script | undefined): number {
  // Marks above and below letters take no room, nor does the second half of a sign that is written in two.
  if ((code >= 0x64b && code <= 0x65f) || (code >= 0xdc00 && code <= 0xdfff)) return 0;
  if (script === 'han' && FULL_WIDTH.has(code)) return 1;
  const known = latinWidth(code, bold);
  if (known !== undefined) return known;
  if (code >= HAN) return 1;
  return code >= 0x200b && code <= 0x200f ? 0 : OTHER;
}

function letterHeight(code: number, script: Script | undefined): number {
  if (script === undefined) return 0;
  // Digits and signs are of the Arabic font among Arabic letters, of the Latin one among Chinese ones.
  return HEIGHTS[script === 'han' && code < 0x100 ? 'latin' : script];
}

/** Of letters, and of the marks that LibreOffice takes for letters; nothing for what takes on the font before it. */
function scriptOf(code: number): Script | undefined {
  if (isArabic(code) || code === RIGHT_TO_LEFT_MARK) return 'arabic';
  if (code === LEFT_TO_RIGHT_MARK) return 'latin';
  if (code >= HAN) return 'han';
  return isLetter(code) ? 'latin' : undefined;
}

function firstScript(text: string): Script | undefined {
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf(text.charCodeAt(at));
    if (script !== undefined) return script;
  }
  return undefined;
}

/**
 * Whether a mark stands behind an Arabic letter, spaces and dashes apart, and so is of its font; behind a stop or a
 * digit it is of the Latin one, as LibreOffice takes it.
 */
function isArabicMark(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== LEFT_TO_RIGHT_MARK) return false;
  let before = at - 1;
  while (NEUTRAL.test(text.charAt(before))) before--;
  return isArabic(text.charCodeAt(before));
}

function isArabic(code: number): boolean {
  return code >= 0x590 && code < 0x700;
}
