/** Full copies go from one machine to AWS and back, by the commands, and are the same at each end. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { freezePeriod } from '../../../functions/reports/freeze-period.ts';
import { checkCopy } from '../../../local/copy/check-copy.ts';
import { loadCopy } from '../../../local/copy/load-copy.ts';
import { saveCopy } from '../../../local/copy/save-copy.ts';
import { openWorkspace } from '../../../local/workspace.ts';
import { activityStream, updateStream } from '../../../shared/activities/record.ts';
import { erasePerson } from '../../../shared/erasure/erase-person.ts';
import { addPerson, changePerson } from '../../../shared/people/change-people.ts';
import { dynamoIdentities } from '../../../shared/store/aws/dynamo-identities.ts';
import { dynamoLedger } from '../../../shared/store/aws/dynamo-ledger.ts';
import { faultsOf, listAll } from '../../contract/append-sample.ts';
import { type DynamoEmulator, startDynamo } from '../../contract/dynamo-emulator.ts';
import { YEAR } from '../../functions/reports/office.ts';
import { ENTRIES } from '../../golden/fixture.ts';
import { runWsis } from '../../pipeline/run-wsis.ts';

const root = mkdtempSync(join(tmpdir(), 'wsis-copy-'));
const place = (name: string): string => join(root, name);
let dynamo: DynamoEmulator;
let s3Server: FauxqsServer;
let env: Record<string, string> = {};
const aws = ['--table', 'ledger', '--data-bucket', 'data', '--archive-bucket', 'archive'];

beforeAll(async () => {
  dynamo = await startDynamo();
  await dynamo.table('ledger');
  s3Server = await startFauxqs({ port: 0, logger: false });
  const endpoint = `http://127.0.0.1:${s3Server.port}`;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const s3 = new S3Client({ endpoint, region: 'eu-west-1', credentials, forcePathStyle: true });
  for (const Bucket of ['data', 'archive']) await s3.send(new CreateBucketCommand({ Bucket }));
  s3.destroy();
  const { hostname = '', port = '' } = await (dynamo.client.config.endpoint?.() ?? {});
  env = {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: `http://${hostname}:${port}`,
    AWS_ENDPOINT_URL_S3: endpoint,
  };
  await openOffice(place('machine'));
  await copy('save', 'first', '--data', place('machine'));
});
afterAll(async () => {
  dynamo.stop();
  await s3Server.stop();
  rmSync(root, { recursive: true, force: true });
});

async function copy(step: string, folder: string, ...own: readonly string[]) {
  const { code, stderr, stdout } = await runWsis(['copy', step, place(folder), '--json', ...own], { env });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { sha256: string; revisions: number; ids: number; files: number };
}

async function load(folder: string, data: string, resume = false): Promise<void> {
  const workspace = openWorkspace(place(data));
  await loadCopy(place(folder), workspace, resume).finally(() => workspace.close());
}

async function save(folder: string, data: string): Promise<void> {
  const workspace = openWorkspace(place(data));
  await saveCopy(place(folder), workspace).finally(() => workspace.close());
}

/** Records, a snapshot, uploads, a person who was erased, and texts that stores find hard. */
async function openOffice(folder: string): Promise<void> {
  const workspace = openWorkspace(folder);
  const { clock, identities, ledger, objects } = workspace;
  const signed = { at: clock().toISOString(), by: 'نور', reason: 'nul\0 lone \ud800 back\\slash 信息' };
  await identities.identify(ENTRIES.map((_, index) => `row:${index}\\u0041 世界`));
  const activities = new Map(ENTRIES.map(({ activity }) => [activityStream(activity.activityId), activity]));
  const first = { revision: 1, ...signed };
  await ledger.append([...activities].map(([stream, state]) => ({ stream, ...first, state })));
  await ledger.append(
    ENTRIES.map(({ update }) => ({
      ...{ stream: updateStream(update.activityId, update.period), ...first },
      state: { ...update, acceptedActivity: 1 },
    })),
  );
  for (const revision of [2, 3])
    await ledger.append([
      { ...signed, stream: activityStream('WA-000002'), revision, state: ENTRIES[1]?.activity },
    ]);
  await freezePeriod(workspace, YEAR, 'test');
  await objects.putIfAbsent('uploads/1/تقرير 年度.xlsx', Buffer.from('workbook'));
  const person = {
    id: 'ada',
    name: 'Ada',
    email: 'ada@example.org',
    roles: [],
    sectors: [],
    language: 'en',
  } as const;
  await addPerson({ ...signed, person }, { ...workspace, newId: () => '' });
  await changePerson({ ...signed, id: 'ada', revision: 1, change: { state: 'left' } }, workspace);
  await erasePerson({ id: 'ada', by: 'officer', reason: 'asked for' }, workspace);
  workspace.close();
}

