import { describe, expect, it } from 'vitest';
import { registryRecount } from '../../../shared/reports/recount-registry.ts';
import { snapshotOf } from '../../golden/fixture.ts';
import { withRegistries } from '../../golden/registered.ts';

const snapshot = withRegistries(snapshotOf([]));
const tasks = { measure: 'entries', filter: { registry: 'task' } } as const;

async function faultsOf(value: number, audience: 'public' | 'internal') {
  const recount = registryRecount();
  const figure = { id: 'entries.registry-task', value };
  recount.ask({ where: 'tasks-en.json#entries.registry-task', audience, figure, question: tasks });
  await recount.read(snapshot);
  return { faults: recount.faults(), records: recount.records(audience, figure.id)?.told() };
}

describe('figures of registries, counted again', () => {
  it('are sound as far as their readers may see the entries', async () => {
    expect(await faultsOf(3, 'public')).toEqual({
      faults: [],
      records: 'task/AGENDA task/BACKBONE task/DRILL (3)',
    });
    expect((await faultsOf(4, 'internal')).faults).toEqual([]);
  });

  it('are named where they are not what the entries give', async () => {
    expect((await faultsOf(4, 'public')).faults).toEqual([
      { fault: 'figure-value', where: 'tasks-en.json#entries.registry-task', expected: 3, found: 4 },
    ]);
  });
});
