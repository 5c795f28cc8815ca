/**
 * What the deployed functions stand on in a rehearsal: emulators on the loopback, named to them as Lambda names AWS. Only
 * addresses differ.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DeleteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import type { FunctionName } from '../../../infra/config/stage-config.ts';
import { codeVersion } from '../../../local/code-version.ts';
import { dynamoIdentities } from '../../../shared/store/aws/dynamo-identities.ts';
import { dynamoLedger } from '../../../shared/store/aws/dynamo-ledger.ts';
import { dynamoMarks } from '../../../shared/store/aws/dynamo-marks.ts';
import { PASSING_KEYS } from '../../../shared/store/aws/passing-table.ts';
import { s3Objects } from '../../../shared/store/aws/s3-objects.ts';
import { sqsQueue } from '../../../shared/store/aws/sqs-queue.ts';
import { objectsByPrefix } from '../../../shared/store/objects-by-prefix.ts';
import type { Clock, Identities, Ledger, Objects, Queue } from '../../../shared/store/ports.ts';
import { type DynamoEmulator, startDynamo } from '../../contract/dynamo-emulator.ts';
import { bundle } from '../bundled.ts';
import { type Environment, type InvokeOptions, invoke } from './invoke.ts';
import { startPlainObjects } from './plain-objects.ts';

/** Inside the project, where the SDK is found that comes with Lambda. */
const ROOT = fileURLToPath(new URL('../../../cdk.out', import.meta.url));
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const REGION = 'eu-west-1';

export type Worker = 'intake' | 'reports';

/** The stores of one installation, and what a function is told of them. */
export interface House {
  readonly ledger: Ledger;
  readonly identities: Identities;
  readonly objects: Objects;
  /** Tables: of the ledger, and of what passes. */
  readonly tables: { readonly ledger: string; readonly passing: string };
  readonly buckets: { readonly data: string; readonly archive: string; readonly quarantine: string };
  readonly urls: Readonly<Record<Worker, string>>;
  readonly environment: Environment;
  queueOf(name: Worker): Queue;
  /** What waits, as Lambda is given it: one message at most. */
  eventOf(name: Worker, attempt?: number): Promise<string>;
  /** The time of the messages of an invocation is over: SQS brings them back. */
  comeBack(name: Worker, event: string): Promise<void>;
  /** One invocation in a process of its own. */
  invoke<T>(name: FunctionName, event: string, options?: InvokeOptions): Promise<T | undefined>;
}

export interface Stage {
  readonly dynamo: DynamoEmulator;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  /** Addresses of the emulators. */
  readonly endpoints: Readonly<Record<'dynamo' | 'fauxqs' | 's3', string>>;
  /** Folder of the bundles: a folder for each function. */
  readonly folder: string;
  /** A new installation with empty stores. */
  house(name: string): Promise<House>;
  close(): Promise<void>;
}

