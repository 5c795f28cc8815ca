/** A merge of two activities that were one thing: what was touched, so that it can be undone. */

/** A stream that the merge changed. */
export interface MergedStream {
  readonly stream: string;
  /** Newest revision before; 0 where the merge began the stream. */
  readonly before: number;
  /** The revision that the merge appended. */
  readonly after: number;
}

export interface Merge {
  /** The activity that lives on. */
  readonly into: string;
  /** The one whose id leads to it. */
  readonly from: string;
  /** `begun` until every stream is written: a merge that was cut off is undone like one that is done. */
  readonly state: 'begun' | 'done' | 'undone';
  readonly touched: readonly MergedStream[];
}

/** Ledger stream of the merges of activity `from`: after an undo it may be merged again. */
export function mergeStream(from: string): string {
  return `merge/${from}`;
}
