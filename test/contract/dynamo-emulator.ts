/** A DynamoDB in this process, on the loopback. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { TABLE_KEYS } from '../../shared/store/aws/query-input.ts';
import { quickDynalite } from './quick-store.ts';

type TableKeys = Pick<
  CreateTableCommandInput,
  'KeySchema' | 'AttributeDefinitions' | 'GlobalSecondaryIndexes'
>;

export interface DynamoEmulator {
  readonly client: DynamoDBClient;
  /** Make an empty table of that name; without `keys`, one for a ledger. */
  table(name: string, keys?: TableKeys): Promise<string>;
  stop(): void;
}

/** `quick`: for many records (quick-store.ts). */
export async function startDynamo({ quick = false } = {}): Promise<DynamoEmulator> {
  const server = (quick ? quickDynalite : dynalite)({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return {
    client,
    async table(name, keys = TABLE_KEYS) {
      await client.send(new CreateTableCommand({ TableName: name, BillingMode: 'PAY_PER_REQUEST', ...keys }));
      // The answer says that the table is being made; it takes no orders before it is ACTIVE.
      await waitUntilTableExists({ client, minDelay: 1, maxDelay: 1, maxWaitTime: 60 }, { TableName: name });
      return name;
    },
    stop() {
      client.destroy();
      server.close();
    },
  };
}
