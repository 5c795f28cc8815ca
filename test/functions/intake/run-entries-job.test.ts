import { expect, it } from 'vitest';
import { LARGEST_ENTRIES } from '../../../functions/intake/largest-upload.ts';
import { type EntriesJob, isOfEntries, runEntriesJob } from '../../../functions/intake/run-entries-job.ts';
import type { IntakeJobPorts } from '../../../functions/intake/run-intake-job.ts';
import { addPerson } from '../../../shared/people/change-people.ts';
import type { Role } from '../../../shared/people/role.ts';
import { ports } from '../../shared/registries/entry-fixtures.ts';
import { memoryObjects } from '../../shared/reports/memory-stores.ts';

const UPLOAD = 'uploads/ticket/tasks.csv';
const JOB: EntriesJob = {
  ...{ kind: 'intake', upload: UPLOAD, file: 'tasks.csv', profile: 'annual' },
  ...{ registry: 'task', by: 'erin' },
};

async function desk(role: Role, bytes: Uint8Array) {
  const { clock, ledger } = ports();
  const person = { id: 'erin', name: 'Erin', email: 'erin@example.org', language: 'en' as const };
  const signed = { by: 'test', reason: 'test' };
  await addPerson(
    { ...signed, person: { ...person, roles: [role], sectors: [] } },
    { ledger, clock, newId: () => 'erin' },
  );
  const objects = memoryObjects();
  await objects.putIfAbsent(UPLOAD, bytes);
  let opened = 0;
  const openLog: IntakeJobPorts['openLog'] = async () => {
    opened += 1;
    throw new Error('no room for findings');
  };
  const given = { ledger, clock, objects, openLog, newId: () => 'id', identities: {} as never };
  return { run: () => runEntriesJob(JOB, given), opened: () => opened };
}

it('is work of its own: files of records are taken in by other rules', () => {
  expect(isOfEntries(JOB)).toBe(true);
  const { registry: _, ...records } = JOB;
  expect(isOfEntries(records)).toBe(false);
});

it('reads nothing of who may add no entry, nor more than one worker takes in', async () => {
  const member = await desk('member', Buffer.from('title\nTrain\n'));
  await expect(member.run()).rejects.toMatchObject({ code: 'forbidden' });
  const much = await desk('editor', new Uint8Array(LARGEST_ENTRIES + 1));
  await expect(much.run()).rejects.toMatchObject({ code: 'file-too-large' });
  expect([member.opened(), much.opened()]).toEqual([0, 0]);
});
