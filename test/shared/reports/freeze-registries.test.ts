import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { activityStream, updateStream } from '../../../shared/activities/record.ts';
import { assignmentStream } from '../../../shared/people/assignment.ts';
import { personStream } from '../../../shared/people/person.ts';
import { withdrawEntry } from '../../../shared/registries/write-entry.ts';
import { freeze } from '../../../shared/reports/freeze.ts';
import { openSnapshot, readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import { ports, registry, SIGNED, saveTask } from '../registries/entry-fixtures.ts';
import { memoryObjects } from './memory-stores.ts';
import { MAKERS, PERIOD, RECORDS } from './sample-report.ts';

async function office() {
  const to = ports();
  const append = (stream: string, state: unknown) =>
    to.ledger.append([{ stream, revision: 1, at: '2026-01-15T09:00:00.000Z', by: 'x', reason: 'x', state }]);
  for (const record of RECORDS) {
    const id = record.activityId;
    await append('period' in record ? updateStream(id, record.period) : activityStream(id), record);
  }
  await saveTask('t-2', to);
  await saveTask('t-10', to, { audience: 'internal' });
  await saveTask('t-3', to);
  await withdrawEntry({ registry: registry('task'), id: 't-3', base: 1, ...SIGNED }, to);
  const nour = {
    id: 'nour',
    name: 'N. Haddad',
    email: 'n@example.org',
    unit: 'BDT/DNS',
    roles: ['focal-point'],
  };
  await append(personStream('nour'), { ...nour, sectors: [], language: 'ar', state: 'active' });
  const place = { kind: 'line', line: 'C5' };
  const held = { person: 'nour', place, part: 'lead' };
  await append(assignmentStream('a-1'), { id: 'a-1', ...held, from: '2024-01-01', to: '2024-12-31' });
  await append(assignmentStream('a-2'), { id: 'a-2', ...held, from: '2025-01-01' });
  return to;
}

async function all<T>(items: AsyncIterable<T> | undefined): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items ?? []) list.push(item);
  return list;
}

describe('the registries of a snapshot', () => {
  it('are those entries that stand, in order, at their revisions, and the focal points of the period', async () => {
    const { ledger } = await office();
    const objects = memoryObjects();
    const frozen = await freeze({ ledger, objects }, PERIOD, MAKERS);
    expect(frozen.header.registries).toEqual({ 'focal-point': 1, task: 2 });
    const opened = await readSnapshot(objects, frozen.id);
    const found = await all(opened.registries?.());
    expect(found.map(({ id, registry: of }) => `${of}/${id}`)).toEqual([
      'focal-point/a-2',
      'task/t-10',
      'task/t-2',
    ]);
    expect(found[0]).toMatchObject({
      audience: 'members',
      values: {
        holder: 'N. Haddad',
        line: 'C5',
        unit: 'BDT/DNS',
        sectors: ['ITU-D'],
        part: 'lead',
        from: '2025-01-01',
      },
    });
    const [held, nour] = await ledger.newest([assignmentStream('a-2'), personStream('nour')]);
    expect(found[0]).toMatchObject({ revision: [1, held?.hash], holder: [1, nour?.hash] });
    const [task] = await ledger.newest(['registry/task/t-10']);
    expect(found[1]?.revision).toEqual([1, task?.hash]);
    expect(gunzipSync(objects.held.get(frozen.key) as Uint8Array).toString()).toContain(
      `{"entry":${task?.body},`,
    );
    expect(await all(opened.entries())).toHaveLength(frozen.entries);
  });

  it('give it another name with any change, and the same one without', async () => {
    const to = await office();
    const freezeNow = () => freeze({ ledger: to.ledger, objects: memoryObjects() }, PERIOD, MAKERS);
    const before = await freezeNow();
    expect((await freezeNow()).id).toBe(before.id);
    await saveTask('t-2', to, { base: 1, values: { status: 'done' } });
    expect((await freezeNow()).id).not.toBe(before.id);
  });

  it('have another name when a focal point has another, and say which revision of the person they are made of', async () => {
    const to = await office();
    const objects = memoryObjects();
    const freezeNow = () => freeze({ ledger: to.ledger, objects }, PERIOD, MAKERS);
    const before = await freezeNow();
    const stream = personStream('nour');
    const [nour] = await to.ledger.newest([stream]);
    const state = { ...(nour?.state as object), name: 'Nour Haddad' };
    await to.ledger.append([
      { stream, revision: 2, at: '2026-01-16T09:00:00.000Z', by: 'x', reason: 'x', state },
    ]);
    const after = await freezeNow();
    expect(after.id).not.toBe(before.id);
    const [holder] = await all((await readSnapshot(objects, after.id)).registries?.());
    expect(holder).toMatchObject({ values: { holder: 'Nour Haddad' }, revision: [1, expect.anything()] });
    expect(holder?.holder?.[0]).toBe(2);
  });

  it('cannot be fewer, more or in another order than the header and the name say', async () => {
    const { ledger } = await office();
    const objects = memoryObjects();
    const { id, key } = await freeze({ ledger, objects }, PERIOD, MAKERS);
    const lines = gunzipSync(objects.held.get(key) as Uint8Array)
      .toString()
      .split('\n');
    const damaged = async (changed: readonly string[], named = true) => {
      const text = changed.join('\n');
      const name = named ? createHash('sha256').update(text).digest('hex') : id;
      const opened = await openSnapshot(
        name,
        async () => [gzipSync(text)] as unknown as AsyncIterable<Uint8Array>,
      );
      return all(opened.registries?.());
    };
    expect(await damaged(lines)).toHaveLength(3);
    const [last, before] = [lines.length - 2, lines.length - 3];
    const swapped = lines.with(last, lines[before] as string).with(before, lines[last] as string);
    for (const wrong of [lines.toSpliced(last, 1), swapped, lines.toSpliced(last, 0, '{"entry":{}}')]) {
      await expect(damaged(wrong)).rejects.toMatchObject({ code: 'snapshot-damaged' });
    }
    const other = lines.with(last, (lines[last] as string).replace('on-track', 'delayed!'));
    await expect(damaged(other, false)).rejects.toMatchObject({ code: 'snapshot-damaged' });
  });
});
