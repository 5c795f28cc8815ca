/** Pairs of activities that are probably one: the search of uploads over everything that the ledger holds, and outside ids. */
import { pagesUnder } from '../store/pages.ts';
import type { Clock, Ledger } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { DuplicateIndex } from './duplicates.ts';
import { listRecords } from './list-records.ts';
import type { Activity } from './record.ts';

/** What two activities share. */
export interface Likeness {
  readonly because: 'title' | 'address' | 'outside-id';
  readonly value: string;
}

export interface LikelyPair {
  /** The lower id. */
  readonly first: string;
  readonly second: string;
  readonly shared: readonly Likeness[];
}

/** Two activities that were looked at and are two. */
export interface Distinct {
  readonly first: string;
  readonly second: string;
}

/** Ledger stream of the finding that two activities are two things, in whichever order they are named. */
export function distinctStream(a: string, b: string): string {
  return `distinct/${[a, b].sort().join('..')}`;
}

/** Every pair that nobody has said to be two, in the order of its first sight. Reads all records once. */
export async function likelyDuplicates(
  ledger: Pick<Ledger, 'list' | 'newest'>,
): Promise<readonly LikelyPair[]> {
  const known = await distinctPairs(ledger);
  const pairs = new Map<string, { first: string; second: string; shared: Likeness[] }>();
  const add = (a: string, b: string, likeness: Likeness): void => {
    const [first = '', second = ''] = [a, b].sort();
    const name = distinctStream(first, second);
    if (known.has(name)) return;
    const pair = pairs.get(name) ?? { first, second, shared: [] };
    if (!pair.shared.some(({ because }) => because === likeness.because)) pair.shared.push(likeness);
    pairs.set(name, pair);
  };
  const index = new DuplicateIndex();
  const outside = new Map<string, string>();
  for await (const page of listRecords(ledger)) {
    for (const { activity, update } of page) {
      const id = activity.state.activityId;
      const record = { activity: activity.state, update: update.state };
      for (const { params, rule, value = '' } of index.add(record, {})) {
        add(id, String(params?.other), {
          because: rule === 'duplicate-title' ? 'title' : 'address',
          value,
        });
      }
      for (const each of outsideIds(activity.state)) {
        const other = outside.get(each);
        if (other === undefined) outside.set(each, id);
        else if (other !== id && !namesRelated(activity.state, other)) {
          add(id, other, { because: 'outside-id', value: each });
        }
      }
    }
  }
  return [...pairs.values()];
}

/** Remember that two activities are two. Saying it twice changes nothing. */
export async function markDistinct(
  { by, first, reason, second }: Distinct & { readonly by: string; readonly reason: string },
  { clock, ledger }: { readonly ledger: Ledger; readonly clock: Clock },
): Promise<void> {
  const stream = distinctStream(first, second);
  const [known] = await ledger.heads([stream]);
  if (known !== undefined) return;
  const [a = '', b = ''] = [first, second].sort();
  const state: Distinct = { first: a, second: b };
  const [outcome] = await ledger.append([
    { stream, revision: 1, at: clock().toISOString(), by, reason, state },
  ]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
}

async function distinctPairs(ledger: Pick<Ledger, 'list'>): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for await (const page of pagesUnder(ledger, 'distinct', 500)) {
    for (const { stream } of page) known.add(stream);
  }
  return known;
}

/** Addresses are compared by the index, in folded form. */
function outsideIds({ externalIds }: Activity): readonly string[] {
  return externalIds.flatMap(({ id, scheme }) => (scheme === 'url' ? [] : [`${scheme} ${id}`]));
}

function namesRelated({ relatedActivities }: Activity, other: string): boolean {
  return relatedActivities.some(({ id }) => id === other);
}
