/** Where the id of an activity leads since merges. */
import { pagesUnder } from '../store/pages.ts';
import type { Ledger } from '../store/ports.ts';
import { type Activity, activityStream, isActivityId } from './record.ts';

/** A chain of merges is followed this far: longer ones are a circle that nobody could have made. */
const STEPS = 20;

/** The id under which activity `id` is reported now: its own, unless it was merged. */
export async function leadsTo(ledger: Pick<Ledger, 'newest'>, id: string): Promise<string> {
  let reached = id;
  for (let step = 0; step < STEPS && isActivityId(reached); step += 1) {
    const [newest] = await ledger.newest([activityStream(reached)]);
    const next = (newest?.state as Activity | undefined)?.mergedInto;
    if (next === undefined) return reached;
    reached = next;
  }
  return reached;
}

/** Every id that was merged away, with the one that it leads to in the end: few, and read whole. */
export async function mergedIds(ledger: Pick<Ledger, 'list'>): Promise<ReadonlyMap<string, string>> {
  const next = new Map<string, string>();
  for await (const page of pagesUnder<Activity>(ledger, 'activities/merged', 500)) {
    for (const { state } of page) if (state.mergedInto) next.set(state.activityId, state.mergedInto);
  }
  const last = (id: string): string => {
    let reached = id;
    for (let step = 0; step < STEPS; step += 1) reached = next.get(reached) ?? reached;
    return reached;
  };
  return new Map([...next.keys()].map((id) => [id, last(id)]));
}
