/** What a handler gives back whose job has not ended: the rest is done by messages of its own. */
import type { JobPlace } from '../../shared/jobs/job.ts';

const MARK = Symbol('goes on');

export interface GoesOn {
  readonly [MARK]: true;
  /** Names of the parts that are still to be done, each by a message; none where others are at the last ones. */
  readonly parts: readonly string[];
  /** Where the next turn begins; the message of the one before does nothing more then. */
  readonly place: JobPlace | undefined;
}

/** The job goes on with `parts`; where it is done in turns, from `place`. */
export function goesOn(parts: readonly string[], place?: JobPlace): GoesOn {
  return { [MARK]: true, parts, place };
}

/** Whether a handler has handed the job on instead of ending it. */
export function isGoesOn(outcome: unknown): outcome is GoesOn {
  return typeof outcome === 'object' && outcome !== null && MARK in outcome;
}
