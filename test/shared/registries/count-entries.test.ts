import { expect, it } from 'vitest';
import { countEntries } from '../../../shared/registries/count-entries.ts';
import { entriesAtHand } from '../../../shared/registries/list-entries.ts';
import { withdrawEntry } from '../../../shared/registries/write-entry.ts';
import { ports, registry, SIGNED, saveTask } from './entry-fixtures.ts';

it('counts what stands and what is overdue, for each class of readers, and looks at the ledger once', async () => {
  const to = ports();
  await saveTask('t-1', to);
  await saveTask('t-2', to, { values: { due: '2027-12' } });
  await saveTask('t-3', to, { audience: 'internal' });
  await saveTask('t-4', to);
  await withdrawEntry({ registry: registry('task'), id: 't-4', base: 1, ...SIGNED }, to);
  let looked = 0;
  const since: NonNullable<typeof to.ledger.since> = (mark) => {
    looked += 1;
    return (to.ledger.since as NonNullable<typeof to.ledger.since>)(mark);
  };
  const listing = entriesAtHand({ ...to.ledger, since });
  const tasks = async (reader: 'public' | 'internal') =>
    (await countEntries(await listing.now(), { reader, today: '2026-07-01' })).find(
      (each) => each.registry.id === 'task',
    );
  expect(await tasks('public')).toMatchObject({ entries: 2, overdue: 1 });
  expect(await tasks('internal')).toMatchObject({ entries: 3, overdue: 2 });
  expect(looked).toBe(2);
  const all = await countEntries(await listing.now(), { reader: 'public', today: '2026-07-01' });
  expect(all.find((each) => each.registry.id === 'emerging-trend')).not.toHaveProperty('overdue');
});
