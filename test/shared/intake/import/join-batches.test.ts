import { describe, expect, it } from 'vitest';
import { joinBatches } from '../../../../shared/intake/import/join-batches.ts';

async function joined(sizes: readonly number[]): Promise<readonly (readonly number[])[]> {
  let next = 0;
  const batches = (async function* () {
    for (const size of sizes) yield Array.from({ length: size }, () => next++);
  })();
  const all: (readonly number[])[] = [];
  for await (const batch of joinBatches(batches)) all.push(batch);
  return all;
}

describe('joined batches', () => {
  it('hold what the small ones held, in order', async () => {
    const all = (await joined([100, 100, 3, 0, 100])).flat();
    expect(all).toEqual(Array.from({ length: 303 }, (_, index) => index));
  });

  it.each([
    ['ten of a hundred rows', Array<number>(12).fill(100), [1000, 200]],
    ['one that is large already', [1000, 100], [1000, 100]],
    ['ten of few rows, whose texts must be long', Array<number>(11).fill(1), [10, 1]],
    ['none that is empty', [0, 0], []],
    ['none', [], []],
  ])('are made of %s', async (_name, sizes, expected) => {
    expect((await joined(sizes)).map(({ length }) => length)).toEqual(expected);
  });
});
