/** Where the id of an activity leads since merges. */
import { pagesUnder } from '../store/pages.ts';
import type { Identities, Ledger } from '../store/ports.ts';
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

/** `identities` that give the id under which a thing is reported now: what is sent again does not come back as a double. */
export function followMerges(identities: Identities, ledger: Pick<Ledger, 'list'>): Identities {
  const follow = async <T extends string | undefined>(ids: readonly T[]): Promise<readonly T[]> => {
    const merged = new Map<string, string>();
    for await (const page of pagesUnder<Activity>(ledger, 'activities/merged', 500)) {
      for (const { state } of page) if (state.mergedInto) merged.set(state.activityId, state.mergedInto);
    }
    const last = (id: string): string => {
      let reached = id;
      for (let step = 0; step < STEPS; step += 1) reached = merged.get(reached) ?? reached;
      return reached;
    };
    return merged.size === 0 ? ids : ids.map((id) => (id === undefined ? id : last(id)) as T);
  };
  return {
    identify: async (keys) => follow(await identities.identify(keys)),
    known: async (keys) => follow(await identities.known(keys)),
  };
}
