/**
 * The spreadsheet model: what the members' workbook holds, as sheets of rows that may be too many to keep in memory.
 * Text is only text here; renderers see to it that it never becomes a formula.
 */
import type { Audience } from '../activities/field.ts';
import type { Language } from '../reference/languages.ts';
import type { Makers } from './document.ts';

export type SheetValue = string | number | boolean | undefined;

/** What `linksTo` says in columns of titles of sheets. */
export const ANY_SHEET = '*';

export interface SheetColumn {
  readonly id: string;
  readonly head: string;
  readonly kind: 'text' | 'long-text' | 'number' | 'date' | 'code' | 'link' | 'heat';
  /** Characters. */
  readonly width: number;
  /** For programs: spreadsheets hide it until it is asked for. */
  readonly hidden?: boolean;
  /** Links to the row with the same key on the sheet of this id; {@link ANY_SHEET}: to the sheet whose title is the value. */
  readonly linksTo?: string;
  /** Column of the same row whose value is the key, where it is not the cell's own. */
  readonly linkKey?: string;
}

/** A picture below the rows of a sheet. */
export interface SheetPicture {
  readonly png: Uint8Array;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Said above it. */
  readonly caption?: string;
}

export interface SheetModel {
  readonly id: string;
  /** At most 31 characters, no \ / ? * [ ] : */
  readonly title: string;
  /** Said above the header: filters, definitions. */
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn[];
  /** Column whose value names the row for links. */
  readonly key?: string;
  /** Columns that stay in sight when scrolling sideways. */
  readonly frozenColumns: number;
  /** How many of the last rows sum the others: shown as totals, left out of the heat scale. */
  readonly totalRows?: number;
  /** Below the rows, one under the other; only on sheets that state their `rowCount`. */
  readonly pictures?: readonly SheetPicture[];
  /** How many rows there are, where that is known before they are read. */
  readonly rowCount?: number;
  /** A fresh pass over the rows on each call; in a stable order. */
  readonly rows: () => AsyncIterable<readonly SheetValue[]> | Iterable<readonly SheetValue[]>;
}

/** One pass that fills several sheets, so that what their rows come from is read once and not once for each. */
export interface SharedPass {
  /** Ids of the sheets. */
  readonly sheets: readonly string[];
  /** A fresh pass on each call. A step gives each of `sheets`, in that order, its next rows: those of its own `rows()`. */
  readonly steps: () => AsyncIterable<readonly (readonly (readonly SheetValue[])[])[]>;
}

export interface WorkbookModel {
  readonly schema: 1;
  readonly kind: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly audience: Audience;
  readonly sheets: readonly SheetModel[];
  readonly shared?: SharedPass;
  readonly makers: Makers;
}
