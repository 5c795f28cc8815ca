/**
 * The workers as they are deployed, over emulators on the loopback: only addresses differ from AWS. Messages come as SQS hands
 * them to Lambda, twice if need be, and a worker is killed in the middle.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse } from 'aws-lambda';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ledgerKeys } from '../../functions/ledger-keys.ts';
import { freezePeriod } from '../../functions/reports/freeze-period.ts';
import { runReportJob } from '../../functions/reports/run-report-job.ts';
import { activityStream, updateStream } from '../../shared/activities/record.ts';
import type { Job, ReportJob } from '../../shared/jobs/job.ts';
import { jobState, orderJob } from '../../shared/jobs/job-states.ts';
import { personStream } from '../../shared/people/person.ts';
import { addReport, changeReport } from '../../shared/reports/change-report.ts';
import { chooseSnapshot } from '../../shared/reports/report-steps.ts';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { dynamoMarks } from '../../shared/store/aws/dynamo-marks.ts';
import { PASSING_KEYS } from '../../shared/store/aws/passing-table.ts';
import { s3Objects } from '../../shared/store/aws/s3-objects.ts';
import { sqsQueue } from '../../shared/store/aws/sqs-queue.ts';
import { objectsByPrefix } from '../../shared/store/objects-by-prefix.ts';
import type { Ledger, Objects, Queue } from '../../shared/store/ports.ts';
import { type DynamoEmulator, startDynamo } from '../contract/dynamo-emulator.ts';
import { cellsOf, fillIn, template } from '../functions/intake/filled-workbook.ts';
import { openOffice, YEAR } from '../functions/reports/office.ts';
import { ENTRIES } from '../golden/fixture.ts';
import { bundle } from './bundled.ts';

const ROOT = fileURLToPath(new URL('../../cdk.out', import.meta.url));
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const REGION = 'eu-west-1';
const clock = (): Date => new Date('2026-01-15T09:00:00Z');

let folder = '';
let dynamo: DynamoEmulator;
let server: FauxqsServer;
let sqs: SQSClient;
let s3: S3Client;
let environment: Record<string, string> = {};
let ledger: Ledger;
let objects: Objects;
const urls = { intake: '', reports: '' };

beforeAll(async () => {
  mkdirSync(ROOT, { recursive: true });
  folder = mkdtempSync(join(ROOT, 'rehearsal-'));
  dynamo = await startDynamo();
  server = await startFauxqs({ port: 0, logger: false });
  const endpoint = `http://127.0.0.1:${server.port}`;
  sqs = new SQSClient({ endpoint, region: REGION, credentials });
  s3 = new S3Client({ endpoint, region: REGION, credentials, forcePathStyle: true });
  await dynamo.table('ledger');
  await dynamo.table('passing', PASSING_KEYS);
  for (const Bucket of ['data', 'archive']) await s3.send(new CreateBucketCommand({ Bucket }));
  for (const name of ['intake', 'reports'] as const) {
    const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
    // Named after a host that no resolver knows.
    urls[name] = QueueUrl.replace(/^http:\/\/[^/]+/, endpoint);
  }
  ledger = dynamoLedger({ client: dynamo.client, table: 'ledger' }, ledgerKeys);
  const archive = s3Objects({ client: s3, bucket: 'archive' });
  objects = objectsByPrefix(s3Objects({ client: s3, bucket: 'data' }), {
    prefixes: ['reports/', 'snapshots/'],
    objects: archive,
  });
  const { hostname = '', port = '' } = await (dynamo.client.config.endpoint?.() ?? {});
  environment = {
    PATH: process.env.PATH ?? '',
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: `http://${hostname}:${port}`,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ENDPOINT_URL_SQS: endpoint,
    LEDGER_TABLE: 'ledger',
    PASSING_TABLE: 'passing',
    DATA_BUCKET: 'data',
    ARCHIVE_BUCKET: 'archive',
    INTAKE_QUEUE: urls.intake,
    REPORT_QUEUE: urls.reports,
    CODE_VERSION: '0.1.0',
    POWERTOOLS_METRICS_NAMESPACE: 'WsisReporting/rehearsal',
  };
  await Promise.all([bundle('intake', join(folder, 'intake')), bundle('reports', join(folder, 'reports'))]);
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  dynamo.stop();
  sqs.destroy();
  s3.destroy();
  await server.stop();
});

type Worker = 'intake' | 'reports';

function queueOf(name: Worker): Queue {
  const marks = dynamoMarks({ client: dynamo.client, table: 'passing' }, clock);
  return sqsQueue({ client: sqs, url: urls[name], marks });
}

/** What waits, as Lambda is given it. */
async function eventOf(name: Worker, attempt = 1): Promise<string> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: urls[name], VisibilityTimeout: 900 }),
  );
  const Records = Messages.map(({ Body, MessageId, ReceiptHandle }) => ({
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: { ApproximateReceiveCount: String(attempt) },
    eventSource: 'aws:sqs',
  }));
  return JSON.stringify({ Records });
}

