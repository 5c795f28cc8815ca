/** The keys under which the newest state of a stream is found again: few, because every append writes them. */
import { keptKeyOf } from './kept-stream.ts';
import type { Merge } from './merge.ts';
import type { Activity, AnnualUpdate } from './record.ts';
import { stands } from './stands.ts';

/**
 * Look-up keys of an activity, an update or the memory of a kept object; none for streams of other kinds.
 * Activities: `activities`, `activities/line/<id>` for each line named; those that were merged: `activities/merged` only;
 * discarded ones: none.
 * What must stay (kept-stream.ts): `kept`.
 * Updates: `updates`, `updates/<from>..<to>`, `updates/<state>`, `updates/<state>/<from>..<to>`; none once they stand elsewhere or were discarded.
 * Merges: `merges`, `merges/<id>` for both activities. Pairs that are two things: `distinct`.
 */
export function lookUpKeys(stream: string, state: unknown): string[] {
  if (stream.startsWith('activity/')) return activityKeys(state as Activity);
  if (stream.startsWith('update/')) return updateKeys(state as AnnualUpdate);
  if (stream.startsWith('merge/')) return mergeKeys(state as Merge);
  if (stream.startsWith('distinct/')) return ['distinct'];
  return keptKeyOf(stream) === undefined ? [] : ['kept'];
}

function mergeKeys({ from, into }: Merge): string[] {
  return ['merges', `merges/${from}`, `merges/${into}`];
}

function activityKeys(activity: Activity): string[] {
  if (activity.discarded !== undefined) return [];
  if (activity.mergedInto !== undefined) return ['activities/merged'];
  const keys = ['activities'];
  if (activity.primaryLine !== undefined) keys.push(`activities/line/${activity.primaryLine}`);
  for (const line of activity.otherLines) {
    const key = `activities/line/${line}`;
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

function updateKeys(update: AnnualUpdate): string[] {
  if (!stands(update)) return [];
  const { period, state } = update;
  const span = `${period.from}..${period.to}`;
  return ['updates', `updates/${span}`, `updates/${state}`, `updates/${state}/${span}`];
}
