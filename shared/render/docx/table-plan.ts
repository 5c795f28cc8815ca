/** How a table is laid out: which way the page stands, how wide its columns are, how high its rows. */
import type { Language } from '../../reference/languages.ts';
import type { Cell, Table } from '../../reports/document.ts';
import { arabicForms, FIRST_FORM, LAST_FORM } from '../letters/arabic-forms.ts';
import { arabicWidth } from '../letters/arabic-widths.ts';
import { latinWidth } from '../letters/letter-widths.ts';
import { columnWidths, standSideBySide, wordsFit } from '../pdf/column-widths.ts';
import {
  headWord,
  type LetterWidth,
  letterWidth,
  lineLength,
  longestDate,
  longestWord,
  pairOfNumbers,
  unbrokenWord,
} from '../pdf/word-widths.ts';
import { columnsTaken, isTotal } from '../total-row.ts';
import { CELL_MARGINS, HEAD_RULE } from './fixed-styles.ts';
import { textHeight } from './measure.ts';
import { POINT, TEXT_WIDTH, WIDE_TEXT_WIDTH } from './page.ts';
import { saidBy } from './set-lines.ts';
import { COMPLEX_SIZE, styleOf } from './styles.ts';

/** More columns than this are set in smaller type and closer together. */
const MANY_COLUMNS = 10;
/** A table lower than this stays on one page, points: what it may leave empty on the page before. */
const LOW = 290;
/** What the line between two rows adds to each, points. */
export const RULE = 0.45;

export interface TablePlan {
  readonly wide: boolean;
  /** Twips. */
  readonly widths: readonly number[];
  /** Ids of the styles of the table and of its text. */
  readonly styles: { readonly table: 'ReportTable' | 'DenseTable'; readonly text: string };
  /** Points, the head row apart. */
  readonly heights: readonly number[];
  readonly headHeight: number;
  readonly together: boolean;
}

const USUAL = { table: 'ReportTable', text: 'TableText' } as const;
/** Where columns are many, or their words would break. */
const DENSE = { table: 'DenseTable', text: 'DenseTableText' } as const;

/** A wide table whose words fit an upright page stays upright. */
export function planTable(table: Table, language: Language): TablePlan {
  const { columns, rows } = table;
  const texts = rows.map((row) => columns.map((_, at) => cellText(row[at])));
  const contents = columns.map(({ head, width }, at) => {
    // What spreads over several columns asks none of them for room.
    const all = texts.map((row, index) => (columnsTaken(table, index, at) === 1 ? (row[at] ?? '') : ''));
    const most = (measure: typeof unbroken): number =>
      all.reduce((longest, text, index) => {
        const bold = rows[index]?.[at]?.header === true;
        return Math.max(longest, measure(drawn(text), bodyLetter(text, bold, language)));
      }, 0);
    return {
      share: width,
      words: {
        head: headWord(drawn(head), headLetter(head, language)),
        body: most(unbroken),
        whole: most(longestDate),
      },
      head: lineLength(head),
      longest: all.reduce((most, text) => Math.max(most, lineLength(text)), lineLength(head)),
      cells: all.map(lineLength),
    };
  });
  const many = columns.length > MANY_COLUMNS;
  const small = measuresOf(DENSE);
  const wide =
    table.wide === true && !(many && standSideBySide(contents, TEXT_WIDTH / POINT, small.size, small.inset));
  const total = wide ? WIDE_TEXT_WIDTH : TEXT_WIDTH;
  const usual = measuresOf(USUAL);
  const dense = many || !wordsFit(contents, total / POINT, usual.size, usual.inset);
  const styles = dense ? DENSE : USUAL;
  const { inset, size, top } = dense ? small : usual;
  const widths = wholeWidths(columnWidths(contents, total / POINT, size, inset), total);
  const heightOf = (cells: readonly (Cell | undefined)[], bold: boolean, index = -1): number => {
    const heights = cells.map((cell, at) => {
      const taken = widths.slice(at, at + Math.max(1, columnsTaken(table, index, at)));
      const room = taken.reduce((all, width) => all + width, 0) / POINT - 2 * inset;
      const look = { size, bold: bold || cell?.header === true };
      return textHeight(cell?.content ?? [], room, look, language);
    });
    return Math.max(0, ...heights) + 2 * top + RULE;
  };
  const heights = rows.map((row, index) => heightOf(row, isTotal(table, index), index));
  const headHeight =
    HEAD_RULE +
    heightOf(
      columns.map(({ head }) => ({ content: [{ type: 'text', text: head }] })),
      true,
    );
  const height = heights.reduce((all, each) => all + each, headHeight);
  return { wide, widths, styles, heights, headHeight, together: height <= LOW };
}

