/** What a case is: one piece of work on a file of so many rows, run alone in a process of its own. */

export interface Work {
  readonly rows: number;
}

export interface Measured {
  readonly seconds: number;
  /** What was counted, where that isn't rows. */
  readonly counted?: number;
  readonly note?: string;
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
