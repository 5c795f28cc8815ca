/** The ledger's table restored to a moment as a new table, made as safe as the one before, and brought up to what was erased since. */
import {
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  RestoreTableToPointInTimeCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { erasureStream } from '../erasure.ts';
import type { ChainFault, KeysOf } from '../ports.ts';
import { dynamoErasure } from './dynamo-erasure.ts';
import { mendProjection } from './mend-projection.ts';
import { historyInput, revisionQuery } from './query-input.ts';
import { protectInput, restoreInput, watchInput } from './restore-input.ts';
import { queryAll, scanAll } from './table-access.ts';
import { inStream, isPointer, revisionOfItem, revisionSort, streamOfItem } from './table-items.ts';
import { wholeTable } from './whole-table.ts';

export interface RestoreOrder {
  readonly client: DynamoDBClient;
  /** Table that is in use. */
  readonly from: string;
  readonly to: string;
  /** The moment; absent where `to` was made by other means already (a backup, a full copy). */
  readonly at?: Date;
  /** Seconds between two looks at the table that is being made. */
  readonly pause?: number;
}

export interface Restored {
  /** What the new table does not agree with itself in: then it must not be used. */
  readonly faults: readonly ChainFault[];
  /** Streams whose look-up entries were written at that very moment, and were mended. */
  readonly mended: readonly string[];
  /** Texts that were erased since, and were erased in the new table too. */
  readonly erased: number;
  /** Revisions that stand in the table before only: what was written since. */
  readonly behind: number;
}

/** Restoring takes a table from twenty minutes to hours. */
const LONGEST_S = 24 * 3600;

/** Broken off, it goes on where it stood when it is run again. */
export async function restoreTable(order: RestoreOrder, keysOf: KeysOf): Promise<Restored> {
  const { at, client, from, pause = 20, to } = order;
  const { Table: source } = await client.send(new DescribeTableCommand({ TableName: from }));
  const isThere = await exists(client, to);
  if (!isThere && at === undefined) throw new Error(`There is no table ${to}: say the moment to restore to`);
  if (!isThere && at !== undefined)
    await client.send(
      new RestoreTableToPointInTimeCommand(
        restoreInput({ from, to, at, key: source?.SSEDescription?.KMSMasterKeyArn }),
      ),
    );
  const wait = { client, minDelay: pause, maxDelay: pause, maxWaitTime: LONGEST_S };
  await waitUntilTableExists(wait, { TableName: to });
  // A restored table has neither.
  await client.send(new UpdateContinuousBackupsCommand(watchInput(to)));
  await client.send(new UpdateTableCommand(protectInput(to)));
  await waitUntilTableExists(wait, { TableName: to });
  const erased = await eraseAgain(order, keysOf);
  const { left, streams } = await mendProjection({ client, table: to }, keysOf);
  return { faults: left, mended: streams, erased, behind: await countBehind(order) };
}

async function exists(client: DynamoDBClient, table: string): Promise<boolean> {
  try {
    await client.send(new DescribeTableCommand({ TableName: table }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}

/** What was erased after the moment is back in the new table: its record is taken over, and the text that stands there now. */
async function eraseAgain({ client, from, to }: RestoreOrder, keysOf: KeysOf): Promise<number> {
  const erasure = dynamoErasure({ client, table: to }, keysOf);
  const { take } = wholeTable({ client, table: to });
  const records = erasureStream('');
  let count = 0;
  const names = new Set<string>();
  for await (const item of scanAll(client, from))
    if (inStream(item) && streamOfItem(item).startsWith(records)) names.add(streamOfItem(item));
  for (const name of names) {
    const steps = [];
    for await (const item of queryAll(client, historyInput(from, name))) steps.push(revisionOfItem(item));
    await take(steps);
    for await (const item of queryAll(client, historyInput(from, name.slice(records.length)))) {
      const now = revisionOfItem(item);
      for await (const old of queryAll(client, revisionQuery(to, now.stream, now.revision))) {
        const restored = revisionOfItem(old);
        if (restored.hash !== now.hash || restored.body === now.body) continue;
        await erasure.replaceBody(restored, now.body);
        count += 1;
      }
    }
  }
  return count;
}

/** Counted by names: one scan of each table. */
async function countBehind({ client, from, to }: RestoreOrder): Promise<number> {
  const there = new Set<string>();
  for await (const item of scanAll(client, to))
    if (inStream(item) && !isPointer(item)) there.add(placeOf(revisionOfItem(item)));
  let behind = 0;
  for await (const item of scanAll(client, from))
    if (inStream(item) && !isPointer(item) && !there.has(placeOf(revisionOfItem(item)))) behind += 1;
  return behind;
}

function placeOf({ revision, stream }: { readonly stream: string; readonly revision: number }): string {
  return `${stream} ${revisionSort(revision)}`;
}
