/** What an activity is to its own people in a period: decides alike for the morning page and for the template. */
import { isOver } from './carry-forward.ts';
import type { Activity, AnnualUpdate } from './record.ts';
import { stands } from './stands.ts';

type Told = Pick<AnnualUpdate, 'profile' | 'mergedInto' | 'discarded'>;

/** `written`: there is an update of the period. `due`: reported the year before, to be carried forward. */
export type OwnEntry<U> =
  | { readonly kind: 'written'; readonly update: U }
  | { readonly kind: 'due'; readonly before: U };

/**
 * Undefined where there is nothing to report: the activity is over, or was never reported by its own people. Imported entries of
 * others are none of it.
 */
export function ownEntry<U extends Told>(
  activity: Pick<Activity, 'status'>,
  { before, now }: { readonly now: U | undefined; readonly before: U | undefined },
): OwnEntry<U> | undefined {
  if (now !== undefined && stands(now)) {
    return now.profile === 'annual' ? { kind: 'written', update: now } : undefined;
  }
  if (before === undefined || !isOwnReport(before) || isOver(activity)) return undefined;
  return { kind: 'due', before };
}

/** Whether an update stands and was reported by the people of the activity themselves. */
export function isOwnReport(update: Told): boolean {
  return stands(update) && update.profile === 'annual';
}
