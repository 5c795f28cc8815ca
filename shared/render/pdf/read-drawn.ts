/** Text drawn from right to left, put back in the order in which it is read: pages keep the order of places. */

/** A piece of a line as it is drawn, in points. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** From 1. */
  readonly page: number;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{Nd}]/u;

/** Pieces whose lines are no further apart stand in one line, in points. */
const SAME_LINE = 2.5;

/** Which way the document reads around what stands in it. */
export type Direction = 'ltr' | 'rtl';

/** The text of `pieces`. Where nothing is written from right to left, they come in order already. */
export function inReadingOrder(pieces: readonly Drawn[], direction: Direction): string {
  if (!pieces.some(({ text }) => RIGHT_TO_LEFT.test(text))) return pieces.map(({ text }) => text).join('');
  const read = direction === 'rtl' ? fromRight : fromLeft;
  return linesOf(pieces)
    .map((line) => read(line))
    .join(' ');
}

function linesOf(pieces: readonly Drawn[]): readonly (readonly Drawn[])[] {
  const lines: Drawn[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.page - b.page || b.y - a.y)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (first?.page === piece.page && first.y - piece.y < SAME_LINE) line?.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** Words from right to left; what is written from left to right among them keeps its own order (UAX #9, L2). */
function fromRight(line: readonly Drawn[]): string {
  const sorted = line.toSorted((a, b) => b.x + b.width - (a.x + a.width) || b.x - a.x);
  return turned(sorted, (text) => !RIGHT_TO_LEFT.test(text), LEFT_TO_RIGHT);
}

/** The same the other way round. */
function fromLeft(line: readonly Drawn[]): string {
  const sorted = line.toSorted((a, b) => a.x - b.x);
  return turned(sorted, (text) => RIGHT_TO_LEFT.test(text) || !LEFT_TO_RIGHT.test(text), RIGHT_TO_LEFT);
}

/** The texts of a line, with each run of those that `isAgainst` it turned around; a run begins and ends with `letters`. */
function turned(line: readonly Drawn[], isAgainst: (text: string) => boolean, letters: RegExp): string {
  const said: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    // Spaces and stops at the ends of a run belong to the line around it.
    const first = run.findIndex((text) => letters.test(text));
    const last = run.findLastIndex((text) => letters.test(text));
    if (first < 0) said.push(...run);
    else said.push(...run.slice(0, first), ...run.slice(first, last + 1).reverse(), ...run.slice(last + 1));
    run = [];
  };
  for (const { text } of line) {
    if (isAgainst(text)) run.push(text);
    else {
      flush();
      said.push(text);
    }
  }
  flush();
  return said.join('');
}
