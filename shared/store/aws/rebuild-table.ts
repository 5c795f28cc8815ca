/** Rebuild pointers and look-up keys of the DynamoDB ledger from its streams. */
import type { WriteRequest } from '@aws-sdk/client-dynamodb';
import { sortedKeys } from '../batch.ts';
import type { KeysOf, Revision } from '../ports.ts';
import { storedText } from '../stored-text.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import { scanAll, writeAll } from './table-access.ts';
import {
  inStream,
  isKey,
  isPointer,
  keyItem,
  keyPartition,
  pointerItem,
  revisionOfItem,
} from './table-items.ts';

/**
 * Returns the number of streams. Meant for a quiet hour: a stream appended to meanwhile may keep an old pointer, which
 * verify reports and a second run mends. Keeps the look-up keys of all streams in memory.
 */
export async function rebuildTable({ client, table }: DynamoTable, keysOf: KeysOf): Promise<number> {
  const wanted = new Set<string>();
  const present: { readonly pk: string; readonly sk: string }[] = [];
  let streams = 0;
  let last: Revision | undefined;
  const put = async (newest: Revision | undefined): Promise<void> => {
    if (newest === undefined) return;
    streams += 1;
    const keys = sortedKeys(keysOf, newest.stream, newest.state);
    for (const key of keys) wanted.add(place(keyPartition(key), storedText(newest.stream)));
    const items = [pointerItem(newest), ...keys.map((key) => keyItem(key, newest.stream, newest.revision))];
    await writeAll(
      client,
      table,
      items.map((Item): WriteRequest => ({ PutRequest: { Item } })),
    );
  };
  for await (const item of scanAll(client, table)) {
    if (isKey(item)) present.push({ pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' });
    if (!inStream(item) || isPointer(item)) continue;
    const revision = revisionOfItem(item);
    if (last !== undefined && last.stream !== revision.stream) await put(last);
    last = revision;
  }
  await put(last);
  const surplus = present.filter(({ pk, sk }) => !wanted.has(place(pk, sk)));
  await writeAll(
    client,
    table,
    surplus.map(({ pk, sk }): WriteRequest => ({ DeleteRequest: { Key: { pk: { S: pk }, sk: { S: sk } } } })),
  );
  return streams;
}

function place(pk: string, sk: string): string {
  return JSON.stringify([pk, sk]);
}
