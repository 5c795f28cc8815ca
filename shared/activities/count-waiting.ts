/** How many updates stand in a state: the queues of those who review and of those who watch over a Sector. */
import { pagesUnder } from '../store/pages.ts';
import type { Ledger } from '../store/ports.ts';
import { type Activity, type AnnualUpdate, activityStream, type Period, type UpdateState } from './record.ts';

export interface WaitingQuestion {
  /** All periods without it. */
  readonly period?: Period;
  readonly state: UpdateState;
  /** Only updates of these activities, where it is given. */
  readonly wanted?: (activity: Activity) => boolean;
}

const PAGE = 500;

/** Their number. */
export async function countWaiting(
  ledger: Ledger,
  { period, state, wanted }: WaitingQuestion,
): Promise<number> {
  const key = `updates/${state}${period === undefined ? '' : `/${period.from}..${period.to}`}`;
  let count = 0;
  for await (const page of pagesUnder<AnnualUpdate>(ledger, key, PAGE)) {
    if (wanted === undefined) count += page.length;
    else {
      const ids = page.map((update) => activityStream(update.state.activityId));
      count += (await ledger.newest(ids)).filter((each) => each && wanted(each.state as Activity)).length;
    }
  }
  return count;
}
