/** A line of a document as it is seen: what files show is compared with what their document says, line by line. */
import { visibleText } from '../text/visible-text.ts';
import type { Drawn } from './shown.ts';
import { seen } from './shown-digits.ts';
import { isSameWordOrder } from './word-order.ts';

/** A paragraph, a heading, an item of a list, a caption, or a row of a table with its cells. */
export interface ShownLine {
  readonly text: string;
  /** For people: `paragraph 12`, `table 3, row 4`. */
  readonly where?: string;
}

/** Between the cells of a row. */
const CELL_EDGE = ' | ';

/** A row of a table as one line; empty cells keep their place. */
export function rowLine(cells: readonly string[]): string {
  return cells.map(lineText).join(CELL_EDGE);
}

/** Text as every format shows it: forbidden signs spelled out, nothing invisible, one kind of space. */
export function lineText(text: string): string {
  return seen(visibleText(text));
}

/**
 * Whether two lines say the same. Where the letters are what a page draws, spaces are gaps, letters come in the forms that were
 * drawn, and letters that no font has as `[U+1F600]`; earlier versions had what joins them so, too.
 */
export function isSameLine(due: string, has: string, drawn?: Drawn): boolean {
  if (due === has) return true;
  if (drawn === undefined) return false;
  const [asked, found] = [letters(due), letters(has)];
  if (asked === found) return true;
  // A page from right to left draws brackets turned in lines of other letters, too.
  if (drawn === 'rtl' && oneSided(asked) === oneSided(found)) return true;
  return RIGHT_TO_LEFT.test(asked) && isSameInAnyOrder(asked, found) && isSameWordOrder(due, has, drawn);
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const SPELLED = /\[U\+([0-9A-F]{4,6})\]/g;

function letters(line: string): string {
  return (
    line
      .replace(SPELLED, (all, point: string) =>
        Number.parseInt(point, 16) <= 0x10ffff ? seen(String.fromCodePoint(Number.parseInt(point, 16))) : all,
      )
      .normalize('NFKC')
      .replace(/\s/gu, '')
      // Spanish says the hyphen again on the next line.
      .replace(/-+/g, '-')
  );
}

/** Letters that come with a mark where they do not stand, at most: fonts draw a mark and name it by the cluster it was first in. */
const WITH_MARK = 3;

/**
 * What is drawn from right to left is read back with letters that changed places (ligatures, brackets): each sign must be
 * there as often as it is due, and words in their order. Marks are left out, and each may have brought letters of that writing along.
 */
function isSameInAnyOrder(due: string, has: string): boolean {
  const asked = countsOf(due);
  const found = countsOf(has);
  let brought = WITH_MARK * (due.match(/\p{M}/gu)?.length ?? 0);
  for (const sign of new Set([...asked.keys(), ...found.keys()])) {
    const extra = (found.get(sign) ?? 0) - (asked.get(sign) ?? 0);
    if (extra < 0 || (extra > 0 && !RIGHT_TO_LEFT.test(sign))) return false;
    brought -= extra;
  }
  return brought >= 0;
}

/** How often each sign stands in `text`, marks apart; fonts name no percent sign. */
function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sign of oneSided(text.replace(/[\p{M}%٪]/gu, ''))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/** Brackets turn with the direction, so both sides are one. */
function oneSided(text: string): string {
  return text.replace(/[)\]}»>]/g, (sign) => OPENING[sign] ?? sign);
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '»': '«', '>': '<' };
