/** Packed blocks unpacked in order, with the next ones already under way on the thread pool. */
import { type PackedBlock, unpackBlock } from './pack-block.ts';

/** Blocks under way at a time: enough to keep two cores busy, few enough to bound the memory. */
const AHEAD = 2;

/** The bytes of the blocks. */
export async function* unpackBlocks(blocks: Iterable<PackedBlock>): AsyncGenerator<Uint8Array> {
  const underWay: Promise<Uint8Array>[] = [];
  for (const block of blocks) {
    const job = unpackBlock(block);
    // An error waits in the promise until its turn; until then it is not "unhandled".
    job.catch(() => undefined);
    underWay.push(job);
    const oldest = underWay.length > AHEAD ? underWay.shift() : undefined;
    if (oldest) yield await oldest;
  }
  for (const job of underWay) yield await job;
}
