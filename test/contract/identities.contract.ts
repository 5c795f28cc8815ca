/** What every register of ids promises. */
import { describe, expect, it } from 'vitest';
import type { Identities } from '../../shared/store/ports.ts';

/** `make` gives an empty register; `again` opens the one made last once more. */
export function identitiesContract(
  name: string,
  make: () => Promise<Identities>,
  again: () => Promise<Identities>,
): void {
  describe(`${name}: identities`, () => {
    it('gives numbers in order and the same key the same id', async () => {
      const identities = await make();
      expect(await identities.identify(['row-1', 'row-2', 'row-1'])).toEqual([
        'WA-000001',
        'WA-000002',
        'WA-000001',
      ]);
      expect(await identities.identify(['row-2', 'row-3'])).toEqual(['WA-000002', 'WA-000003']);
      expect(await identities.identify([])).toEqual([]);
    });

    it('tells known ids without giving new ones', async () => {
      const identities = await make();
      await identities.identify(['a']);
      expect(await identities.known(['b', 'a'])).toEqual([undefined, 'WA-000001']);
      expect(await identities.known(['b'])).toEqual([undefined]);
    });

    it('gives callers at once one id for one key and never one id for two keys', async () => {
      const identities = await make();
      const keys = Array.from({ length: 120 }, (_, index) => `row-${index}`);
      const calls = [keys, [...keys].reverse(), keys.slice(40), keys].map((asked) =>
        identities.identify(asked),
      );
      const [first, second, third, fourth] = await Promise.all(calls);
      expect([...(second ?? [])].reverse()).toEqual(first);
      expect(third).toEqual(first?.slice(40));
      expect(fourth).toEqual(first);
      expect(new Set(first).size).toBe(keys.length);
    });

    it('tells keys apart that stores like to confuse', async () => {
      const identities = await make();
      const keys = [
        'a',
        'A',
        'a ',
        'a\0b',
        'a\0c',
        '\ud800',
        '\ud801',
        '\ufffd',
        'é',
        'e\u0301',
        '',
        'x'.repeat(5000),
      ];
      expect(new Set(await identities.identify(keys)).size).toBe(keys.length);
    });

    it('remembers after it was opened again', async () => {
      await (await make()).identify(['a', 'b']);
      const identities = await again();
      expect(await identities.identify(['c', 'b'])).toEqual(['WA-000003', 'WA-000002']);
    });
  });
}