/** The time of the messages of an invocation is over: SQS brings them back. */
async function comeBack(name: Worker, event: string): Promise<void> {
  for (const { receiptHandle } of JSON.parse(event).Records)
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: urls[name],
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: 0,
      }),
    );
}

const SCRIPT = (file: string): string => `
  const { handler } = await import(${JSON.stringify(file)});
  const { text } = await import('node:stream/consumers');
  const context = { functionName: 'f', awsRequestId: 'r', getRemainingTimeInMillis: () => 600_000 };
  const answer = await handler(JSON.parse(await text(process.stdin)), context);
  process.stdout.write('\\nANSWER ' + JSON.stringify(answer) + '\\n', () => process.exit());`;

/** One invocation in a process of its own; killed as soon as `killWhen` holds, where that is said. */
async function invoke(
  name: Worker,
  event: string,
  killWhen?: () => Promise<boolean>,
): Promise<SQSBatchResponse | undefined> {
  const script = SCRIPT(join(folder, name, 'index.mjs'));
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env: environment });
  const said: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => said.push(piece));
  child.stderr.on('data', (piece: Buffer) => said.push(piece));
  child.stdin.end(event);
  const closed = once(child, 'close');
  while (killWhen !== undefined && child.exitCode === null && !child.killed)
    if (await killWhen()) child.kill('SIGKILL');
  await closed;
  const output = Buffer.concat(said).toString('utf8');
  const answer = /^ANSWER (.*)$/m.exec(output)?.[1];
  if (answer === undefined && killWhen === undefined) throw new Error(output.slice(-2000));
  if (answer?.includes('itemIdentifier')) throw new Error(output.slice(0, 4000));
  return answer === undefined ? undefined : (JSON.parse(answer) as SQSBatchResponse);
}

async function put(stream: string, state: unknown): Promise<void> {
  await ledger.append([
    { stream, revision: 1, at: clock().toISOString(), by: 'test', reason: 'test', state },
  ]);
}

