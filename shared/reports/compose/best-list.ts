/** Keeps the few best entries of a stream that may be a million long; the same stream always gives the same few. */
import type { SnapshotEntry } from '../snapshot.ts';

interface Ranked {
  readonly entry: SnapshotEntry;
  readonly score: number;
}

export interface BestList {
  /** Takes `entry` in when it is among the best so far; of one activity only its best update stays. */
  readonly offer: (entry: SnapshotEntry, score: number) => void;
  /** Best first. */
  readonly entries: () => readonly SnapshotEntry[];
}

/** A list of at most `most` entries: highest score first, then lowest activity id, then latest period. */
export function bestList(most: number): BestList {
  const kept: Ranked[] = [];
  return {
    offer(entry, score) {
      const worst = kept[most - 1];
      if (worst !== undefined && score < worst.score) return;
      const ranked: Ranked = { entry, score };
      const same = kept.findIndex((each) => each.entry.activity.activityId === entry.activity.activityId);
      if (same >= 0) {
        if (compare(ranked, kept[same] as Ranked) >= 0) return;
        kept.splice(same, 1);
      }
      let at = kept.length;
      while (at > 0 && compare(ranked, kept[at - 1] as Ranked) < 0) at--;
      if (at >= most) return;
      kept.splice(at, 0, ranked);
      if (kept.length > most) kept.pop();
    },
    entries: () => kept.map(({ entry }) => entry),
  };
}

function compare(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  const [idA, idB] = [a.entry.activity.activityId, b.entry.activity.activityId];
  if (idA !== idB) return idA < idB ? -1 : 1;
  return a.entry.update.period.to > b.entry.update.period.to ? -1 : 1;
}
