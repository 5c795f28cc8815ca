import { expect, it } from 'vitest';
import { keepUntilAppended } from '../../../functions/web/keep-until-appended.ts';

it('counts again only when something was appended', async () => {
  let [mark, counted] = ['1', 0];
  const count = keepUntilAppended({ since: async () => ({ mark, streams: [] }) }, async () => ++counted);
  expect([await count('a'), await count('a'), await count('b')]).toEqual([1, 1, 2]);
  mark = '2';
  expect(await count('a')).toBe(3);
});

it('counts every time where the ledger cannot tell', async () => {
  let counted = 0;
  const count = keepUntilAppended({}, async () => ++counted);
  expect([await count('a'), await count('a')]).toEqual([1, 2]);
});
