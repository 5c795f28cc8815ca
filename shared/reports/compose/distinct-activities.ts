/** How many activities are left when records that are marked as duplicates of one another count once. */
import type { Activity } from '../../activities/record.ts';

/** Takes activities, each once, and joins those that a mark connects, directly or through others. */
export interface DistinctActivities {
  readonly add: (activity: Pick<Activity, 'activityId' | 'relatedActivities'>) => void;
  /** Groups among the activities taken; a mark that leads to none of them joins nothing. */
  readonly count: () => number;
}

/** None taken yet. */
export function distinctActivities(): DistinctActivities {
  const ids = new Set<string>();
  const marks: (readonly [string, string])[] = [];
  return {
    add({ activityId, relatedActivities }) {
      ids.add(activityId);
      for (const { id, kind } of relatedActivities) if (kind === 'duplicate-of') marks.push([activityId, id]);
    },
    count() {
      const heads = new Map<string, string>();
      const headOf = (id: string): string => {
        let head = id;
        for (let above = heads.get(head); above !== undefined; above = heads.get(head)) head = above;
        return head;
      };
      for (const [from, to] of marks) {
        if (!ids.has(to)) continue;
        const [one, other] = [headOf(from), headOf(to)];
        if (one !== other) heads.set(one, other);
      }
      return ids.size - heads.size;
    },
  };
}
