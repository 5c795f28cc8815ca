import { describe, expect, it } from 'vitest';
import { entriesAtHand, listEntries } from '../../../shared/registries/list-entries.ts';
import { withdrawEntry } from '../../../shared/registries/write-entry.ts';
import { en, ports, registry, SIGNED, saveTask } from './entry-fixtures.ts';

const TASKS = registry('task');

async function tasks() {
  const to = ports();
  await saveTask('t-1', to);
  await saveTask('t-2', to, {
    values: { line: 'C2', goals: ['9', '17.8'], due: '2027-12', status: 'planned' },
  });
  await saveTask('t-3', to, { values: { title: en('Relier les écoles'), status: 'done' } });
  await saveTask('t-4', to, { audience: 'internal' });
  await saveTask('t-5', to);
  await withdrawEntry({ registry: TASKS, id: 't-5', base: 1, ...SIGNED }, to);
  return to;
}

describe('listing entries', () => {
  const listing = tasks().then(({ ledger }) => entriesAtHand(ledger));
  const ids = async (filters: Partial<Parameters<typeof listEntries>[2]>) =>
    (await listEntries(await listing, TASKS, { reader: 'internal', ...filters })).items.map(
      ({ state }) => state.id,
    );

  it.each([
    ['all that stand', {}, ['t-1', 't-2', 't-3', 't-4']],
    ['what the public may see', { reader: 'public' as const }, ['t-1', 't-2', 't-3']],
    ['a line', { line: 'C2' }, ['t-2']],
    ['a goal with its targets', { goal: '17' }, ['t-2']],
    ['a target', { goal: '9.c' }, ['t-1', 't-3', 't-4']],
    ['a state', { status: 'done' }, ['t-3']],
    ['a year', { year: 2027 }, ['t-2']],
    ['what is late', { overdueOn: '2026-07-01' }, ['t-1', 't-4']],
    ['what is due that day', { overdueOn: '2026-06-30' }, []],
    ['words of the title', { text: 'ECOLES' }, ['t-3']],
  ])('gives %s', async (_what, filters, expected) => {
    expect(await ids(filters)).toEqual(expected);
  });

  it('goes on behind the last of a page', async () => {
    const first = await listEntries(await listing, TASKS, { reader: 'internal', limit: 3 });
    expect(first.items).toHaveLength(3);
    expect(first.next).toBe('t-3');
    const rest = await listEntries(await listing, TASKS, { reader: 'internal', limit: 3, after: 't-3' });
    expect(rest.items.map(({ state }) => state.id)).toEqual(['t-4']);
    expect(rest.next).toBeUndefined();
  });

  it('hides fields of a narrower class', async () => {
    const amounts = async (reader: 'public' | 'members') =>
      (await listEntries(await listing, TASKS, { reader, limit: 1 })).items.map(
        ({ state }) => state.values.amount,
      );
    expect(await amounts('public')).toEqual([undefined]);
    expect(await amounts('members')).toEqual([250000]);
  });
});
