/** How many of the activities are ITU's, and how many are entries of others: said wherever a sentence is about ITU. */
import type { Inline } from '../document.ts';
import type { ComposeContext } from './context.ts';

/** One sentence; none where all activities are ITU's. */
export function reporters({
  count,
  writer,
}: Pick<ComposeContext, 'count' | 'writer'>): readonly (readonly Inline[])[] {
  const other = count('activities', { reporter: 'other' });
  if (other.value === 0) return [];
  return [writer.say('report.reporters', { itu: count('activities', { reporter: 'itu' }), other })];
}
