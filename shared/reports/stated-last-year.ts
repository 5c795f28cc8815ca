/** What a document's annex on last year says, read back from its JSON: numbers that are no figures, for another data set has them. */
import type { Period } from '../activities/record.ts';
import type { Figure, FigureFilter } from './figure.ts';
import { isObject } from './is-figure.ts';
import { seen, wholeNumber } from './shown-digits.ts';

/** A row of the table by action line; the figure beside it says what is counted. */
export interface LastYearRow {
  readonly figure: string;
  readonly filter: FigureFilter;
  readonly now: number;
  /** Digits as they are written; undefined where there is no whole number. */
  readonly before: string | undefined;
  readonly difference: string;
}

/** A row of a list of activities: the record, and the words of its other cells. */
export interface ListedActivity {
  readonly record: string;
  readonly cells: readonly string[];
}

export interface StatedLastYear {
  /** Id of last year's snapshot. */
  readonly snapshot: string;
  readonly period: Period;
  readonly rows: readonly LastYearRow[];
  /** How many rows have no figure that says what they count. */
  readonly rowsWithout: number;
  /** Of last year, of both, of this year alone, of last year alone. */
  readonly sums: readonly string[];
  readonly thisYearOnly: readonly ListedActivity[];
  readonly lastYearOnly: readonly ListedActivity[];
}

/** Undefined for a document whose annexes tell nothing of a data set of last year. */
export function statedLastYear(
  json: Readonly<Record<string, unknown>>,
  figures: ReadonlyMap<string, Figure>,
): StatedLastYear | undefined {
  const annexes = Array.isArray(json.annexes) ? json.annexes.filter(isObject) : [];
  const blocks = annexes.flatMap(({ blocks, id }) =>
    id === 'last-year' && Array.isArray(blocks) ? blocks.filter(isObject) : [],
  );
  const lines = blocks.find(({ id }) => id === 'last-year-lines');
  if (lines === undefined && json.lastYear === undefined) return undefined;
  const language = String(json.language);
  const written = rowsOf(lines);
  const rows = written.flatMap((row) => rowIn(row, language, figures));
  return {
    snapshot: String(json.lastYear),
    period: json.period as Period,
    rows,
    rowsWithout: written.length - rows.length,
    sums: numbersIn(blocks.find(({ id }) => id === 'last-year-sums')),
    thisYearOnly: listedIn(blocks.find(({ id }) => id === 'last-year-new')),
    lastYearOnly: listedIn(blocks.find(({ id }) => id === 'last-year-gone')),
  };
}

type Runs = readonly Readonly<Record<string, unknown>>[];

function rowIn(
  cells: readonly Runs[],
  language: string,
  figures: ReadonlyMap<string, Figure>,
): readonly LastYearRow[] {
  const [, , then = [], now = [], difference = []] = cells;
  const figure = figures.get(String(now.find(({ type }) => type === 'figure')?.figure));
  if (figure === undefined) return [];
  return [
    {
      figure: figure.id,
      filter: figure.filter,
      now: figure.value,
      before: wholeNumber(textOf(then), language),
      difference: seen(textOf(difference)),
    },
  ];
}

/** The cells of each row as runs. */
function rowsOf(table: Readonly<Record<string, unknown>> | undefined): readonly (readonly Runs[])[] {
  const rows = Array.isArray(table?.rows) ? table.rows : [];
  return rows.filter(Array.isArray).map((row: readonly unknown[]) => row.filter(isObject).map(runsOf));
}

function runsOf({ content }: Readonly<Record<string, unknown>>): Runs {
  return Array.isArray(content) ? content.filter(isObject) : [];
}

function textOf(runs: Runs): string {
  return runs.map(({ text }) => String(text ?? '')).join('');
}

/** Whole numbers of a paragraph in their order, without what groups their digits; figures are proven elsewhere. */
function numbersIn(paragraph: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const said = paragraph === undefined ? [] : runsOf(paragraph).filter(({ type }) => type === 'text');
  const text = seen(said.map(({ text }) => String(text)).join('…'));
  return (text.match(/\p{Nd}(?:[\p{Nd}.,٬ ]*\p{Nd})?/gu) ?? []).map(
    (number) => wholeNumber(number) ?? number,
  );
}

function listedIn(table: Readonly<Record<string, unknown>> | undefined): readonly ListedActivity[] {
  return rowsOf(table).map(([first = [], ...rest]) => ({
    record: String(first.find(({ type }) => type === 'record')?.record),
    cells: rest.map(textOf),
  }));
}