it('takes a workbook in although its worker is killed half-way and its message comes three times', async () => {
  const person = { id: 'amelie', name: 'Amélie', email: 'amelie@example.org', roles: ['editor'] };
  await put(personStream('amelie'), { ...person, unit: 'BDT', sectors: [], language: 'fr', state: 'active' });
  const rows = ENTRIES.slice(0, 12).map(({ activity, update }) => cellsOf({ activity, update }));
  const cells = Object.fromEntries(rows.map((row, index) => [index + 3, row]));
  const upload = 'uploads/1/annual.xlsx';
  await objects.putIfAbsent(upload, await fillIn(await template(), cells));
  const job: Job = { kind: 'intake', upload, file: 'annual.xlsx', profile: 'annual', by: 'amelie' };
  const id = await orderJob(job, { ledger, clock, queue: queueOf('intake') });
  const event = await eventOf('intake');
  expect(JSON.parse(event).Records).toHaveLength(1);

  const hasBegun = async () => (await ledger.list('activities', { limit: 1 })).items.length > 0;
  expect(await invoke('intake', event, hasBegun)).toBeUndefined();
  expect((await jobState(id, ledger))?.state).toBe('running');
  await comeBack('intake', event);
  expect(await invoke('intake', await eventOf('intake', 2))).toEqual({ batchItemFailures: [] });
  const state = await jobState(id, ledger);
  expect(state).toMatchObject({ state: 'done', result: { rows: 12 } });
  // What the worker wrote before it was killed is found as it should be, the rest is new.
  const result = (state?.result ?? {}) as Record<string, number>;
  const { created = 0, refused = 0, unchanged = 0, updated = 0 } = result;
  expect(created + updated + unchanged + refused).toBe(12);
  expect(refused, JSON.stringify(result)).toBeLessThanOrEqual(1);
  const after = (await ledger.list('activities', { limit: 100 })).items.map(({ hash }) => hash);

  expect(after).toHaveLength(12 - refused);

  expect(await invoke('intake', event)).toEqual({ batchItemFailures: [] });
  expect((await ledger.list('activities', { limit: 100 })).items.map(({ hash }) => hash)).toEqual(after);
  expect(JSON.parse(await eventOf('intake')).Records).toEqual([]);
  // A kill between a commit and its pointer leaves the projection behind the streams, never the streams themselves.
  for await (const { fault } of ledger.verify()) expect(fault).toBe('projection');
  await ledger.rebuild();
  for await (const fault of ledger.verify()) expect(fault).toBeUndefined();
});

it('makes the very bytes of a report that one machine makes', async () => {
  const office = await openOffice();
  // An office of its own, like the one on this machine.
  const table = await dynamo.table('ledger-reports');
  ledger = dynamoLedger({ client: dynamo.client, table }, ledgerKeys);
  environment = { ...environment, LEDGER_TABLE: table };
  const order = async (stores: { readonly ledger: Ledger; readonly objects: Objects }, snapshot: string) => {
    const ports = { ...stores, clock };
    await addReport({ kind: 'cstd', period: YEAR, languages: ['en', 'ar'], by: 'erin' }, ports);
    const step = (report: Parameters<typeof chooseSnapshot>[0]) => chooseSnapshot(report, snapshot);
    await changeReport({ id: 'cstd-2025', by: 'erin', reason: 'test', step }, ports);
  };
  const job: ReportJob = {
    kind: 'report',
    report: 'cstd-2025',
    revision: 2,
    languages: ['en', 'ar'],
    formats: ['html', 'docx', 'pdf', 'xlsx'],
    by: 'erin',
  };
  await order(office, office.snapshot);
  const here = await runReportJob(job, async () => undefined, office);

  const activities = new Map(ENTRIES.map(({ activity }) => [activity.activityId, activity]));
  for (const [activityId, state] of activities) await put(activityStream(activityId), state);
  for (const { update } of ENTRIES)
    await put(updateStream(update.activityId, update.period), { ...update, acceptedActivity: 1 });
  const { id: snapshot } = await freezePeriod({ ledger, objects, clock }, YEAR, 'test');
  expect(snapshot).toBe(office.snapshot);
  await order({ ledger, objects }, snapshot);
  const id = await orderJob(job, { ledger, clock, queue: queueOf('reports') });
  expect(await invoke('reports', await eventOf('reports'))).toEqual({ batchItemFailures: [] });
  const state = await jobState(id, ledger);
  expect(state?.state, JSON.stringify(state?.problem)).toBe('done');
  // The manifest holds the hash of every file, the set is named by the manifest's.
  expect(state?.result).toMatchObject({ manifest: here.manifest });
  office.close();
});
