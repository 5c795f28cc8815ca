/** How much room text takes, near enough to number pages by. */
import type { Language } from '../../reference/languages.ts';
import type { Inline } from '../../reports/document.ts';
import { POINT } from './page.ts';
import type { Piece } from './piece.ts';
import { printedRuns } from './printed-runs.ts';
import { HEIGHTS, type Said, type SetLine, setLines } from './set-lines.ts';
import { chinesePitch, complexSize, LINE, styleOf } from './styles.ts';

/** Part of a line that is left free below it. */
function hangIn(language: Language): number {
  return language === 'zh' ? 0 : 1 - 240 / LINE;
}

/** Lines that `said` fills in a cell of a table, each `width` points wide. */
export function lineCount(said: Said, width: number, size: number, bold = false): number {
  return linesOf(said, width, { size, bold, inCell: true }).length;
}

interface TypeLook {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean | undefined;
  /** Whether it stands in a table. */
  readonly inCell?: boolean;
}

function linesOf(said: Said, width: number, { size, ...look }: TypeLook): readonly SetLine[] {
  return setLines(said, width / size, { ...look, arabic: complexSize(size * 2) / (size * 2) });
}

/** Height of the lines that `said` fills in a cell of a table, each `width` points wide. */
export function textHeight(said: Said, width: number, look: TypeLook, language: Language): number {
  const lines = linesOf(printedRuns(said, language), width, { ...look, inCell: true });
  return heightsOf(lines, look.size, language).reduce((all, height) => all + height, 0);
}

/** Height of a line of type of `size` points; `text` is what stands in it. */
export function lineHeight(text: string, size: number, language: Language): number {
  const heights = setLines(text, Number.POSITIVE_INFINITY).map(({ height }) => height);
  return inPoints(Math.max(0, ...heights), size, language);
}

/**
 * Above every line but the first LibreOffice leaves free a part of its height; from right to left, of what it begins
 * with. Below the last one it leaves as much again.
 */
function heightsOf(lines: readonly SetLine[], size: number, language: Language): readonly number[] {
  const pointsOf = (height: number): number => inPoints(height, size, language);
  const hang = hangIn(language);
  const leadingOf = language === 'ar' ? ({ opening }: SetLine) => opening : ({ height }: SetLine) => height;
  return lines.map(({ height }, at) => {
    const own = pointsOf(height);
    const next = lines[at + 1];
    return next === undefined ? own : own + (pointsOf(leadingOf(next)) - own) * hang;
  });
}

/** Height of a line whose highest letter is `height`; one without letters is as high as those of the language. */
function inPoints(height: number, size: number, language: Language): number {
  if (language === 'zh') return chinesePitch(size * 2) / POINT;
  const letters = height || (language === 'ar' ? HEIGHTS.arabic : HEIGHTS.latin);
  // Arabic type is smaller, in whole half points.
  const drawn = letters === HEIGHTS.arabic ? complexSize(size * 2) / 2 : size;
  // In whole twips, as LibreOffice reckons.
  return Math.round(letters * drawn * (LINE / 240) * POINT) / POINT;
}

/** Styles of what stands in tables. */
const IN_CELLS: ReadonlySet<string> = new Set(['BoxHeading', 'BoxText', 'Masthead']);

/** Lines of `said` in `style`, `width` points wide with its indents. */
export function styledLines(style: string, said: Said, width: number): readonly SetLine[] {
  const { bold, indent, size } = styleOf(style);
  const look = { size: size / 2, bold, inCell: IN_CELLS.has(style) };
  return linesOf(said, width - (indent?.left ?? 0) / 20, look);
}

/** A paragraph of `said` in `style`, `width` points wide with its indents. */
export function paragraphSize(
  style: string,
  said: Said,
  width: number,
  language: Language,
): Pick<Piece, 'slices' | 'before' | 'after' | 'hang' | 'keepNext'> {
  const { after, before, keepNext, size } = styleOf(style);
  const lines = styledLines(style, printedRuns(said, language), width);
  return {
    slices: heightsOf(lines, size / 2, language),
    hang: hangIn(language),
    before: before / 20,
    after: after / 20,
    ...(keepNext && { keepNext }),
  };
}

/** Room that the footnotes in `runs` take at the foot of the page; the first ones of a page come with a rule. */
export function footSize(runs: readonly Inline[], width: number, language: Language): Pick<Piece, 'foot'> {
  const notes = runs.flatMap((run) =>
    run.type === 'note' ? [paragraphSize('FootnoteText', run.text, width, language)] : [],
  );
  if (notes.length === 0) return {};
  const between = notes.slice(1).reduce((all, { after }) => all + after, 0);
  const slices = notes.flatMap((note) => note.slices);
  // What is left free below the last one is let go.
  return {
    foot: slices.reduce((all, slice) => all + slice, between) - (slices.at(-1) ?? 0) * hangIn(language),
  };
}
