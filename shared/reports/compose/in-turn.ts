/** The best entries of all headings in turn, so that no action line speaks for all. */
import type { SnapshotEntry } from '../snapshot.ts';
import type { Quoted } from './best-lists.ts';
import type { ComposeContext } from './context.ts';
import { LINE_GROUPS } from './line-groups.ts';

/** Places of the best lists, in the order of the headings. */
export const HEADING_PLACES: readonly string[] = [
  ...LINE_GROUPS.map(({ id }) => `line/${id}`),
  'line/C7',
  'cross-cutting',
];

/** The best entry of each heading, then the second of each; each activity once. */
export function bestInTurn(
  { digest }: Pick<ComposeContext, 'digest'>,
  what: Quoted,
): readonly SnapshotEntry[] {
  const lists = HEADING_PLACES.map((place) => digest.best.of(what, place));
  const found = new Map<string, SnapshotEntry>();
  for (let turn = 0; turn < Math.max(...lists.map((list) => list.length)); turn++) {
    for (const list of lists) {
      const entry = list[turn];
      const id = entry?.activity.activityId ?? '';
      if (entry !== undefined && !found.has(id)) found.set(id, entry);
    }
  }
  return [...found.values()];
}
