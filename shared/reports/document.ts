/**
 * The document model: what a report says, in one language, before anyone decides how it looks. Renderers (docx, xlsx,
 * html, csv, json) read nothing else; it holds no clock, path, font or colour.
 */
import type { Audience } from '../activities/field.ts';
import type { Period } from '../activities/record.ts';
import type { Language } from '../reference/languages.ts';
import type { Chart } from './chart.ts';
import type { Figure } from './figure.ts';

/** A run of text. `lang` is set where it differs from the document (records keep their own language). */
export type Inline =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly lang?: Language;
      readonly strong?: boolean;
      readonly emphasis?: boolean;
      /** In a comparison of two issues: what came and what went (Word files show it as tracked changes). */
      readonly change?: 'inserted' | 'deleted';
    }
  /** A number that can be traced; `text` is the value formatted for the language. */
  | { readonly type: 'figure'; readonly figure: string; readonly text: string }
  /** A link out; only http, https and mailto addresses get here. */
  | { readonly type: 'link'; readonly href: string; readonly text: string; readonly lang?: Language }
  /** A reference to a record of the annex, e.g. WA-000412. */
  | { readonly type: 'record'; readonly record: string }
  /** A reference to another place of the document by its id. */
  | { readonly type: 'ref'; readonly target: string; readonly text: string }
  /** A footnote at this place: the source of what was just said. Formats without feet of pages say it in brackets. */
  | { readonly type: 'note'; readonly text: string; readonly lang?: Language };

export interface Paragraph {
  readonly type: 'paragraph';
  /** Stable between revisions: made from what it is about, not from where it stands. */
  readonly id: string;
  /** Running number through the document, where the family numbers paragraphs. */
  readonly number?: string;
  readonly content: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly id: string;
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}

export interface Column {
  readonly id: string;
  readonly head: string;
  /** `end` for numbers. */
  readonly align: 'start' | 'end' | 'center';
  /** Share of the width, any unit. */
  readonly width: number;
}

export interface Cell {
  readonly content: readonly Inline[];
  /** 0–1 shade of a heat map. */
  readonly heat?: number;
  /** First cell of a row that names it. */
  readonly header?: boolean;
}

export interface Table {
  readonly type: 'table';
  readonly id: string;
  /** Number in its series, e.g. `1`. */
  readonly number: string;
  readonly caption: readonly Inline[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many of the last rows sum the others. */
  readonly totalRows?: number;
  /** Said below the table: definitions, what is not counted. */
  readonly notes: readonly (readonly Inline[])[];
  /** Wider than tall: renderers may turn the page. */
  readonly wide?: boolean;
}

export type Block = Paragraph | List | Table | Chart;

export interface Section {
  readonly id: string;
  /** `1`, `2.3`, `Annex 1`; absent for unnumbered ones. */
  readonly number?: string;
  readonly title: string;
  /** Of the title, where it is not the document's. */
  readonly titleLang?: Language;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Words of the section and all below it; `limit` where the family sets one. */
  readonly words: { readonly count: number; readonly limit?: number };
}

export type MastheadGap = 'meeting' | 'place' | 'dates';

export interface Masthead {
  /** E.g. `International Telecommunication Union`. */
  readonly organization: string;
  /** Body and meeting addressed, e.g. `Commission on Science and Technology for Development, 29th session`. */
  readonly body: string;
  readonly meeting?: string;
  readonly placeAndDates?: string;
  /** As its family prints it, in ITU's with the letter of the language; absent until it is given. */
  readonly symbol?: string;
  /** Of the document, written out; absent until it is given. */
  readonly date?: string;
  /** `Distr.: General`, on documents with a symbol of the United Nations. */
  readonly distribution?: string;
  /** E.g. `Draft 1`, `Revision 1`; empty for a document as first issued. */
  readonly revision: string;
  /** E.g. `Original: English`. */
  readonly languageLine: string;
  readonly agendaItem?: string;
  readonly source: string;
  /** What it says in brackets to be announced: nobody has told, and the calendar does not know. */
  readonly gaps?: readonly MastheadGap[];
}

/** The front box of ITU documents. */
export interface Front {
  readonly summary: readonly (readonly Inline[])[];
  readonly actionRequired: readonly Inline[];
  /** One line: resolutions and documents, with semicolons between. */
  readonly references: readonly (readonly Inline[])[];
  /** Only in the papers of families that have them. */
  readonly expectedResults?: readonly Inline[];
  readonly contact?: readonly Inline[];
}

/** How a reader proves the document. */
export interface Verification {
  /** To be run in the folder of the report set. */
  readonly command: string;
  readonly snapshot: string;
  /** Where the report set is published, when a public address is configured. */
  readonly url?: string;
  /** What the QR code on the last page says. */
  readonly qr: string;
}

/** Everything that made this document; printed on its last page. */
export interface Makers {
  readonly snapshot: string;
  readonly matrixEdition: string;
  readonly ruleSet: string;
  readonly template: string;
  readonly text: string;
  readonly code: string;
}

/** What a figure counts, and over which records; `over` is empty where all are counted. */
export interface FigureWords {
  readonly counted: string;
  readonly over: string;
}

/** The records that a figure counts: the first ones by id, and how many there are. */
export interface FigureRecords {
  readonly first: readonly string[];
  readonly count: number;
}

/** What a record is called: entries of registries also by what they are. */
export interface RecordTitle {
  /** `Recommendation`; absent for activities. */
  readonly what?: string;
  readonly text: string;
  /** Where it differs from the document's. */
  readonly titleLang?: Language;
}

export interface DocumentModel {
  readonly schema: 1;
  readonly kind: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly period: Period;
  /** Widest class of reader this may reach; figures count only what that class may see. */
  readonly audience: Audience;
  readonly masthead: Masthead;
  readonly front: Front;
  readonly sections: readonly Section[];
  readonly annexes: readonly Section[];
  /** Paragraph numbers of earlier issues that this one lost: none is given again. */
  readonly retired?: readonly string[];
  /** Words of the body, annexes apart. */
  readonly words?: Section['words'];
  readonly verification?: Verification;
  /** By id; every `figure` run points in here. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** By id of figure: its question in the document's language, for the list of figures. */
  readonly questions?: Readonly<Record<string, FigureWords>>;
  /** By id of figure: the records behind it; figures that count none are left out. */
  readonly records?: Readonly<Record<string, FigureRecords>>;
  /** By id: those of them that have no row of a table. */
  readonly recordTitles?: Readonly<Record<string, RecordTitle>>;
  readonly makers: Makers;
  /** Id of the snapshot of the year before that an annex tells of. */
  readonly lastYear?: string;
  /** The last page: one labelled line per maker, in the document's language. */
  readonly colophon: {
    readonly title: string;
    readonly lines: readonly { readonly label: string; readonly value: string }[];
  };
  /** Words the renderers need in the document's language: `contents`, `summary`, `page` … */
  readonly labels: Readonly<Record<string, string>>;
}
