import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openWorkspace } from '../../../local/workspace.ts';
import { activityStream } from '../../../shared/activities/record.ts';
import { reminderStream } from '../../../shared/activities/reminder.ts';
import { ERASED, erasePerson } from '../../../shared/erasure/erase-person.ts';
import { addPerson, changePerson, peopleAt, readPerson } from '../../../shared/people/change-people.ts';
import { tokenStream } from '../../../shared/people/token.ts';
import { erasureStream } from '../../../shared/store/erasure.ts';
import { isProblem } from '../../../shared/text/problem.ts';
import { faultsOf } from '../../contract/append-sample.ts';
import { ENTRIES } from '../../golden/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'wsis-erase-'));
const workspace = openWorkspace(folder);
afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const signed = { by: 'office', reason: 'test' };
const order = { id: 'ada', by: 'officer', reason: 'Request of 3 March' };

it('erases what is kept of a person who has left, everywhere, and nothing else', async () => {
  const { clock, ledger } = workspace;
  const ports = { ...workspace, newId: () => 'x' };
  const person = {
    name: 'Ada Löve',
    email: 'Ada@example.org',
    roles: [],
    sectors: [],
    language: 'en',
  } as const;
  await addPerson({ ...signed, person: { ...person, id: 'ada' } }, ports);
  await addPerson(
    { ...signed, person: { ...person, id: 'bob', name: 'Bob', email: 'bob@example.org' } },
    ports,
  );
  const letterTo = (id: string, name: string) => ({
    id: `letter-${id}`,
    person: id,
    mail: { to: { name, address: `${id}@example.org` }, subject: 'S', text: `Dear ${name}`, language: 'en' },
    state: 'sent',
  });
  const at = clock().toISOString();
  const put = async (stream: string, state: unknown) => {
    const [before] = await ledger.heads([stream]);
    const revision = (before?.revision ?? 0) + 1;
    await ledger.append([{ stream, revision, at, ...signed, state }]);
  };
  for (const state of ['ordered', 'sent'])
    await put(reminderStream('letter-ada'), { ...letterTo('ada', 'Ada Löve'), state });
  await put(reminderStream('letter-bob'), letterTo('bob', 'Bob'));
  await put(tokenStream('t'), {
    id: 't',
    person: 'ada',
    label: 'Ada’s laptop',
    hash: 'h',
    scopes: [],
    endsAt: at,
  });
  const activity = ENTRIES[0]?.activity;
  await put(activityStream('WA-000001'), { ...activity, focalPoint: ' ADA LÖVE', deputy: 'Bob' });

  const entry = { registry: 'task', id: 't-1', language: 'en', audience: 'public' };
  await put('registry/task/t-1', { ...entry, values: { owner: 'Ada Löve', due: '2026-12-31' } });

  await expect(erasePerson(order, workspace)).rejects.toSatisfy((error) => isProblem(error, 'person-active'));
  await changePerson({ ...signed, id: 'ada', revision: 1, change: { state: 'left' } }, workspace);
  const done = await erasePerson(order, workspace);
  expect(done).toEqual({
    streams: ['activity/WA-000001', 'registry/task/t-1', 'reminder/letter-ada', 'token/t', 'person/ada'],
    revisions: 7,
    letters: ['letter-ada'],
  });
  for (const stream of done.streams) {
    const text = JSON.stringify(await ledger.history(stream));
    expect(text, stream).not.toMatch(/löve|ada@|laptop/i);
  }
  expect((await readPerson(ledger, 'ada'))?.state).toMatchObject({
    id: 'ada',
    name: ERASED,
    email: '',
    state: 'left',
  });
  const [record] = await ledger.newest([activityStream('WA-000001')]);
  expect(record?.state).toMatchObject({ focalPoint: ERASED, deputy: 'Bob' });
  expect(await peopleAt(ledger, 'bob@example.org')).toHaveLength(1);
  expect(JSON.stringify(await ledger.history(reminderStream('letter-bob')))).toContain('Dear Bob');
  expect(await faultsOf(ledger)).toEqual([]);
  const [why] = await ledger.newest([erasureStream('person/ada')]);
  expect(why).toMatchObject({ by: 'officer', reason: 'Request of 3 March' });

  expect(await erasePerson(order, workspace)).toMatchObject({ streams: [], revisions: 0 });
});

it('knows nobody of another id', async () => {
  await expect(erasePerson({ ...order, id: 'nobody' }, workspace)).rejects.toSatisfy((error) =>
    isProblem(error, 'stream-unknown'),
  );
});
