/** What a case is: one piece of work on a file of so many rows, run alone in a process of its own. */

export interface Work {
  readonly rows: number;
}

export interface Measured {
  readonly seconds: number;
  /** What was counted, where that isn't rows. */
  readonly counted?: number;
  readonly note?: string;
  readonly pages?: readonly PageFigure[];
}

/** A page of the application, asked again and again by the same person. */
export interface PageFigure {
  readonly path: string;
  readonly asker: string;
  /** Milliseconds: median, 95th percentile, and the first time it was asked. */
  readonly median: number;
  readonly p95: number;
  readonly first: number;
  /** Milliseconds of the processor a request, over all requests but the first: steadier than the clock on a busy machine. */
  readonly cpu: number;
  /** Kilobytes that a browser loads that comes for the first time (Brotli), without charts. */
  readonly kilobytes: number;
}

/** Prepares, measures and answers; what is prepared counts for the memory but not for the time. */
export type Case = (work: Work) => Promise<Measured>;

/** A case as its process reports it. */
export interface CaseReport extends Measured {
  /** Seconds of all cores together, what was prepared included: steadier than the clock on a busy machine. */
  readonly cpu?: number;
  /** Peak resident memory. */
  readonly megabytes: number;
}

/** Seconds that `work` takes, with what it gives. */
export async function timed<T>(work: () => Promise<T> | T): Promise<readonly [seconds: number, value: T]> {
  const start = performance.now();
  const value = await work();
  return [(performance.now() - start) / 1000, value];
}
