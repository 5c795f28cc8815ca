/** Names that spreadsheet programs accept: of sheets, tables, columns and places. */

const TITLE_LIMIT = 31;
const FORBIDDEN_IN_TITLE = /[\\/?*[\]:\p{Cc}]+/gu;

/** Sheet titles, made valid and unique without regard to case: at most 31 characters, no `\ / ? * [ ] :`. */
export function sheetTitles(titles: readonly string[]): string[] {
  const cleaned = titles.map((title) => {
    const text = title
      .replace(FORBIDDEN_IN_TITLE, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^['\s]+/, '');
    const trimmed = shortened(text, TITLE_LIMIT).replace(/['\s]+$/, '');
    // Excel keeps this name for itself.
    return trimmed === '' || trimmed.toLowerCase() === 'history' ? `${trimmed}_` : trimmed;
  });
  return unique(cleaned, (title, n) => {
    const end = ` (${n})`;
    return shortened(title, TITLE_LIMIT - end.length) + end;
  });
}

/** Cut after a whole word where there is one in the second half, and with a sign that it was cut. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = [...text].reduce((all, c) => (all.length + c.length < limit ? all + c : all), '');
  const word = text[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(word > limit / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:…–-]+$/, '')}…`;
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
