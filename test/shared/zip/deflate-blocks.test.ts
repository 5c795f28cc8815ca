import { crc32, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type DeflatedBlock, deflateBlocks } from '../../../shared/zip/deflate-blocks.ts';
import { DEFLATE_END } from '../../../shared/zip/pack-block.ts';

const LINE = 'Rural networks – сельская связь – 农村宽带 👩🏽‍🌾\n';

async function blocksOf(pieces: readonly (string | Uint8Array)[]): Promise<DeflatedBlock[]> {
  const all: DeflatedBlock[] = [];
  for await (const block of deflateBlocks(pieces)) all.push(block);
  return all;
}

describe('deflateBlocks', () => {
  it.each([
    ['nothing', []],
    ['one short text', [LINE]],
    ['a text longer than a block', ['short', LINE.repeat(20_000), 'short']],
    ['text of many blocks', Array.from({ length: 60 }, (_, at) => `${at} ${LINE.repeat(1000)}`)],
    [
      'bytes that cannot be packed',
      [Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 7919) % 251))],
    ],
  ])('packs %s into one stream, and knows its size and sum after each block', async (_, pieces) => {
    const whole = Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
    const blocks = await blocksOf(pieces);
    const stream = Buffer.concat([...blocks.map(({ packed }) => packed), DEFLATE_END]);
    expect(inflateRawSync(stream).equals(whole)).toBe(true);
    let end = 0;
    for (const { crc, size } of blocks) {
      end += size;
      expect(crc).toBe(crc32(whole.subarray(0, end)));
    }
    expect(end).toBe(whole.length);
  });

  it('gives the same blocks again for the same pieces', async () => {
    const pieces = Array.from({ length: 20 }, () => LINE.repeat(1000));
    expect(await blocksOf(pieces)).toEqual(await blocksOf(pieces));
  });
});
