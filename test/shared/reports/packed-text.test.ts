import { crc32, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gunzip, gzipOf } from '../../../shared/reports/gzip-text.ts';
import { type PackedBlock, packBlocks, unpackBlocks } from '../../../shared/reports/packed-text.ts';

async function gathered<T>(values: AsyncIterable<T> | Iterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 3000 }), { maxLength: 8 });

describe('packed text', () => {
  it('comes back as it was, in order, and says its size', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (texts) => {
        const blocks = await gathered(packBlocks(texts.map((text) => Buffer.from(text))));
        const bytes = Buffer.concat(await gathered(unpackBlocks(blocks)));
        expect(bytes.toString('utf8')).toBe(texts.join(''));
        expect(blocks.map(({ size }) => size)).toEqual(texts.map((text) => Buffer.byteLength(text)));
      }),
      { numRuns: 30 },
    );
  });

  it('is one gzip that any decoder reads, and the same for the same pieces', async () => {
    const texts = ['{"a":"é"}\n', 'العربية 中文\n'.repeat(5000), ''];
    const file = async (): Promise<Buffer> => {
      const blocks: readonly PackedBlock[] = await gathered(
        packBlocks(texts.map((text) => Buffer.from(text))),
      );
      return Buffer.concat([...gzipOf(blocks, crc32(texts.join('')))]);
    };
    const bytes = await file();
    expect(gunzipSync(bytes).toString('utf8')).toBe(texts.join(''));
    expect(Buffer.concat(await gathered(gunzip([bytes]))).toString('utf8')).toBe(texts.join(''));
    expect(await file()).toEqual(bytes);
  });

  it('fails with the error of its source', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('text');
      throw new Error('away');
    };
    await expect(gathered(packBlocks(broken()))).rejects.toThrow('away');
  });
});
