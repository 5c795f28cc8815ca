/** Deflate in blocks on the thread pool, so that text is made on one core while another packs it. */
import { promisify } from 'node:util';
import { constants, deflateRaw } from 'node:zlib';

/** A stretch of the input and its bytes in the deflate stream. */
export interface DeflatedBlock {
  readonly raw: Uint8Array;
  readonly packed: Uint8Array;
}

const pack = promisify<Buffer, { level: number; finishFlush: number }, Buffer>(deflateRaw);

/** Characters a block holds at least; smaller blocks pack worse, larger ones cost memory. */
const BLOCK = 512 * 1024;
/** Blocks under way at a time: enough to keep two cores busy, few enough to bound the memory. */
const AHEAD = 3;
/** 3 packs record XML 4 % smaller than 1 for little more time; from 5 on time doubles. */
const LEVEL = 3;
/** An empty final block with fixed codes: ends the stream (RFC 1951, 3.2.6). */
const END = Buffer.from([3, 0]);

/**
 * Deflates UTF-8 text. Each block is packed by itself and flushed to a byte boundary, so that the packed blocks in
 * order are one valid stream. The cuts depend on the text alone: same text, same bytes.
 */
export async function* deflateBlocks(
  text: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<DeflatedBlock> {
  const options = { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH };
  const underWay: Promise<DeflatedBlock>[] = [];
  const start = (part: string) => {
    const raw = Buffer.from(part, 'utf8');
    const job = pack(raw, options).then((packed) => ({ raw, packed }));
    // An error waits in the promise until its turn; until then it is not "unhandled".
    job.catch(() => undefined);
    underWay.push(job);
  };
  let gathered = '';
  for await (const piece of text) {
    gathered += piece;
    if (gathered.length < BLOCK) continue;
    const cut = splitsPair(gathered) ? gathered.length - 1 : gathered.length;
    start(gathered.slice(0, cut));
    gathered = gathered.slice(cut);
    const oldest = underWay.length >= AHEAD ? underWay.shift() : undefined;
    if (oldest) yield await oldest;
  }
  if (gathered) start(gathered);
  for (const job of underWay) yield await job;
  yield { raw: Buffer.alloc(0), packed: END };
}

function splitsPair(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff;
}
