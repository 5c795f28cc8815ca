/** Why an activity that was named has nothing to review, and what can be done instead. */
import { activityStream, isActivityId } from '../shared/activities/record.ts';
import type { Ledger } from '../shared/store/ports.ts';
import { wordsIn } from '../shared/text/words.ts';
import { updatesOf } from './updates-of.ts';

export interface AskedReview {
  readonly id: string;
  readonly action: 'accept' | 'return';
  readonly year: number;
}

/** One line: no such activity, no update of the year, or the state that it is in. */
export async function whyNotReviewed({ action, id, year }: AskedReview, ledger: Ledger): Promise<string> {
  const words = wordsIn('en');
  const [activity] = isActivityId(id) ? await ledger.newest([activityStream(id)]) : [];
  if (activity === undefined) return words('cli.review.unknown', { id: id.slice(0, 60) });
  const updates = (await updatesOf(ledger, id)).map(({ state }) => state);
  const ofYear = updates.find(({ period }) => period.to.startsWith(`${year}-`));
  if (ofYear !== undefined) return words('cli.review.state', { id, year, action, state: ofYear.state });
  const others = updates.map(({ period, state }) => `${period.to.slice(0, 4)} (${state})`).join(', ');
  return words('cli.review.no-update', { id, year, others: others === '' ? 'none' : others });
}
