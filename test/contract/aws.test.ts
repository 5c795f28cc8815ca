/** The contracts against the AWS adapters, over the wire to emulators in this process. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import dynalite from 'dynalite';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll } from 'vitest';
import { dynamoIdentities } from '../../shared/store/aws/dynamo-identities.ts';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { TABLE_KEYS } from '../../shared/store/aws/query-input.ts';
import { s3Objects } from '../../shared/store/aws/s3-objects.ts';
import { sampleKeys } from './append-sample.ts';
import { identitiesContract } from './identities.contract.ts';
import { ledgerContract } from './ledger.contract.ts';
import { objectsContract } from './objects.contract.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
let dynamoServer: Server;
let s3Server: FauxqsServer;
let dynamo: DynamoDBClient;
let s3: S3Client;
let made = 0;

beforeAll(async () => {
  dynamoServer = dynalite({ createTableMs: 0 });
  dynamoServer.listen(0, '127.0.0.1');
  await once(dynamoServer, 'listening');
  const { port } = dynamoServer.address() as AddressInfo;
  dynamo = new DynamoDBClient({ endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-1', credentials });
  s3Server = await startFauxqs({ port: 0, logger: false });
  s3 = new S3Client({
    endpoint: `http://127.0.0.1:${s3Server.port}`,
    region: 'eu-west-1',
    credentials,
    forcePathStyle: true,
  });
});

afterAll(async () => {
  dynamo.destroy();
  s3.destroy();
  dynamoServer.close();
  await s3Server.stop();
});

const lastTable = (): string => `table-${made}`;
async function newTable(): Promise<string> {
  made += 1;
  await dynamo.send(
    new CreateTableCommand({
      TableName: lastTable(),
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [...TABLE_KEYS.KeySchema],
      AttributeDefinitions: [...TABLE_KEYS.AttributeDefinitions],
    }),
  );
  return lastTable();
}

ledgerContract('DynamoDB', async () => dynamoLedger({ client: dynamo, table: await newTable() }, sampleKeys));
identitiesContract(
  'DynamoDB',
  async () => dynamoIdentities({ client: dynamo, table: await newTable() }),
  async () => dynamoIdentities({ client: dynamo, table: lastTable() }),
);
// fauxqs sorts listings by locale and ignores If-None-Match on puts: see docs/decisions/0002-emulators.md.
objectsContract(
  'S3',
  async () => {
    made += 1;
    await s3.send(new CreateBucketCommand({ Bucket: `bucket-${made}` }));
    return s3Objects({ client: s3, bucket: `bucket-${made}` });
  },
  'any',
);
