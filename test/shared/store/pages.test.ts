import { expect, it } from 'vitest';
import { pagesUnder } from '../../../shared/store/pages.ts';
import type { Ledger, Revision } from '../../../shared/store/ports.ts';

it('gives page after page, each read when it is asked for', async () => {
  const asked: unknown[] = [];
  const pages = [
    { items: [{ stream: 'a' }], next: 'a' },
    { items: [], next: 'b' },
    { items: [{ stream: 'c' }] },
  ];
  const ledger: Pick<Ledger, 'list'> = {
    list: async (...args) => {
      asked.push(args);
      return pages[asked.length - 1] as { items: Revision[]; next?: string };
    },
  };
  const found: (readonly Revision[])[] = [];
  for await (const page of pagesUnder(ledger, 'kept', 1)) {
    found.push(page);
    expect(asked).toHaveLength(found.length);
  }
  expect(found).toEqual(pages.map(({ items }) => items));
  expect(asked).toEqual([
    ['kept', { limit: 1 }],
    ['kept', { limit: 1, after: 'a' }],
    ['kept', { limit: 1, after: 'b' }],
  ]);
});
