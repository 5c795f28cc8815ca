/** What a file of a report shows of its figures, whatever its format: what readers of files give and verification compares. */
import type { Chart } from './chart.ts';

/** A number where it is shown, with the ids that the file gives it. */
export interface ShownNumber {
  /** Ids of the figures that the place shows; none where the format keeps no ids there. */
  readonly figures: readonly string[];
  /** As printed, or the number itself. */
  readonly text: string | number;
  /** Where in the file, for people: `Sheet 3, row 7`. */
  readonly where?: string;
  /** The file leaves it out, which says none. */
  readonly isLeftOut?: true;
}

/** A part of a document that is compared as a text: a paragraph, an item of a list, a caption, a chart in words. */
export interface ShownText {
  readonly id: string;
  readonly text: string;
}

/** Direction of what is read from the places of letters. */
export type Drawn = 'ltr' | 'rtl';

/** A link to a line of the file, or to an address. */
export interface ShownLink {
  /** What it is put on. */
  readonly text: string;
  /** The line that it leads to, whole, or the address. */
  readonly to: string;
}

/** An entry of the contents. */
export interface ShownEntry {
  readonly text: string;
  /** The line that it leads to; absent for the word over the contents. */
  readonly to?: string;
}

/** A cell of a sheet; empty ones are undefined. */
export type ShownCell = string | number | undefined;

/** A sheet of the members' workbook, cell by cell. */
export interface ShownSheet {
  /** Of the sheet, in every language: `activities`. */
  readonly id: string;
  readonly heads: readonly ShownCell[];
  readonly rows: readonly (readonly ShownCell[])[];
  /** What stands above the heads: of a table of a document its caption, with its number, then its notes. */
  readonly notes?: readonly string[];
}

/** All that a file shows. What a format does not hold is absent, and not compared. */
export interface ShownFigures {
  /** Numbers of running text, captions and notes, in reading order. */
  readonly runs?: readonly ShownNumber[];
  /** Which way the document reads whose text was put together from the places of its letters; absent where text is text. */
  readonly drawn?: Drawn;
  /** Numbers in the body of tables, in reading order. */
  readonly cells?: readonly ShownNumber[];
  /** Cells of tables that hold nothing but a number, heads too, in reading order: formats that keep no ids in tables. */
  readonly plainCells?: readonly ShownNumber[];
  /** Numbers wherever they stand, in reading order: formats that do not tell text and tables apart. */
  readonly all?: readonly ShownNumber[];
  /** Numbers with questions that no document model has to state: only counted again. */
  readonly counts?: readonly ShownNumber[];
  /** Sheets whose every cell is compared. */
  readonly sheets?: readonly ShownSheet[];
  /** Its sheets in order, without what made them and the ids of figures: text, tables, figures. */
  readonly tableSheets?: readonly ShownSheet[];
  /** Rows of all its tables, a cell a row, without the ids of figures. */
  readonly longRows?: readonly (readonly ShownCell[])[];
  /** The file's own list of figures: each once. */
  readonly list?: readonly ShownNumber[];
  /** The records that its list gives beside a figure, by id of figure. */
  readonly behind?: ReadonlyMap<string, readonly string[]>;
  /** Texts by id. */
  readonly texts?: readonly ShownText[];
  /** All that stands on its pages line by line, without contents, list of figures and footnotes. */
  readonly lines?: readonly string[];
  /** Its footnotes, in reading order. */
  readonly footnotes?: readonly string[];
  /** Its links in reading order, those of figures and of contents apart, and those that lead to their own line. */
  readonly links?: readonly ShownLink[];
  /** The word over its contents, then their entries. */
  readonly contents?: readonly ShownEntry[];
  /** What stands above its pages, the first apart. */
  readonly heads?: readonly string[];
  /** What stands below its pages; `{page}` and `{pages}` where a program fills the numbers in. */
  readonly feet?: readonly string[];
  /** The title that programs show of it. */
  readonly title?: string;
  /** Questions of its list of figures by id: what is counted, over which records. */
  readonly questions?: ReadonlyMap<string, readonly [counted: string, over: string]>;
  /** SHA-256 of the pictures of its charts, in reading order: the same in every format that keeps pictures as they are. */
  readonly pictures?: readonly string[];
  /** SHA-256 of the pixels of its charts, red, green and blue, in reading order: formats that pack pictures their own way. */
  readonly pixels?: readonly string[];
  /** Alternative texts of its charts, in reading order, and of the code on its last page. */
  readonly alts?: readonly string[];
  /** Its bookmarks, in reading order. */
  readonly outline?: readonly ShownEntry[];
  /** What it says of itself, by the names that its format has for it. */
  readonly properties?: ReadonlyMap<string, string>;
  /** What it holds that no file of ours has. */
  readonly foreign?: readonly ShownForeign[];
}

/** A thing of another maker: a script, an attachment, a style sheet. */
export interface ShownForeign {
  /** For people. */
  readonly where: string;
  readonly found: string;
}

/** A chart as it is drawn: SHA-256 of the picture, and of its pixels. */
export interface DrawnChart {
  readonly png: string;
  readonly pixels: string;
}

/** Draws charts in their order. Throws where it cannot. */
export type DrawsCharts = (
  charts: readonly Chart[],
  options: { readonly language: string; readonly direction: 'ltr' | 'rtl' },
) => Promise<readonly DrawnChart[]>;

export interface ChartDrawer {
  /** The version that draws so. */
  readonly code: string;
  readonly draw: DrawsCharts;
}

/** Reads a file; undefined when its bytes are none of its format. */
export type ReadShown = (bytes: Uint8Array) => Promise<ShownFigures | undefined> | ShownFigures | undefined;

/** Readers by what a file's name has after `kind-language`: `.html`, `-text.csv`. Undefined for files that show no figure. */
export type ReaderOf = (kind: string, ending: string) => ReadShown | undefined;
