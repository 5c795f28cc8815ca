/** The contracts against the AWS adapters, over the wire to emulators in this process. */
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoIdentities } from '../../shared/store/aws/dynamo-identities.ts';
import { dynamoLedger } from '../../shared/store/aws/dynamo-ledger.ts';
import { dynamoSessions } from '../../shared/store/aws/dynamo-sessions.ts';
import { PASSING_KEYS } from '../../shared/store/aws/passing-table.ts';
import { s3Objects } from '../../shared/store/aws/s3-objects.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { sampleKeys } from './append-sample.ts';
import { type DynamoEmulator, startDynamo } from './dynamo-emulator.ts';
import { identitiesContract } from './identities.contract.ts';
import { ledgerContract } from './ledger.contract.ts';
import { objectsContract } from './objects.contract.ts';
import { sessionsContract } from './sessions.contract.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
let s3Server: FauxqsServer;
let dynamo: DynamoEmulator;
let quick: DynamoEmulator;
let s3: S3Client;
let made = 0;

beforeAll(async () => {
  dynamo = await startDynamo();
  quick = await startDynamo({ quick: true });
  s3Server = await startFauxqs({ port: 0, logger: false });
  s3 = new S3Client({
    endpoint: `http://127.0.0.1:${s3Server.port}`,
    region: 'eu-west-1',
    credentials,
    forcePathStyle: true,
  });
});

afterAll(async () => {
  dynamo.stop();
  quick.stop();
  s3.destroy();
  await s3Server.stop();
});

const lastTable = (): string => `table-${made}`;
const newTable = (emulator: DynamoEmulator): Promise<string> => {
  made += 1;
  return emulator.table(lastTable());
};
const newPassing = (emulator: DynamoEmulator): Promise<string> => {
  made += 1;
  return emulator.table(`passing-${made}`, PASSING_KEYS);
};

// What the rehearsals stand on has to keep what the plain emulator does.
for (const [name, emulator] of [
  ['DynamoDB', () => dynamo],
  ['DynamoDB over the quick store', () => quick],
] as const) {
  ledgerContract(name, async () =>
    dynamoLedger({ client: emulator().client, table: await newTable(emulator()) }, sampleKeys),
  );
  identitiesContract(
    name,
    async () => dynamoIdentities({ client: emulator().client, table: await newTable(emulator()) }),
    async () => dynamoIdentities({ client: emulator().client, table: lastTable() }),
  );
  sessionsContract(name, async (clock) =>
    dynamoSessions({ client: emulator().client, table: await newPassing(emulator()) }, clock),
  );
}
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

describe('links to S3', () => {
  let objects: Objects;
  beforeAll(async () => {
    await s3.send(new CreateBucketCommand({ Bucket: 'links' }));
    objects = s3Objects({ client: s3, bucket: 'links' });
    await objects.putIfAbsent('reports/a.txt', Buffer.from('hello'));
  });

  it.each([
    'تقرير ٢٠٢٥.docx',
    '信息社会 报告（修订）.pdf',
    'rapport d’été 100 %.xlsx',
    'a "quoted" \'name\' (1)*;.txt',
    '👩‍🚀.txt',
    'one\r\nX-Evil: two.txt',
  ])('are answered with the bytes and the file name %j', async (name) => {
    const link = new URL(await objects.link('reports/a.txt', name, 60));
    expect(link.searchParams.get('X-Amz-Expires')).toBe('60');
    const disposition = link.searchParams.get('response-content-disposition') ?? '';
    // RFC 8187: browsers take the extended name, and a header is ASCII without breaks.
    expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w%!#$&+.^`|~-]+$/);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(name);
    // fauxqs signs for the name and does not answer with it.
    expect(await (await fetch(link)).text()).toBe('hello');
  });
});
