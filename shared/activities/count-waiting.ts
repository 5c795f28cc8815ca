/** How many updates stand in a state: the queues of those who review and of those who watch over a Sector. */

import type { Listing } from '../store/ledger-at-hand.ts';
import { pagesUnder } from '../store/pages.ts';
import { activityStream, type Period, type UpdateState } from './record.ts';
import type { BriefActivity, BriefUpdate } from './records-at-hand.ts';

export interface WaitingQuestion {
  /** All periods without it. */
  readonly period?: Period;
  readonly state: UpdateState;
  /** Only updates of these activities, where it is given. */
  readonly wanted?: (activity: BriefActivity) => boolean;
}

const PAGE = 500;

/** Their number; `records` are those at hand, or a ledger. */
export async function countWaiting(
  records: Listing,
  { period, state, wanted }: WaitingQuestion,
): Promise<number> {
  const key = `updates/${state}${period === undefined ? '' : `/${period.from}..${period.to}`}`;
  let count = 0;
  for await (const page of pagesUnder<BriefUpdate>(records, key, PAGE)) {
    if (wanted === undefined) count += page.length;
    else {
      const ids = page.map((update) => activityStream(update.state.activityId));
      count += (await records.newest(ids)).filter(
        (each) => each && wanted(each.state as BriefActivity),
      ).length;
    }
  }
  return count;
}
