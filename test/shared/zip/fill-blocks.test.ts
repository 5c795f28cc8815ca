import { describe, expect, it } from 'vitest';
import { blockFiller } from '../../../shared/zip/fill-blocks.ts';

function filled(pieces: readonly (string | Uint8Array)[], size: number): string[] {
  const { add, free, rest } = blockFiller(size);
  const blocks: string[] = [];
  const take = (block: Uint8Array | undefined): void => {
    if (block === undefined) return;
    blocks.push(Buffer.from(block).toString('utf8'));
    // Its memory is written over from here on.
    free(block);
  };
  for (const piece of pieces) take(add(piece));
  take(rest());
  return blocks;
}

describe('blockFiller', () => {
  it('begins a block where a piece might not fit, counting three bytes a character', () => {
    expect(filled(['abc', 'de', '中', 'f', 'gh'], 12)).toEqual(['abcde中f', 'gh']);
  });

  it('gives a long piece a longer block, and goes on behind it', () => {
    const long = 'x'.repeat(50);
    expect(filled(['a', long, 'b', Buffer.from('c')], 16)).toEqual(['a', `${long}bc`]);
  });

  it('loses nothing when memory is used again', () => {
    const pieces = Array.from({ length: 500 }, (_, at) => `${at} é 👩🏽‍🌾;`);
    expect(filled(pieces, 100).join('')).toBe(pieces.join(''));
  });

  it('gives nothing where nothing came', () => {
    expect(filled([], 16)).toEqual([]);
    expect(filled([''], 16)).toEqual([]);
  });
});
