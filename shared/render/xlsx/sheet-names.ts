/** Names that spreadsheet programs accept: of sheets, tables, columns and places. */
import { shortened, toldApart, withoutDays } from './short-titles.ts';

const TITLE_LIMIT = 31;
const FORBIDDEN_IN_TITLE = /[\\/?*[\]:\p{Cc}]+/gu;

/**
 * Sheet titles, made valid and unique without regard to case: at most 31 characters, no `\ / ? * [ ] :`. Long ones lose
 * the days that they end with; those that would look alike then are cut in the middle.
 */
export function sheetTitles(titles: readonly string[]): string[] {
  const texts = titles.map((title) =>
    title
      .replace(FORBIDDEN_IN_TITLE, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^['\s]+/, ''),
  );
  const cleaned = toldApart(withoutDays(texts, TITLE_LIMIT), TITLE_LIMIT).map((title) => {
    const trimmed = title.replace(/['\s]+$/, '');
    // Excel keeps this name for itself.
    return trimmed === '' || trimmed.toLowerCase() === 'history' ? `${trimmed}_` : trimmed;
  });
  return unique(cleaned, (title, n) => {
    const end = ` (${n})`;
    return shortened(title, TITLE_LIMIT - end.length) + end;
  });
}

/** Heads of a table's columns: one line each, not empty, unique without regard to case, as tables demand. */
export function columnHeads(columns: readonly { readonly id: string; readonly head: string }[]): string[] {
  const cleaned = columns.map(({ id, head }) => head.replace(/[\s\p{Cc}]+/gu, ' ').trim() || id);
  return unique(cleaned, (head, n) => `${head} (${n})`);
}

/** Name of the table on sheet `number` (from 1): letters, digits and `_`, unlike any cell reference. */
export function tableName(number: number, id: string): string {
  return `Table_${number}_${id.replace(/[^A-Za-z0-9_]/g, '_')}`.slice(0, 200);
}

/** A sheet's title as references quote it: `'It''s'`. */
export function quoteTitle(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

function unique(names: readonly string[], number: (name: string, n: number) => string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = number(name, n);
    taken.add(free.toLowerCase());
    return free;
  });
}