/** Points: of the text, and what is left free beside and above it. */
function measuresOf({ table, text }: TablePlan['styles']): {
  readonly size: number;
  readonly inset: number;
  readonly top: number;
} {
  const [top, side] = CELL_MARGINS[table];
  return { size: styleOf(text).size / 2, inset: side / POINT, top: top / POINT };
}

/** Letters that had better stay on one line: of a word, of a Chinese state, or of a code such as `WA-000412`; Chinese lists break behind commas. */
function unbroken(text: string, widthOf: LetterWidth): number {
  const lengths = text
    .split(/(?<=[、，；])/u)
    .map((part) =>
      /^[\x21-\x7e]{1,12}$/.test(part)
        ? longestWord(part.replaceAll('-', '_'), widthOf)
        : unbrokenWord(part, widthOf) + (/[、，；]$/u.test(part) ? 1 : 0),
    );
  return Math.max(pairOfNumbers(text, widthOf), ...lengths);
}

/** `text` with each Arabic letter in the form that it takes in its word. */
function drawn(text: string): string {
  return arabicForms(text)
    .map((code) => String.fromCharCode(code))
    .join('');
}

/** Widths of letters in the mean ones of columns, with some room. */
const PLAIN = 0.57;
const BOLD = 0.63;
/** How much wider than plain letters bold ones are in a cell. */
const BOLDER = 1.05;
/** The last sign that Arabic type has a width of. */
const LAST_SIGN = 0x40;

/** Widths of the letters of a cell that says `text`. */
function bodyLetter(text: string, bold: boolean, language: Language): LetterWidth {
  const arabic = arabicLetter(text, bold, language);
  return (letter) => {
    const own = arabic(letter);
    if (own !== undefined) return own / PLAIN;
    const width = latinWidth(letter.charCodeAt(0), false);
    return (width === undefined ? letterWidth(letter) : width / PLAIN) * (bold ? BOLDER : 1);
  };
}

/** Widths of the letters of `head`. */
function headLetter(head: string, language: Language): LetterWidth {
  const arabic = arabicLetter(head, true, language);
  return (letter) => {
    const width = arabic(letter) ?? latinWidth(letter.charCodeAt(0), true);
    return width === undefined ? letterWidth(letter) : width / BOLD;
  };
}

/** Widths in parts of the type size of what is of Arabic type in `text`, digits of a year or an amount among them; it is wider. */
function arabicLetter(
  text: string,
  bold: boolean,
  language: Language,
): (letter: string) => number | undefined {
  const signs = language === 'ar' && !/[A-Za-z]/.test(text);
  return (letter) => {
    const code = letter.charCodeAt(0);
    const isArabic = (code >= FIRST_FORM && code <= LAST_FORM) || (signs && code <= LAST_SIGN);
    return isArabic ? arabicWidth(code, bold) * COMPLEX_SIZE : undefined;
  };
}

/** What a cell says. */
export function cellText(cell: Cell | undefined): string {
  return saidBy(cell?.content ?? []);
}

/** Points as whole twips that add up to `total`. */
function wholeWidths(points: readonly number[], total: number): readonly number[] {
  const widths = points.map((width) => Math.floor(width * POINT));
  const left = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, at) => (at === 0 ? width + left : width));
}
