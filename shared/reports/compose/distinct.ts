/** Both totals, as submitted and distinct, wherever a text gives the number of activities. */
import type { Inline } from '../document.ts';
import type { ComposeContext } from './context.ts';

/** One sentence; none where no record is marked as another's duplicate, so that both totals are the same. */
export function distinctTotals({
  count,
  digest,
  writer,
}: Pick<ComposeContext, 'count' | 'digest' | 'writer'>): readonly (readonly Inline[])[] {
  const activities = count('activities');
  if (digest.distinct === activities.value) return [];
  return [writer.say('report.distinct', { activities, distinct: count('distinct') })];
}
