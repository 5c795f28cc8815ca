/** One pass over a snapshot: counts, and the few best entries of each kind; the entries themselves are let go. */
import type { Audience } from '../../activities/field.ts';
import { mapActivity, mapUpdate } from '../../matrix/encode.ts';
import { type CompiledEdition, compileEdition } from '../../matrix/support.ts';
import { addActivity, emptyTally, type Tally } from '../../matrix/tally.ts';
import type { MatrixEdition } from '../../reference/matrix-edition.ts';
import type { FigureFilter } from '../figure.ts';
import type { Snapshot, SnapshotEntry } from '../snapshot.ts';
import { visible } from '../visible-entry.ts';
import { type BestLists, bestLists, offerEntry } from './best-lists.ts';
import { countExtras, type Extras, emptyExtras } from './extras.ts';
import { type OutsideClaims, outsideClaims } from './outside-claims.ts';
import { isInBase } from './span.ts';

/** What a report needs to know of its snapshot; its size does not grow with the number of entries. */
export interface Digest {
  readonly compiled: CompiledEdition;
  readonly tally: Tally;
  readonly extras: Extras;
  readonly best: BestLists;
  readonly outside: OutsideClaims;
  /** Updates that were counted: in the span, and open to the audience. */
  readonly updates: number;
}

export interface DigestRequest {
  readonly snapshot: Snapshot;
  readonly edition: MatrixEdition;
  readonly audience: Audience;
  readonly base: FigureFilter;
}

interface Known {
  readonly request: DigestRequest;
  readonly found: Promise<Digest>;
}

const known = new WeakMap<Snapshot, readonly Known[]>();

/**
 * The digest of the entries of the report's span (`base`) that `audience` may see. A snapshot never changes, so asking
 * again (for the workbook beside the document, for another kind) reads nothing again.
 */
export function digest(request: DigestRequest): Promise<Digest> {
  const before = known.get(request.snapshot) ?? [];
  const same = before.find((each) => isSame(each.request, request));
  if (same) return same.found;
  const found = read(request);
  known.set(request.snapshot, [...before, { request, found }]);
  // What failed may be asked again: the store may have been away.
  found.catch(() => known.delete(request.snapshot));
  return found;
}

function isSame(a: DigestRequest, b: DigestRequest): boolean {
  return (
    a.edition === b.edition && a.audience === b.audience && JSON.stringify(a.base) === JSON.stringify(b.base)
  );
}

/** One pass. Entries of an activity follow each other (snapshot.ts). */
async function read(request: DigestRequest): Promise<Digest> {
  const { snapshot, edition, audience, base } = request;
  const compiled = compileEdition(edition);
  const tally = emptyTally();
  const extras = emptyExtras();
  const best = bestLists();
  const outside = outsideClaims(compiled);
  let updates = 0;
  let group: SnapshotEntry[] = [];
  const close = (): void => {
    const last = group.at(-1);
    if (last === undefined) return;
    const mapped = mapActivity(last.activity, compiled);
    addActivity(
      tally,
      mapped,
      group.map(({ update }) => mapUpdate(update)),
    );
    countExtras(extras, mapped, group);
    outside.offer(last.activity);
    for (const entry of group) offerEntry(best, entry);
    updates += group.length;
    group = [];
  };
  for await (const entry of snapshot.entries()) {
    if (!isInBase(base, entry.update.period)) continue;
    const seen = visible(entry, audience);
    if (seen === undefined) continue;
    if (group.length > 0 && group[0]?.activity.activityId !== seen.activity.activityId) close();
    group.push(seen);
  }
  close();
  return { compiled, tally, extras, best, outside, updates };
}
