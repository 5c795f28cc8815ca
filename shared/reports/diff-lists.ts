/** What two lists have in common, and what came and went between. */
import { diffArrays } from 'diff';

/** Neighbours that stayed, came or went together. */
export interface DiffPart {
  readonly change: 'same' | 'inserted' | 'deleted';
  readonly items: readonly string[];
}

/** The parts in order; what went stands before what came in its place. */
export function diffLists(before: readonly string[], after: readonly string[]): readonly DiffPart[] {
  return diffArrays([...before], [...after]).map(({ added, removed, value }) => ({
    change: added ? 'inserted' : removed ? 'deleted' : 'same',
    items: value,
  }));
}
