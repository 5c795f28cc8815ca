/** How much a workbook may make us read back of the shared strings that did not fit into memory. */
import { Problem } from '../../../text/problem.ts';

/** Bytes that asking the disk costs, however few are read. */
const ASKING = 4096;

/** Told of `bytes` that are about to be read back. */
export type ReadBackBudget = (bytes: number) => void;

/** The budget of one workbook, over all passes. It throws Problem `zip-bomb` once more than `most` bytes are asked for. */
export function readBackBudget(most: number): ReadBackBudget {
  let left = most;
  return (bytes) => {
    left -= bytes + ASKING;
    if (left < 0) throw new Problem('zip-bomb', { entry: 'sharedStrings', limit: most, what: 'order' });
  };
}
