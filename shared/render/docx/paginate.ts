/** On which page each heading will stand, counted from the sizes of what stands before it. */
import { PAGE } from './page.ts';
import type { Piece, Stretch } from './piece.ts';

/** Height of the text of an upright page and of a turned one, points. */
const HEIGHT = (PAGE.height - PAGE.top - PAGE.bottom) / 20;
const WIDE_HEIGHT = (PAGE.width - PAGE.top - PAGE.bottom) / 20;

/** Above the first footnote of a page, points. */
const FOOT_RULE = 6.5;
/** Of what is rounded on the way, points. */
const TOLERANCE = 0.05;

interface Pages {
  /** By id of the heading; the first page is 1. */
  readonly headings: ReadonlyMap<string, number>;
  /** Points of its page that are taken above each heading. */
  readonly above: ReadonlyMap<string, number>;
  /** Number of the last page, and points of it that are taken. */
  readonly last: number;
  /** See {@link last}. */
  readonly used: number;
}

/**
 * Lays the pieces out roughly: words are counted, not set, so a number can be one off in a long document. Between two
 * pieces stands the larger of what they ask for, not the sum, as in Word since 2013.
 */
export function paginate(stretches: readonly Stretch[]): Pages {
  const headings = new Map<string, number>();
  const above = new Map<string, number>();
  let page = 1;
  let used = 0;
  /** Space that the last piece asks for below it. */
  let below = 0;
  /** What footnotes take of the page. */
  let foot = 0;
  const turn = (): void => {
    page += 1;
    used = 0;
    below = 0;
    foot = 0;
  };
  stretches.forEach(({ pieces, wide }, at) => {
    if (at > 0) turn();
    const height = (): number => (wide ? WIDE_HEIGHT : HEIGHT) - foot;
    pieces.forEach((piece, index) => {
      const opens = piece.newPage === true || index === 0;
      if (piece.newPage && used > 0) turn();
      const gap = used === 0 ? 0 : Math.max(below, piece.before);
      const ends = index === pieces.length - 1;
      if (piece.blank && ends && used + gap + sum(piece.slices) > height() + TOLERANCE) return;
      const notes = piece.foot === undefined ? 0 : piece.foot + (foot === 0 ? FOOT_RULE : 0);
      if (used > 0 && used + gap + firstPart(pieces, index) + notes > height() + TOLERANCE) turn();
      // The space above is kept where the page was asked for, and let go where it came by itself.
      else used += opens && used === 0 ? piece.before : gap;
      foot += notes;
      if (piece.heading !== undefined) {
        headings.set(piece.heading, page);
        above.set(piece.heading, used);
      }
      const { again = 0 } = piece;
      piece.slices.forEach((slice, line) => {
        const { tail } = piece;
        const left = piece.slices.length - line;
        // The last rows of a table stay together, and with what is said below it; so do the last two lines of a paragraph.
        const opensTail = line > 0 && left === (tail?.slices ?? 2);
        const held = opensTail ? sum(piece.slices.slice(line + 1)) + (tail?.next ?? 0) : 0;
        const last = held > 0 ? (piece.slices.at(-1) ?? 0) : slice;
        if (used + slice + held - hanging(piece, last) > height() + TOLERANCE && used > 0) {
          turn();
          if (line > 0) used += again;
        }
        used += slice;
      });
      below = piece.after;
    });
  });
  return { headings, above, last: page, used: used + below };
}

/** What must stand on one page with the beginning of a piece: two lines, first rows, or all of what is kept together. */
function firstPart(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index];
  if (piece === undefined) return 0;
  const { after, keepNext, slices, start, tail, together } = piece;
  const whole = sum(slices);
  const next = pieces[index + 1];
  if (keepNext) return whole + (next ? Math.max(after, next.before) + firstPart(pieces, index + 1) : 0);
  if (together) return whole + (tail?.next ?? 0);
  const first = start === undefined && slices.length <= 3 ? slices : slices.slice(0, start ?? 2);
  return sum(first) - hanging(piece, first.at(-1));
}

/** What the last slice of `piece`, or a `slice` of it, may hang below the page: what is left free below a line. */
function hanging(piece: Piece | undefined, slice = piece?.slices.at(-1)): number {
  return (slice ?? 0) * (piece?.hang ?? 0);
}

/** Points that pieces take below one another, without what may hang over the foot of the page. */
export function heightOfAll(pieces: readonly Piece[]): number {
  let below = 0;
  let all = 0;
  for (const { after, before, slices } of pieces) {
    all += Math.max(below, before) + sum(slices);
    below = after;
  }
  return all - hanging(pieces.at(-1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
