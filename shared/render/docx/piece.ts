/** A part of the body with its size: what is written, and how much of a page it will take. */

/** All heights are in points. */
export interface Piece {
  readonly xml: string;
  /** Heights of what no page end cuts, in order: lines of a paragraph, rows of a table. */
  readonly slices: readonly number[];
  readonly before: number;
  readonly after: number;
  /** Height of head rows, which come again on each page. */
  readonly again?: number;
  /** Height of the footnotes that begin in it. */
  readonly foot?: number;
  /** Slices at the beginning that stay on one page, two where nothing is said. */
  readonly start?: number;
  /** Slices at the end that stay on one page, and points of what follows that stays with them. */
  readonly tail?: { readonly slices: number; readonly next: number };
  readonly keepNext?: boolean;
  /** Holds nothing, and turns no page at the end of a stretch. */
  readonly blank?: boolean;
  /** Of lines: the part of the last one that is left free below it and may hang below the page. */
  readonly hang?: number;
  /** Stays on one page. */
  readonly together?: boolean;
  readonly newPage?: boolean;
  /** Id of the heading that it is. */
  readonly heading?: string;
}

/** A stretch of pages that stand the same way. */
export interface Stretch {
  readonly wide: boolean;
  readonly pieces: readonly Piece[];
}
