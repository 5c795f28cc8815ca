import { crc32, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gunzip, gzipOf } from '../../../shared/reports/gzip-text.ts';
import { type PackedBlock, packBlock } from '../../../shared/zip/pack-block.ts';
import { unpackBlocks } from '../../../shared/zip/unpack-blocks.ts';

async function gathered<T>(values: AsyncIterable<T> | Iterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

const packed = (texts: readonly string[]): Promise<readonly PackedBlock[]> =>
  Promise.all(
    texts.map(async (text) => {
      const raw = Buffer.from(text);
      return { packed: await packBlock(raw, 4), size: raw.length };
    }),
  );

const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 3000 }), { maxLength: 8 });

describe('packed blocks', () => {
  it('come back as they were, in order', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (texts) => {
        const bytes = Buffer.concat(await gathered(unpackBlocks(await packed(texts))));
        expect(bytes.toString('utf8')).toBe(texts.join(''));
      }),
      { numRuns: 30 },
    );
  });

  it('are one gzip that any decoder reads, and the same for the same pieces', async () => {
    const texts = ['{"a":"é"}\n', 'العربية 中文\n'.repeat(5000), ''];
    const file = async (): Promise<Buffer> =>
      Buffer.concat([...gzipOf(await packed(texts), crc32(texts.join('')))]);
    const bytes = await file();
    expect(gunzipSync(bytes).toString('utf8')).toBe(texts.join(''));
    expect(Buffer.concat(await gathered(gunzip([bytes]))).toString('utf8')).toBe(texts.join(''));
    expect(await file()).toEqual(bytes);
  });

  it('fail with the error of the decoder when one is damaged', async () => {
    const blocks = [{ packed: Buffer.from([7, 7, 7]), size: 3 }];
    await expect(gathered(unpackBlocks(blocks))).rejects.toThrow();
  });
});
