import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../shared/reports/split-lines.ts';

async function linesOf(bytes: Uint8Array, size: number): Promise<readonly string[]> {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const lines: string[] = [];
  for await (const line of splitLines(chunks())) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  it('are whole wherever the chunks are cut', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((each) => each.replaceAll('\n', ' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 30 }),
        async (texts, size) => {
          const bytes = Buffer.from(`${texts.join('\n')}\n`, 'utf8');
          expect(await linesOf(bytes, size)).toEqual(texts);
        },
      ),
    );
  });

  it('need no newline at the end, and keep a byte-order mark', async () => {
    expect(await linesOf(Buffer.from('\ufeffone\ntwo'), 3)).toEqual(['\ufeffone', 'two']);
  });

  it('fail where the bytes are not UTF-8', async () => {
    await expect(linesOf(Buffer.from([0x61, 0xff, 0x0a]), 8)).rejects.toMatchObject({
      code: 'ERR_ENCODING_INVALID_ENCODED_DATA',
    });
  });
});
