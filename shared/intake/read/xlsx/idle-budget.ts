/** How much a workbook may make us read that holds nothing: empty cells, comments, tags of no meaning. */
import { Problem } from '../../../text/problem.ts';

/** Bytes of XML that one value pays for, beside its own text: its tags, and its share of the empty cells around it. */
export const VALUE_WORTH = 128;

/** Told of `bytes` read, and of the `worth` of the values that were in them. */
export type IdleBudget = (bytes: number, worth: number) => void;

/** The budget of one workbook, over all passes. It throws Problem `zip-bomb` once `maxIdle` bytes paid for nothing. */
export function idleBudget(maxIdle: number): IdleBudget {
  let idle = 0;
  return (bytes, worth) => {
    idle = Math.max(0, idle + bytes - worth);
    if (idle > maxIdle) throw new Problem('zip-bomb', { entry: '', limit: maxIdle, what: 'idle' });
  };
}
