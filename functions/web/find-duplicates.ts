/** Likely duplicates and merges that stand, as far as the reader may see them: the same for the pages and for the interface. */
import {
  distinctStream,
  type LikelyPair,
  likelyDuplicates,
} from '../../shared/activities/likely-duplicates.ts';
import type { Merge } from '../../shared/activities/merge.ts';
import { type ActivityTree, readTree } from '../../shared/activities/merge-activities.ts';
import { type Activity, activityStream } from '../../shared/activities/record.ts';
import { recordThing } from '../../shared/activities/record-thing.ts';
import { stands } from '../../shared/activities/stands.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { demand, may } from '../../shared/people/permission.ts';
import { pagesUnder } from '../../shared/store/pages.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { keepUntilAppended } from './keep-until-appended.ts';
import type { WebPorts } from './web-ports.ts';

/** Merges told at most, the newest. */
const MERGES = 50;
/** Milliseconds for which a search is good where nothing better is known. */
const FRESH = 60_000;

export interface SeenPair {
  readonly pair: LikelyPair;
  readonly first: Activity;
  readonly second: Activity;
}

export interface SeenMerges {
  readonly merges: readonly Revision<Merge>[];
  /** Ids of those that the reader may undo. */
  readonly undoable: ReadonlySet<string>;
}

/** What was found, as far as one may see it. */
interface Duplicates {
  /** Pairs of which both still live on their own, and that the reader may see. */
  pairs(actor: Actor): Promise<readonly SeenPair[]>;
  /** Merges of which the reader may see both halves, the newest first. */
  merges(actor: Actor): Promise<SeenMerges>;
}

/** Searches once for all who ask: the search reads every record. */
export function duplicatesIn(ports: Pick<WebPorts, 'clock' | 'ledger'>): Duplicates {
  const { ledger } = ports;
  const search = searchIn(ports);

  return {
    async pairs(actor) {
      const pairs = await search();
      const ids = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
      const activities = await ledger.newest(ids.map(activityStream));
      const byId = new Map(ids.map((id, index) => [id, activities[index]?.state as Activity | undefined]));
      const isOpen = (activity: Activity): boolean => may(actor, 'record.read', drafted(activity));
      return pairs.flatMap((pair) => {
        const [first, second] = [byId.get(pair.first), byId.get(pair.second)];
        if (first === undefined || second === undefined) return [];
        if (!stands(first) || !stands(second)) return [];
        return isOpen(first) && isOpen(second) ? [{ pair, first, second }] : [];
      });
    },
    async merges(actor) {
      const all = await newestMerges(ledger);
      const [froms, intos] = await Promise.all(
        (['from', 'into'] as const).map((half) =>
          ledger.newest(all.map(({ state }) => activityStream(state[half]))),
        ),
      );
      const isOpen = (action: 'record.read' | 'record.merge', index: number): boolean =>
        [froms?.[index], intos?.[index]].every((half) =>
          may(actor, action, half ? drafted(half.state as Activity) : ANY),
        );
      const undoable = all.flatMap(({ state }, index) => (isOpen('record.merge', index) ? [state.from] : []));
      return { merges: all.filter((_, index) => isOpen('record.read', index)), undoable: new Set(undoable) };
    },
  };
}

/**
 * Until something is appended; where the ledger can't tell, for a while: then what was said to be two since, here or in another
 * process, is looked up.
 */
function searchIn({
  clock,
  ledger,
}: Pick<WebPorts, 'clock' | 'ledger'>): () => Promise<readonly LikelyPair[]> {
  const kept = keepUntilAppended(ledger, () => likelyDuplicates(ledger));
  if (ledger.since !== undefined) return () => kept('');
  let found: { readonly at: number; readonly pairs: Promise<readonly LikelyPair[]> } | undefined;
  return async () => {
    const now = clock().getTime();
    if (found === undefined || now - found.at > FRESH) {
      const pairs = likelyDuplicates(ledger);
      found = { at: now, pairs };
      pairs.catch(() => {
        found = undefined;
      });
    }
    const pairs = await found.pairs;
    const distinct = await ledger.heads(pairs.map(({ first, second }) => distinctStream(first, second)));
    return pairs.filter((_, index) => distinct[index] === undefined);
  };
}

/** Merges that stand, the newest first. */
async function newestMerges(ledger: Ledger): Promise<readonly Revision<Merge>[]> {
  const merges: Revision<Merge>[] = [];
  for await (const page of pagesUnder<Merge>(ledger, 'merges', 500)) {
    merges.push(...page.filter(({ state }) => state.state !== 'undone'));
  }
  return merges.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MERGES);
}

/** Two records with their updates, to be judged. @throws Problem `not-found` where the reader sees one of them not. */
export async function readPair(
  actor: Actor,
  ids: readonly [into: string, from: string],
  ledger: Ledger,
): Promise<readonly [into: ActivityTree, from: ActivityTree]> {
  const [into, from] = [await readTree(ledger, ids[0]), await readTree(ledger, ids[1])];
  for (const { activity } of [into, from]) demand(actor, 'record.read', drafted(activity.state));
  return [into, from];
}

/** Whether both may be merged by `actor`. */
export function mayMerge(actor: Actor, pair: readonly ActivityTree[]): boolean {
  return pair.every(({ activity }) => may(actor, 'record.merge', drafted(activity.state)));
}

/** @throws Problem `forbidden` where one of them may not be merged by `actor`. */
export function demandMerge(actor: Actor, pair: readonly ActivityTree[]): void {
  for (const { activity } of pair) demand(actor, 'record.merge', drafted(activity.state));
}

/** Undoing changes the one that lives on too. @throws Problem `forbidden`, `not-found`. */
export async function demandUndo(actor: Actor, from: string, ledger: Ledger): Promise<void> {
  const [newest] = await ledger.newest([activityStream(from)]);
  const merged = newest?.state as Activity | undefined;
  demand(actor, 'record.merge', merged ? drafted(merged) : ANY);
  if (merged?.mergedInto === undefined) return;
  const [other] = await ledger.newest([activityStream(merged.mergedInto)]);
  if (other !== undefined) demand(actor, 'record.merge', drafted(other.state as Activity));
}

/** Open to be merged by whoever merges anything. */
const ANY = { kind: 'record', audience: 'public', state: 'submitted', lines: [], sectors: [] } as const;

function drafted(activity: Activity) {
  return recordThing(activity, { state: 'drafted' });
}
