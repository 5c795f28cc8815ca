/** All counts of the snapshots that people look into, at hand for each class of readers: one pass over a snapshot serves every year and cell. */

import type { Tally } from '../../shared/matrix/tally.ts';
import type { Audience } from '../../shared/people/audience.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { editionOf } from './edition-of.ts';
import { keep } from './keep.ts';
import { visibleCounts } from './snapshot-matrix.ts';

type Tallies = (audience: Audience) => (id: string) => Promise<Tally>;

/** Snapshots whose counts are remembered, for each class of readers: less than half a megabyte each. */
const MOST = 100;

const known = new WeakMap<Pick<Objects, 'get'>, Tallies>();

/** The same for all who count over `objects`: a snapshot never changes. Problem `snapshot-unknown`. */
export function talliesAtHand(objects: Pick<Objects, 'get'>): Tallies {
  const open =
    known.get(objects) ?? (keep((audience) => holdTallies(objects, audience as Audience)) as Tallies);
  known.set(objects, open);
  return open;
}

function holdTallies(objects: Pick<Objects, 'get'>, audience: Audience): (id: string) => Promise<Tally> {
  return keep(async (id) => {
    const snapshot = await readSnapshot(objects, id);
    const compiled = editionOf(snapshot.header.matrixEdition);
    return (await visibleCounts(snapshot, compiled, audience)).tally;
  }, MOST);
}
