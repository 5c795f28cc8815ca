/** How wide the columns of a table are: their share, but never narrower than their longest word where there is room. */
import { lowest, type Trial } from './lowest-table.ts';

/** A4 less the margins, in points: upright, and turned. */
export const TEXT_WIDTH = 481.9;
/** See {@link TEXT_WIDTH}. */
export const WIDE_TEXT_WIDTH = 728.5;

/** What a column holds, in letters. */
export interface ColumnContent {
  /** What it takes of the width, any unit. */
  readonly share: number;
  /** Its longest word: of the head, which is bold, and of the cells, and `whole` with the dates in them. */
  readonly words: { readonly head: number; readonly body: number; readonly whole?: number };
  /** Its head, in one line, where it has one. */
  readonly head?: number;
  /** Its longest cell, in one line. */
  readonly longest: number;
  /** Each of its cells, in one line. */
  readonly cells: readonly number[];
}

/** Mean width of a letter, in parts of the type size: of bold text, with some room for wide letters. */
const BOLD_LETTER = 0.66;
const LETTER = 0.6;
/** No word claims more of the line than this; longer ones break. */
const MOST = 0.3;

/** Width each column needs so that no word breaks, in points. */
export function leastWidths(
  columns: readonly ColumnContent[],
  size: number,
  inset: number,
): readonly number[] {
  return columns.map(
    ({ words: { body, head } }) => Math.max(2, head * BOLD_LETTER, body * LETTER) * size + 2 * inset,
  );
}

/**
 * Widths in points that add up to `total`: no column narrower than its longest word, and none wider than its longest cell
 * while another one wraps. What is left goes by share, or by what the cells say where that makes the table clearly lower.
 */
export function columnWidths(
  columns: readonly ColumnContent[],
  total: number,
  size: number,
  inset: number,
): readonly number[] {
  // Dates in one line, else in two, else wherever they break.
  const leasts = [1, HALF_DATE, 0].map((part) => leastOf(columns, part, { total, size, inset }));
  const fitting = leasts.filter((least) => sum(least) < total);
  const shares = columns.map(({ share }) => share);
  const [narrowest = []] = leasts.slice(-1);
  if (fitting.length === 0) return narrowest.map((width) => round((width * total) / sum(narrowest)));
  const inLeast = (least: readonly number[]): Trial => {
    const most = columns.map(({ longest }, at) =>
      Math.max(least[at] ?? 0, longest * LETTER * size + 2 * inset),
    );
    if (sum(most) <= total) return { widths: spread(total, most, shares), lines: 0 };
    const widthsBy = (weights: readonly number[]) => widthsByWeight(weights, { least, most, total });
    const withHeads = columns.map(({ cells, head = 0 }) => ({ cells: [head * HEAD, ...cells] }));
    return lowest(withHeads, shares, widthsBy, (width) => lettersIn(width, size, inset));
  };
  // A date in one line may leave so little to the texts that all rows are higher for it.
  const mayCut =
    fitting.length === leasts.length && leasts[0]?.some((width, at) => width !== leasts[1]?.[at]);
  const [whole, halved] = fitting.slice(0, mayCut ? 2 : 1).map(inLeast);
  const better = whole !== undefined && halved !== undefined && halved.lines < whole.lines * WORTH_A_CUT;
  return ((better ? halved : whole)?.widths ?? []).map(round);
}

/** How much longer a head is in bold letters, and in lines that end at its few words. */
const HEAD = 1.25;
/** Dates are cut where the table then has fewer lines than this part. */
const WORTH_A_CUT = 0.88;
/** Of the width, what words may take where there are texts to be set in several lines. */
const CROWDED = 0.85;

/**
 * Whether no word breaks in columns that add up to `total`, no date takes more than two lines, and texts of several lines
 * are left some room.
 */
export function wordsFit(
  columns: readonly ColumnContent[],
  total: number,
  size: number,
  inset: number,
): boolean {
  const wraps = sum(columns.map(({ longest }) => longest)) * LETTER * size > 2 * total;
  return sum(leastOf(columns, HALF_DATE, { total, size, inset })) < (wraps ? total * CROWDED : total);
}

/** Lines of a cell that a table of many columns may have; one of few rows is read at a glance although they are higher. */
const LINES = 3;
const FEW = { rows: 8, lines: 5 } as const;

/** Whether many columns stand side by side in `total` with no word broken, and no cell so narrow that it is all height. */
export function standSideBySide(
  columns: readonly ColumnContent[],
  total: number,
  size: number,
  inset: number,
): boolean {
  if (sum(leastWidths(columns, size, inset)) > total) return false;
  const widths = columnWidths(columns, total, size, inset);
  return columns.every(({ cells }, at) => {
    const lines = cells.length <= FEW.rows ? FEW.lines : LINES;
    const room = lines * lettersIn(widths[at] ?? 0, size, inset);
    return cells.every((letters) => letters <= room);
  });
}

function leastOf(
  columns: readonly ColumnContent[],
  part: number,
  { inset, size, total }: { readonly total: number; readonly size: number; readonly inset: number },
): readonly number[] {
  const dated = columns.map((column) => withDates(column, part));
  return leastWidths(dated, size, inset).map((width) => Math.min(width, total * MOST));
}

/** Widths by weight, each between its least and its most. */
function widthsByWeight(
  weights: readonly number[],
  {
    least,
    most,
    total,
  }: { readonly least: readonly number[]; readonly most: readonly number[]; readonly total: number },
): readonly number[] {
  const settled = new Map<number, number>();
  for (;;) {
    const open = weights.map((weight, at) => (settled.has(at) ? 0 : weight));
    const rest = total - sum([...settled.values()]);
    const widths = weights.map((weight, at) => settled.get(at) ?? (rest * weight) / (sum(open) || 1));
    // Those that need more come first: what they take is not there for the others.
    const short = widths.findIndex((width, at) => width < (least[at] ?? 0) - 0.01);
    const ample = widths.findIndex((width, at) => width > (most[at] ?? 0) + 0.01);
    const next = short >= 0 ? short : ample;
    if (next < 0) return widths;
    settled.set(next, (short >= 0 ? least[next] : most[next]) ?? 0);
    if (settled.size === weights.length)
      return spread(total, [...settled].sort(byColumn).map(byWidth), weights);
  }
}

/** The longer part of a date in two lines: `30 de septiembre`. */
const HALF_DATE = 0.68;

function withDates(column: ColumnContent, part: number): ColumnContent {
  const { body, head, whole = 0 } = column.words;
  return { ...column, words: { head, body: Math.max(body, whole * part) } };
}

function byColumn([one]: readonly [number, number], [other]: readonly [number, number]): number {
  return one - other;
}

function byWidth([, width]: readonly [number, number]): number {
  return width;
}

/** `widths` with what is left of `total` handed out by share. */
function spread(total: number, widths: readonly number[], shares: readonly number[]): readonly number[] {
  const left = total - sum(widths);
  const all = sum(shares) || 1;
  return widths.map((width, at) => width + (left * (shares[at] ?? 0)) / all);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** Letters of a word that fit in a column `width` points wide; a word that just fits does. */
export function lettersIn(width: number, size: number, inset: number): number {
  return Math.max(3, (width - 2 * inset) / (size * LETTER) + 0.05);
}

function round(width: number): number {
  return Math.round(width * 100) / 100;
}