/** Bundles the functions and starts the emulators; `isLarge`: for objects of more than some megabytes (plain-objects.ts). */
export async function openStage(
  names: readonly FunctionName[],
  clock: Clock,
  { isLarge = false } = {},
): Promise<Stage> {
  mkdirSync(ROOT, { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'rehearsal-'));
  const dynamo = await startDynamo({ quick: true });
  const server = await startFauxqs({ port: 0, logger: false });
  const endpoint = `http://127.0.0.1:${server.port}`;
  const sqs = new SQSClient({ endpoint, region: REGION, credentials });
  const plain = isLarge ? await startPlainObjects() : undefined;
  const objectsAt = plain?.address ?? endpoint;
  const s3 = new S3Client({ endpoint: objectsAt, region: REGION, credentials, forcePathStyle: true });
  const { hostname = '', port = '' } = await (dynamo.client.config.endpoint?.() ?? {});
  const endpoints = { dynamo: `http://${hostname}:${port}`, fauxqs: endpoint, s3: objectsAt };
  await Promise.all(names.map((name) => bundle(name, join(folder, name))));

  /** By the time that SQS brings a message back, a quarter of an hour later, what was promised for a minute is over. */
  const endShortMarks = async (TableName: string): Promise<void> => {
    const { Items = [] } = await dynamo.client.send(new ScanCommand({ TableName }));
    const later = clock().getTime() + 900_000;
    for (const { pk = { S: '' }, sk = { S: '' }, until } of Items)
      if (pk.S?.startsWith('m#') && Number(until?.N) < later)
        await dynamo.client.send(new DeleteItemCommand({ TableName, Key: { pk, sk } }));
  };

  const house = async (name: string): Promise<House> => {
    const tables = {
      ledger: await dynamo.table(`${name}-ledger`),
      passing: await dynamo.table(`${name}-passing`, PASSING_KEYS),
    };
    const buckets = {
      data: `${name}-data`,
      archive: `${name}-archive`,
      quarantine: `${name}-quarantine`,
    };
    for (const Bucket of Object.values(buckets)) await s3.send(new CreateBucketCommand({ Bucket }));
    const urlOf = async (queue: Worker): Promise<string> => {
      const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: `${name}-${queue}` }));
      // Named after a host that no resolver knows.
      return QueueUrl.replace(/^http:\/\/[^/]+/, endpoint);
    };
    const urls = { intake: await urlOf('intake'), reports: await urlOf('reports') };
    const marks = dynamoMarks({ client: dynamo.client, table: tables.passing }, clock);
    const environment = {
      PATH: process.env.PATH ?? '',
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamo,
      AWS_ENDPOINT_URL_S3: objectsAt,
      AWS_ENDPOINT_URL_SQS: endpoint,
      LEDGER_TABLE: tables.ledger,
      PASSING_TABLE: tables.passing,
      DATA_BUCKET: buckets.data,
      ARCHIVE_BUCKET: buckets.archive,
      INTAKE_QUEUE: urls.intake,
      REPORT_QUEUE: urls.reports,
      CODE_VERSION: codeVersion(),
      POWERTOOLS_METRICS_NAMESPACE: 'WsisReporting/rehearsal',
    };
    return {
      ledger: dynamoLedger({ client: dynamo.client, table: tables.ledger }, ledgerKeys),
      identities: dynamoIdentities({ client: dynamo.client, table: tables.ledger }),
      objects: objectsByPrefix(s3Objects({ client: s3, bucket: buckets.data }), {
        prefixes: ['reports/', 'snapshots/'],
        objects: s3Objects({ client: s3, bucket: buckets.archive }),
      }),
      ...{ tables, buckets, urls, environment },
      queueOf: (queue) => sqsQueue({ client: sqs, url: urls[queue], marks }),
      async eventOf(queue, attempt = 1) {
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({ QueueUrl: urls[queue], VisibilityTimeout: 900 }),
        );
        const Records = Messages.map(({ Body, MessageId, ReceiptHandle }) => ({
          messageId: MessageId,
          receiptHandle: ReceiptHandle,
          body: Body,
          attributes: { ApproximateReceiveCount: String(attempt) },
          eventSource: 'aws:sqs',
        }));
        return JSON.stringify({ Records });
      },
      async comeBack(queue, event) {
        await endShortMarks(tables.passing);
        for (const { receiptHandle: ReceiptHandle } of JSON.parse(event).Records)
          await sqs.send(
            new ChangeMessageVisibilityCommand({
              ...{ QueueUrl: urls[queue], ReceiptHandle, VisibilityTimeout: 0 },
            }),
          );
      },
      invoke: (each, event, options) =>
        invoke(join(folder, each, 'index.mjs'), event, {
          ...options,
          environment: { ...environment, ...options?.environment },
        }),
    };
  };
  return {
    ...{ dynamo, s3, sqs, endpoints, folder, house },
    async close() {
      rmSync(folder, { recursive: true, force: true });
      dynamo.stop();
      sqs.destroy();
      s3.destroy();
      plain?.stop();
      await server.stop();
    },
  };
}
