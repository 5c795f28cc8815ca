/** Links out of cells: to the row of a key on another sheet, or to an address on the web. */
import type { SheetValue } from '../../reports/sheets.ts';
import { columnLetters } from '../../reports/workbook/column-letters.ts';
import { escapeAttribute } from './cell-text.ts';
import { quoteTitle } from './sheet-names.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** Excel refuses longer addresses. */
const ADDRESS_LIMIT = 2079;

export interface SheetLinks {
  /** Notes where the cell of `column` (from 0) leads, if anywhere, in the row of `values` that stands at `row` (from 1). */
  readonly see: (values: readonly SheetValue[], column: number, row: number) => void;
  /** The `hyperlinks` element, or nothing; asked for when the rows that are linked to have been written. */
  readonly element: () => string;
  /** The `Relationship` elements of the web addresses. */
  readonly relationships: () => string;
}

/** Gathers the links of a sheet while its rows are written. Only http, https and mailto addresses become links. */
export function gatherLinks(plan: SheetPlan): SheetLinks {
  const links: (() => string)[] = [];
  const addresses = new Map<string, string>();
  return {
    see(values, column, row) {
      const link = plan.links[column];
      const value = values[column];
      if (!link || value === undefined || value === '' || value === 0) return;
      const ref = `${columnLetters(column)}${row}`;
      switch (link.to) {
        case 'web': {
          const address = webAddress(String(value));
          if (!address) return;
          const id = addresses.get(address) ?? `rIdWeb${addresses.size + 1}`;
          addresses.set(address, id);
          links.push(() => `<hyperlink ref="${ref}" r:id="${id}"/>`);
          return;
        }
        case 'sheet':
          if (link.titles.has(String(value))) links.push(() => hyperlink(ref, String(value), 1));
          return;
        case 'row': {
          const key = String(values[link.keyColumn] ?? '');
          links.push(() => linkTo(link.target, key, ref));
        }
      }
    },
    element() {
      const found = links.map((link) => link()).join('');
      return found === '' ? '' : `<hyperlinks>${found}</hyperlinks>`;
    },
    relationships: () =>
      [...addresses]
        .map(
          ([address, id]) =>
            `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeAttribute(address)}" TargetMode="External"/>`,
        )
        .join(''),
  };
}

/** A link to the row of `key`, or nothing when there is none. */
function linkTo({ headRow, survey, title }: SheetPlan, key: string, ref: string): string {
  const found = survey.keys.get(key);
  if (found === undefined) return '';
  return hyperlink(ref, title, headRow + 1 + found);
}

/** A link to the first cell of `row` on the sheet `title`. */
function hyperlink(ref: string, title: string, row: number): string {
  return `<hyperlink ref="${ref}" location="${escapeAttribute(`${quoteTitle(title)}!A${row}`)}"/>`;
}

function webAddress(text: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(text) || !URL.canParse(text)) return undefined;
  const { href } = new URL(text);
  return href.length <= ADDRESS_LIMIT ? href : undefined;
}
