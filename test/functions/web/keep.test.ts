import { describe, expect, it } from 'vitest';
import { keep } from '../../../functions/web/keep.ts';

describe('what is remembered for a key', () => {
  it('is made once, and lets go what nobody has asked for the longest', () => {
    const made: string[] = [];
    const of = keep((key) => {
      made.push(key);
      return key.toUpperCase();
    }, 2);
    expect(['a', 'b', 'a', 'c', 'a'].map(of)).toEqual(['A', 'B', 'A', 'C', 'A']);
    expect(made).toEqual(['a', 'b', 'c']);
    expect(of('b')).toBe('B');
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is forgotten where it failed, and no newer one with it', async () => {
    let times = 0;
    const of = keep(async () => {
      times += 1;
      if (times === 1) throw new Error('gone');
      return times;
    });
    await expect(of('a')).rejects.toThrow('gone');
    expect(await of('a')).toBe(2);
    expect(await of('a')).toBe(2);
  });
});
