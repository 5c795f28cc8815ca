import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteErasure } from '../../../shared/store/embedded/sqlite-erasure.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { type Erasure, eraseFromStream } from '../../../shared/store/erasure.ts';
import { type Listing, ledgerAtHand } from '../../../shared/store/ledger-at-hand.ts';

interface Thing {
  readonly colour: string;
  readonly text: string;
}

const keysOf = (_: string, state: unknown): string[] => ['things', `things/${(state as Thing).colour}`];
const brief = (_: string, state: unknown): unknown => ({ colour: (state as Thing).colour });
const told = { at: '2026-01-01T00:00:00.000Z', by: 'sam', reason: 'test' };
const open = () => {
  const ledger = sqliteLedger(openDatabase(':memory:'), keysOf);
  return { ledger, listing: ledgerAtHand(ledger, { keys: ['things'], keysOf, brief }) };
};
const STREAMS = ['thing/a', 'thing/b', 'thing/c', 'thing/d'];
const COLOURS = ['red', 'blue'];

/** Streams with their revisions and colours, as a listing gives them two at a time. */
async function listed(listing: Listing, key: string): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await listing.list(key, { limit: 2, ...(after === undefined ? {} : { after }) });
    for (const { hash, revision, state, stream } of page.items)
      found.push([stream, revision, hash, (state as Thing).colour]);
    after = page.next;
  } while (after !== undefined);
  return found;
}

it('lists what the ledger lists, whatever is appended between two questions', async () => {
  const change = fc.record({ stream: fc.constantFrom(...STREAMS), colour: fc.constantFrom(...COLOURS) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
      const { ledger, listing } = open();
      for (const { colour, stream } of changes) {
        const [head] = await ledger.heads([stream]);
        const state = { colour, text: 'long' };
        await ledger.append([{ stream, revision: (head?.revision ?? 0) + 1, ...told, state }]);
        for (const key of ['things', 'things/red', 'things/blue']) {
          expect(await listed(listing, key)).toEqual(await listed(ledger, key));
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('holds the brief state only, and nothing of streams that are not held', async () => {
  const { ledger, listing } = open();
  await ledger.append([{ stream: 'thing/a', revision: 1, ...told, state: { colour: 'red', text: 'long' } }]);
  const [known, unknown] = await listing.newest(['thing/a', 'thing/z']);
  expect(known?.state).toEqual({ colour: 'red' });
  expect(unknown).toBeUndefined();
});

it('shows nothing that was erased, as soon as another text stands in its place', async () => {
  const database = openDatabase(':memory:');
  const ledger = sqliteLedger(database, keysOf);
  const erasure = sqliteErasure(database, keysOf);
  const listing = ledgerAtHand(ledger, {
    keys: ['things'],
    keysOf,
    brief: (stream, state) => (stream.startsWith('thing/') ? state : undefined),
  });
  const state = { colour: 'red', text: 'Ada' };
  await ledger.append([{ stream: 'thing/a', revision: 1, ...told, state }]);
  const shown = async () => (await listing.list('things')).items.map((each) => (each.state as Thing).text);
  expect(await shown()).toEqual(['Ada']);
  let between: readonly string[] = [];
  const slow: Erasure = {
    async replaceBody(revision, body) {
      between = await shown();
      await erasure.replaceBody(revision, body);
    },
  };
  const redact = (each: unknown) => ({ ...(each as Thing), text: '–' });
  const order = { stream: 'thing/a', redact, by: 'sam', reason: 'test' };
  await eraseFromStream(order, { ledger, erasure: slow, clock: () => new Date(told.at) });
  expect(between).toEqual(['Ada']);
  expect(await shown()).toEqual(['–']);
});

it('asks the ledger itself where that cannot tell what was appended', async () => {
  const { ledger } = open();
  const { since: _, ...plain } = ledger;
  expect(await ledgerAtHand(plain, { keys: ['things'], keysOf, brief }).now()).toBe(plain);
});

it('looks once for what was appended, however often one answer asks', async () => {
  let looked = 0;
  const { ledger } = open();
  const since: NonNullable<typeof ledger.since> = (mark) => {
    looked += 1;
    return (ledger.since as NonNullable<typeof ledger.since>)(mark);
  };
  const listing = ledgerAtHand({ ...ledger, since }, { keys: ['things'], keysOf, brief });
  const put = (stream: string) =>
    ledger.append([{ stream, revision: 1, ...told, state: { colour: 'red', text: '' } }]);
  for (const stream of STREAMS) await put(stream);
  const now = await listing.now();
  expect(await listed(now, 'things')).toHaveLength(4);
  expect(looked).toBe(1);
  await put('thing/e');
  expect(await listed(listing, 'things')).toHaveLength(5);
});
