/** The best entries by what they can be quoted for, under each heading and goal. */
import type { LineCode, Milestone } from '../../activities/record.ts';
import { countedClaims, namedLines } from '../../matrix/counted.ts';
import { goalOf } from '../../reference/sdgs.ts';
import { pillarsOf } from '../gca-pillar.ts';
import type { SnapshotEntry } from '../snapshot.ts';
import { topicsOf } from '../topics.ts';
import { type BestList, bestList } from './best-list.ts';
import { lineGroup } from './line-groups.ts';
import { rank } from './rank.ts';

/** What an entry is quoted for. */
export type Quoted =
  | 'examples'
  | 'obstacles'
  | 'lessons'
  | 'proposals'
  | 'trends'
  | 'milestones'
  /** Says what it aims at, or what it will reach by when. */
  | 'objectives'
  | 'headlines'
  | 'leave-no-one-behind'
  /** Counted under the heading, told under another. */
  | 'elsewhere'
  /** There was nothing to report. */
  | 'nothing';

/** `line/C5` (heading where the line is printed), `line/C5/2019`, `goal/9`, `topic/forum`, `pillar/legal`, `cross-cutting`, `no-line` (printed nowhere) or `all`. */
type QuotePlace = string;

export interface BestLists {
  /** Best first; empty when nothing was offered. */
  readonly of: (what: Quoted, place: QuotePlace) => readonly SnapshotEntry[];
  readonly offer: (what: Quoted, place: QuotePlace, entry: SnapshotEntry, score: number) => void;
}

/** Long enough that what one section has used leaves something for the next. */
export const KEPT = 12;

export function bestLists(): BestLists {
  const lists = new Map<string, BestList>();
  return {
    of: (what, place) => lists.get(`${what} ${place}`)?.entries() ?? [],
    offer(what, place, entry, score) {
      const key = `${what} ${place}`;
      let list = lists.get(key);
      if (list === undefined) {
        list = bestList(KEPT);
        lists.set(key, list);
      }
      list.offer(entry, score);
    },
  };
}

/** Offers an entry wherever it can be quoted: under its primary line's heading only, so that it is told once. */
export function offerEntry(best: BestLists, entry: SnapshotEntry): void {
  const { activity, update } = entry;
  if (update.nothingToReport !== undefined) {
    for (const place of [
      'all',
      ...placesOf(entry),
      ...(activity.crossCutting === undefined ? [] : ['cross-cutting']),
    ])
      best.offer('nothing', place, entry, 0);
    return;
  }
  const score = rank(entry);
  const home = homeOf(entry);
  for (const place of placesOf(entry)) if (place !== home) best.offer('elsewhere', place, entry, score);
  if (update.narrative !== undefined || activity.summary !== undefined)
    best.offer('examples', home, entry, score);
  if (update.obstacles !== undefined) best.offer('obstacles', home, entry, score);
  if (update.lessons !== undefined) best.offer('lessons', home, entry, score);
  if (update.proposals !== undefined) best.offer('proposals', home, entry, score);
  if (update.emergingTrends.length > 0) best.offer('trends', home, entry, score);
  if (update.objective !== undefined || update.milestones.some(isOpen)) {
    best.offer('objectives', home, entry, score);
  }
  const reached = update.milestones.filter(isReached);
  if (reached.length > 0) {
    best.offer('milestones', `${home}/${update.period.to.slice(0, 4)}`, entry, score + reached.length);
  }
  if (update.leaveNoOneBehind !== undefined) best.offer('leave-no-one-behind', 'all', entry, score);
  offerToGoals(best, entry, score);
  if (update.narrative !== undefined || activity.summary !== undefined) {
    for (const topic of topicsOf(activity)) best.offer('examples', `topic/${topic}`, entry, score);
    for (const pillar of pillarsOf(activity)) best.offer('examples', `pillar/${pillar}`, entry, score);
  }
}

/** Whether a milestone is done. */
export function isReached(milestone: Milestone): boolean {
  return milestone.done !== undefined || milestone.status === 'done';
}

/** Whether a milestone has a day by which it is to be reached, and is not reached yet. */
export function isOpen(milestone: Milestone): boolean {
  return milestone.due !== undefined && !isReached(milestone) && milestone.status !== 'dropped';
}

/** Headings under which an entry is counted. */
function placesOf({ activity }: SnapshotEntry): ReadonlySet<QuotePlace> {
  return new Set(namedLines(activity).map((line) => `line/${lineGroup(line).id}`));
}

function homeOf({ activity }: SnapshotEntry): QuotePlace {
  if (activity.crossCutting !== undefined) return 'cross-cutting';
  const line: LineCode | undefined = namedLines(activity)[0];
  return line === undefined ? 'no-line' : `line/${lineGroup(line).id}`;
}

function offerToGoals(best: BestLists, entry: SnapshotEntry, score: number): void {
  const { activity, update } = entry;
  const seen = new Set<number>();
  for (const claim of countedClaims(activity)) {
    const goal = goalOf(claim.code);
    if (seen.has(goal)) continue;
    seen.add(goal);
    // A primary claim says that the goal is what the activity is for.
    const weighed = score + (claim.weight === 'primary' ? 6 : 0);
    const place = `goal/${goal}`;
    if (update.headline !== undefined) best.offer('headlines', place, entry, weighed);
    if (update.narrative !== undefined) best.offer('examples', place, entry, weighed);
    if (update.proposals !== undefined) best.offer('proposals', place, entry, weighed);
    if (update.obstacles !== undefined) best.offer('obstacles', place, entry, weighed);
  }
}
