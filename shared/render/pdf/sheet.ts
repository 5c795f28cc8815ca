/** A report as the page template takes it: strings, numbers and places, already in order; the template adds only looks. */
import type { Family } from './fonts.ts';

/** A run of text. */
export interface Run {
  readonly text: string;
  /** Where it is not the document's. */
  readonly lang?: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** An address outside. */
  readonly href?: string;
  /** A place in the document. */
  readonly to?: string;
  /** Stands at the foot of the page. */
  readonly note?: true;
  /** A link that does not stand out, as of a number to its question. */
  readonly plain?: true;
}

export interface SheetColumn {
  readonly head: string;
  readonly align: 'start' | 'end' | 'center';
  /** Points. */
  readonly width: number;
}

export interface SheetCell {
  readonly runs: readonly Run[];
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly colour?: string;
  readonly header?: true;
  /** Of a row that sums the others. */
  readonly strong?: true;
  /** May be cut by the end of a page: taller than most of one. */
  readonly breakable?: true;
  readonly place?: string;
  /** Points that it takes: spreads over the empty cells behind it. */
  readonly across?: number;
}

export interface Grid {
  /** Small enough to stand on one page. */
  readonly together?: true;
  readonly dense: boolean;
  readonly heat: boolean;
  /** Of the text, points. */
  readonly size: number;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows that end the table and stay on one page, with the notes below it. */
  readonly tail?: number;
}

/** What stands above a table or a picture. */
interface Captioned {
  readonly place?: string;
  /** `Table 1`. */
  readonly series: string;
  readonly caption: readonly Run[];
}

export type SheetBlock =
  | {
      readonly type: 'heading';
      readonly place: string;
      readonly level: number;
      /** Number and title in one line, for bookmarks. */
      readonly text: string;
      /** Points that must be left on its page, it and what follows. */
      readonly room?: number | 'to-the-end';
    }
  | {
      readonly type: 'paragraph';
      readonly place?: string;
      readonly number?: string;
      readonly runs: readonly Run[];
      /** Leads to what follows, and stays with its beginning. */
      readonly leads?: true;
      /** Names one of several notes, which must all stand on its page. */
      readonly noted?: string;
    }
  | {
      readonly type: 'list';
      readonly place?: string;
      readonly ordered: boolean;
      readonly items: readonly (readonly Run[])[];
    }
  | (Captioned &
      Grid & {
        readonly type: 'table';
        readonly tail: number;
        /** Height of its beginning, which stays on one page, in points. */
        readonly start: number;
        readonly notes: readonly (readonly Run[])[];
      })
  | (Captioned & {
      readonly type: 'picture';
      /** Name of the file beside the document. */
      readonly file: string;
      readonly alt: string;
      /** Points. */
      readonly width: number;
      readonly notes: readonly (readonly Run[])[];
    })
  /** Where the room for a picture begins: in front of the headings over it. */
  | { readonly type: 'before-picture'; readonly file: string }
  | {
      readonly type: 'figures';
      readonly note: string;
      /** Side by side; a single one runs through columns and pages. */
      readonly tables: readonly Grid[];
    }
  | { readonly type: 'grid'; readonly table: Grid | null; readonly code: Code | null };

/** A QR code as an SVG file. */
export interface Code {
  readonly svg: string;
  readonly alt: string;
  /** Points. */
  readonly width: number;
}

/** A stretch of pages that stand the same way. */
export interface Stretch {
  readonly wide: boolean;
  /** Begins on a page of its own. */
  readonly newPage: boolean;
  readonly blocks: readonly SheetBlock[];
}

/** A heading as it is set: its number stands apart from its title where it is digits. */
export interface HeadingParts {
  readonly number?: string;
  readonly title: string;
  /** Of the title, where it is not the document's. */
  readonly lang?: string;
  readonly hanging: boolean;
}

export interface Sheet {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** The title as it is set; long words may break. */
  readonly shownTitle: string;
  readonly author: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Font families by language, each with what it falls back on. */
  readonly fonts: Readonly<Record<string, readonly Family[]>>;
  readonly masthead: {
    readonly addressed: readonly { readonly text: string; readonly strong?: true }[];
    readonly identity: readonly { readonly text: string; readonly strong?: true }[];
  };
  readonly source: string;
  readonly box: readonly { readonly title: string; readonly texts: readonly (readonly Run[])[] }[];
  readonly labels: { readonly contents: string };
  readonly header: { readonly start: string; readonly end: string };
  /** `page` in parts; `page` and `pages` stand for the numbers. */
  readonly footer: { readonly snapshot: string; readonly page: readonly string[] };
  /** By place. */
  readonly headings: Readonly<Record<string, HeadingParts>>;
  readonly stretches: readonly Stretch[];
}
