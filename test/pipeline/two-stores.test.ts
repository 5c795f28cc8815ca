/** Two stores, one truth: DynamoDB with S3 and SQLite with files give the same snapshot and the same reports. */

import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeEntries } from '../../functions/intake/take-entries.ts';
import { takeIn } from '../../functions/intake/take-in.ts';
import { ledgerKeys } from '../../functions/ledger-keys.ts';
import { produceSet } from '../../functions/reports/produce-set.ts';
import { demoFile } from '../../local/demo/demo-files.ts';
import { reportMakers, snapshotMakers } from '../../local/makers.ts';
import { review } from '../../shared/activities/review.ts';
import { WRITTEN_REGISTRIES } from '../../shared/registries/registries.ts';
import { FORMATS } from '../../shared/render/render.ts';
import { freeze } from '../../shared/reports/freeze.ts';
import { gunzip } from '../../shared/reports/gzip-text.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import { snapshotKey } from '../../shared/reports/snapshot-keys.ts';
import { dynamoIdentities } from '../../shared/store/aws/dynamo-identities.ts';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { s3Objects } from '../../shared/store/aws/s3-objects.ts';
import type { Identities, Ledger, Objects } from '../../shared/store/ports.ts';
import { bytesSource } from '../../shared/zip/byte-source.ts';
import { type DynamoEmulator, startDynamo } from '../contract/dynamo-emulator.ts';
import { allOf } from './all-of.ts';
import { standingWorkspace } from './demo-reports.ts';
import { DEAREST_KINDS } from './kinds-by-shape.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Stores {
  readonly ledger: Ledger;
  readonly identities: Identities;
  readonly objects: Objects;
}

const clock = () => new Date('2026-02-01T09:00:00Z');
const SPAN = { from: '2015-01-01', to: '2025-12-31' };

let dynamo: DynamoEmulator;
let s3Server: FauxqsServer;
let s3: S3Client;

beforeAll(async () => {
  dynamo = await startDynamo();
  s3Server = await startFauxqs({ port: 0, logger: false });
  s3 = new S3Client({
    endpoint: `http://127.0.0.1:${s3Server.port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    forcePathStyle: true,
  });
}, 60_000);

afterAll(async () => {
  dynamo.stop();
  s3.destroy();
  await s3Server.stop();
});

async function awsStores(): Promise<Stores> {
  const { client } = dynamo;
  await s3.send(new CreateBucketCommand({ Bucket: 'pipeline' }));
  return {
    ledger: dynamoLedger({ client, table: await dynamo.table('ledger') }, ledgerKeys),
    identities: dynamoIdentities({ client, table: await dynamo.table('identities') }),
    objects: s3Objects({ client: s3, bucket: 'pipeline' }),
  };
}

/** Files in, reports out; what came of it, for comparison. */
async function pipeline({ identities, ledger, objects }: Stores) {
  const counts: unknown[] = [];
  for (const [name, profile] of [
    ['real-records.jsonl', 'stocktaking'],
    ['example-2024.xlsx', 'annual'],
    ['example-2025.xlsx', 'annual'],
  ] as const) {
    const source = bytesSource(name, await readFile(demoFile(name)));
    const quiet = { onFindings: () => undefined, onProgress: () => undefined };
    const taken = await takeIn({ source, profile, by: 'focal', ...quiet }, { ledger, identities, clock });
    counts.push({ ...taken, layout: undefined });
  }
  const entries = bytesSource('entries.ndjson', await readFile(demoFile('registry-entries.ndjson')));
  for (const registry of WRITTEN_REGISTRIES) {
    const sending = { registry, by: 'focal', onFindings: () => undefined };
    counts.push(await takeEntries(entries, sending, { ledger, clock, mayWrite: () => true }));
  }
  const order = { action: 'accept', span: SPAN, by: 'secretariat', reason: 'in order' } as const;
  const reviewed = await review(order, { ledger, clock });
  const frozen = await freeze({ ledger, objects }, SPAN, snapshotMakers());
  const snapshot = await readSnapshot(objects, frozen.id);
  const files = await produceSet(
    {
      kinds: DEAREST_KINDS,
      languages: ['en', 'fr'],
      formats: FORMATS,
      snapshot,
      snapshotBytes: () => objects.get(snapshotKey(frozen.id)),
      makers: reportMakers(snapshot),
      options: { year: 2025 },
    },
    async (_, bytes) => {
      for await (const _ of bytes);
    },
  );
  return {
    counts,
    reviewed,
    snapshot: await text(gunzip(await objects.get(frozen.key))),
    files: new Map(files.map(({ name, sha256 }) => [name, sha256])),
    faults: await allOf(ledger.verify()),
  };
}

it('gives the same counts, the same snapshot text and the same report set from both', async () => {
  const workspace = standingWorkspace(temporaryFolder());
  const [local, cloud] = [await pipeline(workspace), await pipeline(await awsStores())];
  workspace.close();
  expect(local.files.size).toBeGreaterThan(60);
  expect(local.snapshot.split('\n').length).toBeGreaterThan(100);
  expect(local.snapshot).toContain('"registry":"task"');
  expect(local.faults).toEqual([]);
  expect(cloud.counts).toEqual(local.counts);
  expect(cloud.reviewed).toEqual(local.reviewed);
  expect(cloud.snapshot).toBe(local.snapshot);
  expect(cloud.files).toEqual(local.files);
  expect(cloud.faults).toEqual([]);
}, 300_000);