describe('a full copy', () => {
  it('goes to AWS and back to another machine, byte for byte the same at each end', async () => {
    const there = await copy('load', 'first', ...aws);
    const saved = await copy('save', 'second', ...aws);
    expect(saved).toMatchObject({ sha256: there.sha256, revisions: there.revisions });
    expect(saved.files).toBeGreaterThan(1);
    await copy('load', 'second', '--data', place('other machine'));
    await copy('save', 'third', '--data', place('other machine'));
    const textsIn = (folder: string) =>
      readdirSync(place(folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name, parentPath }) => {
          const path = join(parentPath, name);
          return [path.slice(place(folder).length), readFileSync(path, 'base64')] as const;
        })
        .sort();
    expect(textsIn('second')).toEqual(textsIn('first'));
    expect(textsIn('third')).toEqual(textsIn('first'));

    const table = { client: dynamo.client, table: 'ledger' };
    const ledger = dynamoLedger(table, ledgerKeys);
    expect(await faultsOf(ledger)).toEqual([]);
    expect((await runWsis(['verify', '--data', place('other machine')])).stdout).toContain('Sound');
    const machine = openWorkspace(place('machine'));
    for (const key of ['activities', 'people', 'updates/accepted'])
      expect((await listAll(ledger, key)).map(({ hash }) => hash)).toEqual(
        (await listAll(machine.ledger, key)).map(({ hash }) => hash),
      );
    // Ids go on where they ended.
    const fresh = await dynamoIdentities(table).identify(['row:0\\u0041 世界', 'new']);
    expect(fresh).toEqual(await machine.identities.identify(['row:0\\u0041 世界', 'new']));
    machine.close();
  });

  it('goes on where its load was broken off, and mixes with nothing else', async () => {
    const half = openWorkspace(place('half'));
    const [first] = ENTRIES;
    const at = '2026-01-01T00:00:00.000Z';
    half.close();
    await load('first', 'half');
    await expect(load('first', 'half')).rejects.toMatchObject({ code: 'copy-not-empty' });
    await load('first', 'half', true);
    const other = openWorkspace(place('mixed'));
    const state = first?.activity;
    const draft = { revision: 1, at, by: 'x', reason: 'y', state };
    await other.ledger.append([{ stream: activityStream('WA-000001'), ...draft }]);
    other.close();
    const mixed = load('first', 'mixed', true);
    await expect(mixed).rejects.toMatchObject({ params: { where: 'activity/WA-000001#1' } });
    const strange = openWorkspace(place('strange'));
    await strange.ledger.append([{ stream: activityStream('WA-000999'), ...draft }]);
    strange.close();
    await expect(load('first', 'strange', true)).rejects.toMatchObject({
      ...{ code: 'copy-differs', params: { where: 'ledger' } },
    });
  });

  it('that was changed anywhere is refused before anything is written', async () => {
    const shard = readdirSync(place('first/ledger'))[0] ?? '';
    const spoil: Readonly<Record<string, (folder: string) => void>> = {
      'copy.json': (folder) => writeFileSync(join(folder, 'copy.json'), '{}'),
      [`ledger/${shard}`]: (folder) => {
        const path = join(folder, 'ledger', shard);
        const text = gunzipSync(readFileSync(path)).toString('utf8');
        writeFileSync(path, gzipSync(text.replace('نور', 'eve')));
      },
      'uploads/1/تقرير 年度.xlsx': (folder) =>
        writeFileSync(join(folder, 'objects/uploads/1/تقرير 年度.xlsx'), 'other'),
    };
    for (const [where, change] of Object.entries(spoil)) {
      const folder = `spoilt ${Object.keys(spoil).indexOf(where)}`;
      cpSync(place('first'), place(folder), { recursive: true });
      change(place(folder));
      const loaded = load(folder, 'never');
      await expect(loaded, where).rejects.toMatchObject({ code: 'copy-damaged', params: { where } });
    }
    await expect(checkCopy(place('machine'))).rejects.toMatchObject({ code: 'copy-unknown' });
    await expect(save('first', 'machine')).rejects.toMatchObject({ code: 'copy-not-empty' });
    await expect(copy('save', 'x', '--table', 'ledger')).rejects.toThrow('--data-bucket');
    expect((await checkCopy(place('first'))).sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
