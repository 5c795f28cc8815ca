/** On which page each heading will stand, counted from the sizes of what stands before it. */
import { PAGE } from './page.ts';
import type { Piece, Stretch } from './piece.ts';

/** Height of the text of an upright page and of a turned one, points. */
const HEIGHT = (PAGE.height - PAGE.top - PAGE.bottom) / 20;
const WIDE_HEIGHT = (PAGE.width - PAGE.top - PAGE.bottom) / 20;

interface Pages {
  /** By id of the heading; the first page is 1. */
  readonly headings: ReadonlyMap<string, number>;
  /** Points of the last page that are taken. */
  readonly used: number;
}

/** Lays the pieces out roughly: words are counted, not set, so a number can be one off in a long document. */
export function paginate(stretches: readonly Stretch[]): Pages {
  const headings = new Map<string, number>();
  let page = 1;
  let used = 0;
  const turn = (): void => {
    page += 1;
    used = 0;
  };
  stretches.forEach(({ pieces, wide }, at) => {
    if (at > 0) turn();
    const height = wide ? WIDE_HEIGHT : HEIGHT;
    pieces.forEach((piece, index) => {
      if (piece.newPage && used > 0) turn();
      const fresh = used === 0;
      if (!fresh && used + piece.before + firstPart(pieces, index) > height) turn();
      else if (!fresh) used += piece.before;
      if (piece.heading !== undefined) headings.set(piece.heading, page);
      piece.slices.forEach((slice, line) => {
        if (used + slice > height + 0.5 && used > 0) {
          turn();
          if (line > 0) used += piece.again ?? 0;
        }
        used += slice;
      });
      used += piece.after;
    });
  });
  return { headings, used };
}

/** What must stand on one page with the beginning of a piece: two lines, or all of what is kept together. */
function firstPart(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index];
  if (piece === undefined) return 0;
  const { after, again = 0, keepNext, slices, together } = piece;
  const whole = sum(slices);
  const next = pieces[index + 1];
  if (keepNext) return whole + after + (next ? next.before + firstPart(pieces, index + 1) : 0);
  if (together) return whole;
  return again > 0 ? sum(slices.slice(0, 2)) : slices.length <= 3 ? whole : sum(slices.slice(0, 2));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
