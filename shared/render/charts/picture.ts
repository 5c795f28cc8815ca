/** A drawn chart, as renderers put it on a page. */
export interface ChartPicture {
  readonly png: Uint8Array;
  /** Size at which its text is as large as it should be, in CSS pixels (1/96 inch); the picture itself is denser. */
  readonly width: number;
  /** See {@link width}. */
  readonly height: number;
}

/** The charts of one document, drawn, by id. */
export type ChartPictures = ReadonlyMap<string, ChartPicture>;

/** For documents without charts, and for callers that show words and numbers only. */
export const NO_PICTURES: ChartPictures = new Map();
