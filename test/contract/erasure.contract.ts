/** What every way of erasing promises: the text is gone, the chain holds, and no other text may stand in its place. */
import { describe, expect, it } from 'vitest';
import {
  type Erasure,
  type ErasureRecord,
  eraseFromStream,
  erasureStream,
  isErased,
} from '../../shared/store/erasure.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { draftOf, faultsOf, listAll } from './append-sample.ts';

const clock = () => new Date('2026-03-01T09:00:00Z');
/** Takes the title away; the keys of {@link draftOf} follow the status, which says a name here. */
const redact = (state: unknown) => ({ ...(state as object), title: '—', status: 'gone' });

export function erasureContract(
  name: string,
  make: () => Promise<{ readonly ledger: Ledger; readonly erasure: Erasure }>,
): void {
  describe(`${name}: erasing`, () => {
    const order = { stream: 'person/ada', redact, by: 'officer', reason: 'asked for' };

    it('takes texts away and leaves every hash, link and place; the proof of the ledger is silent', async () => {
      const { erasure, ledger } = await make();
      await ledger.append([draftOf('person/ada', 1, { title: 'Ada', status: 'ada@example.org' })]);
      await ledger.append([draftOf('person/ada', 2, { title: 'Ada L.', status: 'ada@example.org' })]);
      const before = await ledger.history('person/ada');
      expect(await eraseFromStream(order, { ledger, erasure, clock })).toBe(2);
      const after = await ledger.history('person/ada');
      expect(after.map(({ hash, previous }) => [hash, previous])).toEqual(
        before.map(({ hash, previous }) => [hash, previous]),
      );
      expect(after.map(({ body }) => body).join()).not.toMatch(/ada/i);
      expect(await faultsOf(ledger)).toEqual([]);
      const [record] = await ledger.newest([erasureStream('person/ada')]);
      expect(record).toMatchObject({ revision: 1, by: 'officer', reason: 'asked for' });
      expect(after.every((revision) => isErased(revision, record?.state as ErasureRecord))).toBe(true);
    });

    it('takes look-up keys that said it away, and brings the others', async () => {
      const { erasure, ledger } = await make();
      await ledger.append([draftOf('person/ada', 1, { status: 'ada@example.org' })]);
      await eraseFromStream(order, { ledger, erasure, clock });
      expect(await listAll(ledger, 'status:ada@example.org')).toEqual([]);
      expect((await listAll(ledger, 'status:gone')).map(({ stream }) => stream)).toEqual(['person/ada']);
      await ledger.rebuild();
      expect(await faultsOf(ledger)).toEqual([]);
    });

    it('goes on with a stream after it, and ends what was broken off', async () => {
      const { erasure, ledger } = await make();
      await ledger.append([draftOf('person/ada', 1, { title: 'Ada' })]);
      const broken = { replaceBody: () => Promise.reject(new Error('killed')) };
      await expect(eraseFromStream(order, { ledger, erasure: broken, clock })).rejects.toThrow('killed');
      expect(await faultsOf(ledger)).toEqual([]);
      expect(await eraseFromStream(order, { ledger, erasure, clock })).toBe(1);
      expect(await eraseFromStream(order, { ledger, erasure, clock })).toBe(0);
      const [appended] = await ledger.append([draftOf('person/ada', 2, { title: 'Ada again' })]);
      expect(appended?.kind).toBe('appended');
      expect(await eraseFromStream(order, { ledger, erasure, clock })).toBe(1);
      const [record] = await ledger.newest([erasureStream('person/ada')]);
      expect(record?.state).toMatchObject({ revisions: [{ revision: 1 }, { revision: 2 }] });
      expect(await faultsOf(ledger)).toEqual([]);
    });

    it('is told from a change: another text is a fault, erased before or not', async () => {
      const { erasure, ledger } = await make();
      await ledger.append([draftOf('person/ada', 1), draftOf('person/eve', 1)]);
      await eraseFromStream(order, { ledger, erasure, clock });
      for (const stream of ['person/ada', 'person/eve']) {
        const [revision] = await ledger.history(stream);
        if (revision !== undefined) await erasure.replaceBody(revision, '{"title":"a lie","status":"gone"}');
      }
      const faults = (await faultsOf(ledger)).filter(({ fault }) => fault === 'hash');
      expect(faults.map(({ stream }) => stream).sort()).toEqual(['person/ada', 'person/eve']);
    });
  });
}
