/** Whether an activity or update is still a record of its own: lists, forms and counts pass over what is not. */
import type { AnnualUpdate } from './record.ts';

/** False once it was merged away or discarded; its revisions stay in the ledger. */
export function stands({ discarded, mergedInto }: Pick<AnnualUpdate, 'discarded' | 'mergedInto'>): boolean {
  return discarded === undefined && mergedInto === undefined;
}
