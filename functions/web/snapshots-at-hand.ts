/** The snapshots that people look into, at hand without their long texts: pages of numbers ask the same one again and again. */
import { FIELDS } from '../../shared/activities/fields.ts';
import type { Activity, AnnualUpdate, Result } from '../../shared/activities/record.ts';
import { sharedClaims } from '../../shared/activities/shared-claims.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import type { Snapshot, SnapshotEntry } from '../../shared/reports/snapshot.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { holdFacts } from './facts-at-hand.ts';

/** Entries held of all snapshots together, at about three kilobytes each: 60 MB. A larger snapshot is read each time. */
const MOST_ENTRIES = 20_000;

/** Of an update, numbers ask how it stands and how many results it has; of an activity, all but what was written at length. */
const LONG = new Set(
  FIELDS.filter(({ id, kind }) => kind.type === 'localized' && id !== 'title').map(({ id }) => id),
);
const LISTS = new Set(
  FIELDS.filter(({ kind, of }) => of === 'update' && kind.type === 'items').map(({ id }) => id),
);
const NOTHING: readonly never[] = Object.freeze([]);
const RESULT: Result = Object.freeze({ statement: '' });

/** More kinds of claims than the matrix has links. */
const MOST_CLAIMS = 5_000;
const bareClaim = sharedClaims(MOST_CLAIMS);

const known = new WeakMap<Pick<Objects, 'get'>, (id: string) => Promise<Snapshot>>();

/**
 * Opens snapshots for who counts and lists: entries lack long texts and the content of results and evidence. A snapshot
 * never changes, so one that is held is not read again. Problems as of readSnapshot.
 */
export function snapshotsAtHand(objects: Pick<Objects, 'get'>): (id: string) => Promise<Snapshot> {
  const open = known.get(objects) ?? holdSnapshots((id) => readSnapshot(objects, id), MOST_ENTRIES);
  known.set(objects, open);
  return open;
}

/** As {@link snapshotsAtHand}, from `read`, holding `most` entries; who was not asked for the longest time goes first. */
export function holdSnapshots(
  read: (id: string) => Promise<Snapshot>,
  most: number,
): (id: string) => Promise<Snapshot> {
  const held = new Map<string, Promise<Snapshot>>();
  const sizes = new Map<string, number>();

  const hold = async (id: string): Promise<Snapshot> => {
    const snapshot = await read(id);
    if (snapshot.header.entries > most) return snapshot;
    const entries: SnapshotEntry[] = [];
    for await (const entry of snapshot.entries()) {
      const short = withoutTexts(entry);
      holdFacts(short);
      entries.push(short);
    }
    sizes.set(id, entries.length);
    return {
      ...snapshot,
      async *entries() {
        yield* entries;
      },
    };
  };
  const makeRoom = (): void => {
    let all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const id of held.keys()) {
      const size = sizes.get(id);
      if (all <= most) return;
      if (size === undefined) continue;
      held.delete(id);
      sizes.delete(id);
      all -= size;
    }
  };

  return async (id) => {
    const opened = held.get(id) ?? hold(id);
    held.delete(id);
    held.set(id, opened);
    try {
      return await opened;
    } catch (error) {
      held.delete(id);
      throw error;
    } finally {
      makeRoom();
    }
  };
}

function withoutTexts({ activity, revisions, update }: SnapshotEntry): SnapshotEntry {
  return {
    activity: { ...shortened(activity), claims: activity.claims.map(bareClaim) },
    update: { ...shortened(update), results: update.results.map(() => RESULT) },
    revisions,
  };
}

function shortened<T extends Activity | AnnualUpdate>(half: T): T {
  const short: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(half)) {
    if (LONG.has(id)) continue;
    const isEmpty = LISTS.has(id) || (Array.isArray(value) && value.length === 0);
    short[id] = isEmpty ? NOTHING : value;
  }
  return short as unknown as T;
}
