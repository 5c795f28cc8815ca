/** What the form of a hand-over says. */

export interface HandOverAnswers {
  /** `ASSIGNMENT:REVISION` of each. */
  readonly what: readonly string[];
  readonly to: string;
  readonly from: string;
  readonly reason: string;
}

export const EMPTY_ANSWERS: HandOverAnswers = { what: [], to: '', from: '', reason: '' };
