/** Which period an activity is to be written for, where nobody says which. */
import { ownEntry } from '../activities/own-entry.ts';
import { type ActivityRecord, type AnnualUpdate, type Period, updateStream } from '../activities/record.ts';
import { yearBefore } from '../activities/year-before.ts';
import { periodsToReport } from '../periods/current-period.ts';
import type { Ledger } from '../store/ports.ts';

/**
 * Of the periods that are reported on, the earliest for which something is left to do (what the morning page lists); undefined
 * where nothing is, or where the newest update, `record.update`, is itself being written.
 */
export async function duePeriod(
  ledger: Ledger,
  { activity, update }: ActivityRecord,
  day: string,
): Promise<Period | undefined> {
  if (isUndone(update)) return undefined;
  const periods = (await periodsToReport(ledger, day)).toReversed();
  const found = (await ledger.newest(
    periods.flatMap((period) => [
      updateStream(activity.activityId, period),
      updateStream(activity.activityId, yearBefore(period)),
    ]),
  )) as readonly ({ readonly state: AnnualUpdate } | undefined)[];
  const due = periods.find((_, index) => {
    const [now, before] = [found[index * 2]?.state, found[index * 2 + 1]?.state];
    const entry = ownEntry(activity, { now, before });
    return entry?.kind === 'due' || (entry?.kind === 'written' && isUndone(entry.update));
  });
  return due && { from: due.from, to: due.to };
}

function isUndone({ state }: Pick<AnnualUpdate, 'state'>): boolean {
  return state === 'drafted' || state === 'returned';
}
