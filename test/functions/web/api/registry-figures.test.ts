/** What is behind a figure of a registry, by the interface as on the page. */
import { describe, expect, it } from 'vitest';
import { activityStream, updateStream } from '../../../../shared/activities/record.ts';
import { freeze } from '../../../../shared/reports/freeze.ts';
import { ports, saveTask } from '../../../shared/registries/entry-fixtures.ts';
import { memoryObjects } from '../../../shared/reports/memory-stores.ts';
import { MAKERS, PERIOD, RECORDS } from '../../../shared/reports/sample-report.ts';
import { webSite } from '../sign-in-as.ts';

async function frozen() {
  const to = ports();
  const objects = memoryObjects();
  for (const record of RECORDS) {
    const id = record.activityId;
    const stream = 'period' in record ? updateStream(id, record.period) : activityStream(id);
    await to.ledger.append([
      { stream, revision: 1, at: '2026-01-15T09:00:00.000Z', by: 'x', reason: 'x', state: record },
    ]);
  }
  await saveTask('t-1', to);
  await saveTask('t-2', to, { values: { line: 'C2' } });
  await saveTask('t-3', to, { audience: 'internal' });
  const { id } = await freeze({ ledger: to.ledger, objects }, PERIOD, MAKERS);
  const { app } = webSite({ clock: to.clock, ledger: to.ledger, objects: objects as never });
  const ask = async (figure: string) => {
    const answer = await app.request(`/api/v1/snapshots/${id}/figures/${figure}`);
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
  };
  return { ask };
}

describe('a figure of a registry', () => {
  it('lists its entries that the reader may see, with the revisions that were frozen', async () => {
    const { ask } = await frozen();
    const title = { en: { text: 'Update the strategy guide', status: 'original' } };
    const { json } = await ask('entries.registry-task');
    expect(json).toMatchObject({ count: 2, activities: 0, records: [], entries: 2 });
    expect(json.registered).toEqual([
      { registry: 'task', id: 't-1', revision: 1, title },
      { registry: 'task', id: 't-2', revision: 1, title },
    ]);
    expect((await ask('entries.registry-task.line-C2')).json.registered).toHaveLength(1);
  });

  it('is none where it sums what the reader is not told; one of activities lists no entries', async () => {
    const { ask } = await frozen();
    expect((await ask('sum.registry-task.of-amount')).status).toBe(404);
    expect((await ask('activities')).json).not.toHaveProperty('registered');
  });
});
