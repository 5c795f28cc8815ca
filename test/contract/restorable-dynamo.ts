/**
 * DynamoDB with a memory, which its emulator lacks: `RestoreTableToPointInTime` gives a table as it stood at the last moment that
 * was remembered, and what a table is protected by is kept. Everything else goes on to the emulator.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type AttributeValue, PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import type { DynamoEmulator } from './dynamo-emulator.ts';

type Item = Record<string, AttributeValue>;

export interface RestorableDynamo {
  readonly address: string;
  /** The table as it stands now can be restored by any moment from `at` on. */
  remember(table: string, at: Date): Promise<void>;
  /** What was said of a table besides: its key, its backups, its protection. */
  readonly said: Map<string, Record<string, unknown>>;
  stop(): void;
}

export async function startRestorable(dynamo: DynamoEmulator): Promise<RestorableDynamo> {
  const { hostname = '', port = '' } = await (dynamo.client.config.endpoint?.() ?? {});
  const memory: { readonly table: string; readonly at: number; readonly items: readonly Item[] }[] = [];
  const said = new Map<string, Record<string, unknown>>();
  const note = (table: string, facts: Record<string, unknown>): void =>
    void said.set(table, { ...said.get(table), ...facts });

  const restore = async (asked: Record<string, unknown>): Promise<void> => {
    const { RestoreDateTime, SourceTableName, TargetTableName, ...facts } = asked;
    const last = memory.findLast(
      ({ at, table }) => table === SourceTableName && at <= Number(RestoreDateTime) * 1000,
    );
    await dynamo.table(String(TargetTableName));
    for (const Item of last?.items ?? [])
      await dynamo.client.send(new PutItemCommand({ TableName: String(TargetTableName), Item }));
    note(String(TargetTableName), facts);
  };

  const server = createServer(async (asked, answer) => {
    const body = await text(asked);
    const [, operation = ''] = String(asked.headers['x-amz-target']).split('.');
    const order = body === '' ? {} : JSON.parse(body);
    const say = (given: object): void => {
      answer.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
      answer.end(JSON.stringify(given));
    };
    const { TableName, ...facts } = order;
    if (operation === 'RestoreTableToPointInTime') {
      await restore(order);
      say({ TableDescription: { TableName: order.TargetTableName, TableStatus: 'CREATING' } });
    } else if (operation === 'UpdateContinuousBackups' || operation === 'UpdateTable') {
      note(TableName, facts);
      say({});
    } else {
      const { 'x-amz-target': target = '', authorization = '' } = asked.headers;
      const headers = { 'x-amz-target': String(target), authorization, 'x-amz-date': '20260101T000000Z' };
      const type = 'application/x-amz-json-1.0';
      const sent = { method: 'POST', headers: { ...headers, 'content-type': type }, body };
      const came = await fetch(`http://${hostname}:${port}/`, sent);
      const known = await came.text();
      const key = { KMSMasterKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/one', Status: 'ENABLED' };
      answer.writeHead(came.status, { 'content-type': type });
      if (operation === 'DescribeTable' && came.ok) {
        const { Table } = JSON.parse(known);
        answer.end(JSON.stringify({ Table: { ...Table, SSEDescription: key } }));
      } else answer.end(known);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    said,
    async remember(table, at) {
      const items: Item[] = [];
      for await (const { Items = [] } of paginateScan({ client: dynamo.client }, { TableName: table }))
        items.push(...Items);
      memory.push({ table, at: at.getTime(), items });
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
