/** Larger batches of small ones: readers hand on few rows at a time, a store likes many. */

/** Records that are made durable together: doing so costs the same however few they are. */
const MOST = 1000;
/** A reader's batch of long texts holds few rows, so batches are counted too: memory stays bounded. */
const BATCHES = 10;

/** The same records in the same order, none of the batches empty. */
export async function* joinBatches<T>(
  batches: AsyncIterable<readonly T[]>,
): AsyncGenerator<readonly T[], void, void> {
  let all: T[] = [];
  let joined = 0;
  for await (const batch of batches) {
    for (const each of batch) all.push(each);
    joined += 1;
    if (all.length < MOST && joined < BATCHES) continue;
    if (all.length > 0) yield all;
    all = [];
    joined = 0;
  }
  if (all.length > 0) yield all;
}
