/** The problem of one field of a form or request: which one, and what is wrong with it. */
import { Problem } from './problem.ts';

/** `missing`: nothing in it; `unknown`: nothing of that name here; `day`: no day of the calendar; `order`: before what it should follow; `overlap`: some of it belongs to another; `taken`: another has it. */
export type FieldFault = 'missing' | 'unknown' | 'long' | 'day' | 'order' | 'overlap' | 'taken';

/** Problem `field-invalid`; `limit` is the number of characters that fit, for `long`. */
export function wrongField(field: string, because: FieldFault, limit = 0): Problem {
  return new Problem('field-invalid', { field, because, limit });
}
