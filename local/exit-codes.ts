/** How a command ends. */

/** Done, nothing to mend. */
export const DONE = 0;
/** It could not be done; the message says why. */
export const FAILED = 1;
/** Done, with findings of severity error or critical, or without a record in a file. */
export const DONE_WITH_FINDINGS = 2;

export type ExitCode = typeof DONE | typeof FAILED | typeof DONE_WITH_FINDINGS;
