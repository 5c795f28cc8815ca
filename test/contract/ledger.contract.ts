/** What every ledger promises, whatever it is built on. */
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../shared/store/chain.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { draftOf, faultsOf, listAll } from './append-sample.ts';

const ODD_TEXTS = [
  'العربية',
  '信息社会',
  '👩‍🚀𝒳',
  'tab\t line\n nul\0 bell\u0007',
  'lone \ud800 surrogate',
  'back\\slash \\u0041',
  '',
];

export function ledgerContract(name: string, make: () => Promise<Ledger>): void {
  describe(`${name}: a ledger`, () => {
    it('appends revisions whose hashes form a chain over every field', async () => {
      const ledger = await make();
      await ledger.append([draftOf('a', 1)]);
      await ledger.append([draftOf('a', 2)]);
      const [first, second] = await ledger.history('a');
      expect(first?.previous).toBe('');
      expect(second?.previous).toBe(first?.hash);
      expect(second?.hash).toBe(second && hashOf(second));
      expect(second?.state).toEqual({ title: 'Revision 2', status: 'drafted' });
      expect(second?.body).toBe('{"title":"Revision 2","status":"drafted"}');
    });

    it('refuses a revision that does not follow the newest, and shows the newest', async () => {
      const ledger = await make();
      await ledger.append([draftOf('a', 1, { title: 'mine' })]);
      for (const revision of [0, 1, 3]) {
        const [outcome] = await ledger.append([draftOf('a', revision, { title: 'theirs' })]);
        expect(outcome).toMatchObject({
          kind: 'conflict',
          stream: 'a',
          newest: { revision: 1, state: { title: 'mine' } },
        });
      }
      expect(await ledger.append([draftOf('b', 2)])).toEqual([
        { kind: 'conflict', stream: 'b', newest: undefined },
      ]);
      expect(await ledger.history('a')).toHaveLength(1);
    });

    it('gives each draft of a batch its own outcome, in order', async () => {
      const ledger = await make();
      await ledger.append([draftOf('b', 1)]);
      const outcomes = await ledger.append([draftOf('a', 1), draftOf('b', 1), draftOf('c', 1)]);
      expect(outcomes.map(({ kind }) => kind)).toEqual(['appended', 'conflict', 'appended']);
      expect((await ledger.newest(['c', 'x', 'a'])).map((found) => found?.stream)).toEqual([
        'c',
        undefined,
        'a',
      ]);
    });

    it('tells the streams that were appended to since a mark, at once and none too few', async () => {
      const ledger = await make();
      if (ledger.since === undefined) throw new Error('it cannot tell');
      await ledger.append([draftOf('a', 1), draftOf('b', 1)]);
      const { mark, streams } = await ledger.since();
      expect(streams).toEqual([]);
      await ledger.append([draftOf('b', 2), draftOf('c \ud800', 1), draftOf('a', 1)]);
      const told = await ledger.since(mark);
      expect(told.streams).toEqual(expect.arrayContaining(['b', 'c \ud800']));
      if (told.newest !== undefined) expect(told.newest.get('b')).toBe(2);
      expect(new Set(told.streams).size).toBe(told.streams.length);
      const again = await ledger.since(told.mark);
      for (const stream of again.streams) expect(again.newest?.has(stream)).toBe(true);
    });

    it('gives the heads of what is newest, without its content', async () => {
      const ledger = await make();
      const odd = 'odd/\0\\u0041';
      await ledger.append([draftOf('a', 1), draftOf('b', 1), draftOf(odd, 1)]);
      await ledger.append([draftOf('b', 2)]);
      const newest = await ledger.newest(['b', 'x', 'a', odd]);
      expect(await ledger.heads(['b', 'x', 'a', odd])).toEqual(
        newest.map((found) => found && { stream: found.stream, revision: found.revision, hash: found.hash }),
      );
      expect(newest.map((found) => found?.revision)).toEqual([2, undefined, 1, 1]);
      expect(await ledger.heads([])).toEqual([]);
    });

    it('refuses a batch that holds a stream twice', async () => {
      const ledger = await make();
      await expect(ledger.append([draftOf('a', 1), draftOf('a', 2)])).rejects.toThrow(RangeError);
      expect(await ledger.history('a')).toEqual([]);
    });

    it('lets one of many writers at once win', async () => {
      const ledger = await make();
      await ledger.append([draftOf('a', 1)]);
      const tries = ['x', 'y', 'z', 'u', 'v'].map((by) => ledger.append([draftOf('a', 2, {}, { by })]));
      const kinds = (await Promise.all(tries)).flat().map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'appended')).toHaveLength(1);
      expect(await ledger.history('a')).toHaveLength(2);
      expect(await faultsOf(ledger)).toEqual([]);
    });

    it('keeps a history of more than ten revisions in order', async () => {
      const ledger = await make();
      for (let revision = 1; revision <= 12; revision += 1) await ledger.append([draftOf('a', revision)]);
      expect((await ledger.history('a')).map(({ revision }) => revision)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
      ]);
      expect((await ledger.newest(['a']))[0]?.revision).toBe(12);
    });

    it('lists streams under the keys of their newest state only', async () => {
      const ledger = await make();
      await ledger.append([draftOf('b', 1), draftOf('a', 1)]);
      await ledger.append([draftOf('a', 2, { status: 'submitted' })]);
      const streams = async (key: string): Promise<readonly string[]> =>
        (await listAll(ledger, key)).map(({ stream }) => stream);
      expect(await streams('all')).toEqual(['a', 'b']);
      expect(await streams('status:drafted')).toEqual(['b']);
      expect(await streams('status:submitted')).toEqual(['a']);
      await ledger.append([draftOf('a', 3)]);
      expect(await streams('status:drafted')).toEqual(['a', 'b']);
      expect(await streams('status:submitted')).toEqual([]);
    });

    it('pages with cursors that stay good while others append', async () => {
      const ledger = await make();
      await ledger.append(['b', 'd', 'f', 'h'].map((stream) => draftOf(stream, 1)));
      const first = await ledger.list('all', { limit: 2 });
      expect(first.items.map(({ stream }) => stream)).toEqual(['b', 'd']);
      await ledger.append([draftOf('a', 1), draftOf('e', 1), draftOf('d', 2)]);
      const second = await ledger.list('all', { limit: 2, after: first.next ?? '' });
      expect(second.items.map(({ stream }) => stream)).toEqual(['e', 'f']);
      const third = await ledger.list('all', { limit: 2, after: second.next ?? '' });
      expect(third.items.map(({ stream }) => stream)).toEqual(['h']);
      expect(third.next).toBeUndefined();
    });

    it.each(ODD_TEXTS)('keeps %j as it is in every text', async (text) => {
      const ledger = await make();
      const draft = draftOf(`s/${text}`, 1, { title: text, status: text }, { by: text, reason: text });
      await ledger.append([draft, draftOf('s/other', 1)]);
      expect(await ledger.history(draft.stream)).toMatchObject([draft]);
      expect((await listAll(ledger, `status:${text}`, 1)).map(({ stream }) => stream)).toEqual([
        draft.stream,
      ]);
      expect(new Set((await listAll(ledger, 'all', 1)).map(({ stream }) => stream))).toEqual(
        new Set([draft.stream, 's/other']),
      );
      expect(await faultsOf(ledger)).toEqual([]);
    });

    it('tells all revisions of a span of days by time, the latest first, page after page', async () => {
      const ledger = await make();
      const days = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-03-01', '2026-03-02'];
      for (const [index, day] of days.entries()) {
        const at = `${day}T23:59:59.999Z`;
        await ledger.append([
          draftOf(`odd ${index} \0 s`, 1, {}, { at, by: `by ${day}`, reason: 'why \ud800' }),
          draftOf('same', index + 1, {}, { at }),
        ]);
      }
      const read = async (limit: number) => {
        const found = [];
        let after: string | undefined;
        do {
          const page = await ledger.journal({
            from: '2026-01-01',
            to: '2026-03-01',
            limit,
            ...(after === undefined ? {} : { after }),
          });
          expect(page.items.length).toBeLessThanOrEqual(limit);
          found.push(...page.items);
          after = page.next;
        } while (after !== undefined);
        return found;
      };
      const whole = await read(100);
      expect(whole.map(({ at }) => at.slice(0, 10))).toEqual(
        days
          .slice(1, 4)
          .toReversed()
          .flatMap((day) => [day, day]),
      );
      const [first] = await ledger.history('odd 3 \0 s');
      expect(whole).toContainEqual({
        stream: 'odd 3 \0 s',
        revision: 1,
        at: '2026-03-01T23:59:59.999Z',
        by: 'by 2026-03-01',
        reason: 'why \ud800',
        hash: first?.hash,
      });
      for (const limit of [1, 2, 4, 6]) expect(await read(limit)).toEqual(whole);
      for (const nothing of [
        { from: '2027-01-01', to: '2027-12-31' },
        { from: '2026-03-01', to: '2026-01-01' },
        { from: '2026-01-01', to: '2026-03-01', after: 'no place' },
      ]) {
        expect(await ledger.journal(nothing)).toEqual({ items: [] });
      }
    });

    it('keeps a state of 300 kB', async () => {
      const ledger = await make();
      const title = 'é'.repeat(150_000);
      await ledger.append([draftOf('a', 1, { title })]);
      expect((await ledger.newest(['a']))[0]?.state).toEqual({ title, status: 'drafted' });
    });

    it('rebuilds the projection it had', async () => {
      const ledger = await make();
      await ledger.append(['a', 'b', 'c'].map((stream) => draftOf(stream, 1)));
      await ledger.append([draftOf('b', 2, { status: 'submitted' })]);
      const bodies = async (): Promise<readonly string[]> =>
        (await listAll(ledger, 'all')).map(({ body }) => body);
      const before = await bodies();
      expect(await ledger.rebuild()).toBe(3);
      expect(await bodies()).toEqual(before);
      expect((await listAll(ledger, 'status:submitted')).map(({ stream }) => stream)).toEqual(['b']);
      expect(await faultsOf(ledger)).toEqual([]);
    });

    it('finds no fault in an empty ledger and in one with conflicts', async () => {
      const ledger = await make();
      expect(await faultsOf(ledger)).toEqual([]);
      await ledger.append([draftOf('a', 1), draftOf('b', 7)]);
      expect(await faultsOf(ledger)).toEqual([]);
    });
  });
}
