/** Records of the same activity counted once, asked plainly of the entries: it checks what composing counted. */
import type { EntryFacts } from './entry-facts.ts';
import type { FigureFilter } from './figure.ts';
import type { FigureCounter } from './figure-question.ts';

/** A counter of groups: activities that matched, and that marks as duplicates lead from one to the other in any direction. */
export function distinctCounter(
  filter: FigureFilter,
  isCounted: (facts: EntryFacts) => boolean,
): FigureCounter {
  const neighbours = new Map<string, string[]>();
  const take = (facts: EntryFacts): void => {
    const { activityId, relatedActivities } = facts.entry.activity;
    const marked = relatedActivities.filter(({ kind }) => kind === 'duplicate-of').map(({ id }) => id);
    neighbours.set(activityId, marked);
  };
  return {
    filter,
    add(facts) {
      if (!isCounted(facts)) return false;
      take(facts);
      return true;
    },
    value: () => groupsOf(neighbours),
  };
}

function groupsOf(marks: ReadonlyMap<string, readonly string[]>): number {
  const backwards = new Map<string, string[]>();
  for (const [from, to] of marks) {
    for (const id of to) backwards.set(id, [...(backwards.get(id) ?? []), from]);
  }
  const seen = new Set<string>();
  let groups = 0;
  for (const first of marks.keys()) {
    if (seen.has(first)) continue;
    groups++;
    for (const open = [first]; open.length > 0; ) {
      const id = open.pop() as string;
      if (seen.has(id) || !marks.has(id)) continue;
      seen.add(id);
      open.push(...(marks.get(id) ?? []), ...(backwards.get(id) ?? []));
    }
  }
  return groups;
}
