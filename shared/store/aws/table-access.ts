/** Sending the inputs to one DynamoDB table: conditions as booleans, all pages as one iteration, batches to the end. */

import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DeleteItemCommandInput,
  type DynamoDBClient,
  type KeysAndAttributes,
  PutItemCommand,
  type PutItemCommandInput,
  paginateQuery,
  paginateScan,
  type QueryCommandInput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { mapConcurrently } from './map-concurrently.ts';
import { scanInput } from './query-input.ts';
import type { Item } from './table-items.ts';

/** DynamoDB's limits of a batch. */
const WRITES = 25;
const READS = 100;
const BATCH_TRIES = 10;
/** Batches at once. */
const WIDTH = 4;

/** Returns whether the condition held. */
export async function putIf(client: DynamoDBClient, input: PutItemCommandInput): Promise<boolean> {
  return held(client.send(new PutItemCommand(input)));
}

/**
 * Whether the item was kept. `unsure`: the condition failed, but the SDK had sent the put more than once, so what it met
 * may be the item itself, kept by a sending whose answer was lost.
 */
export async function putOnce(
  client: DynamoDBClient,
  input: PutItemCommandInput,
): Promise<'kept' | 'refused' | 'unsure'> {
  try {
    await client.send(new PutItemCommand(input));
    return 'kept';
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return (error.$metadata.attempts ?? 1) > 1 ? 'unsure' : 'refused';
  }
}

/** Returns whether the condition held. */
export async function deleteIf(client: DynamoDBClient, input: DeleteItemCommandInput): Promise<boolean> {
  return held(client.send(new DeleteItemCommand(input)));
}

/** Items of all pages (with `Limit`: pages of that size). */
export async function* queryAll(client: DynamoDBClient, input: QueryCommandInput): AsyncIterable<Item> {
  for await (const page of paginateQuery({ client }, input)) yield* page.Items ?? [];
}

export async function* scanAll(client: DynamoDBClient, table: string): AsyncIterable<Item> {
  for await (const page of paginateScan({ client }, scanInput(table))) yield* page.Items ?? [];
}

/** Write all requests; what DynamoDB leaves undone is sent again, with growing pauses. @throws Error when it never ends. */
export async function writeAll(
  client: DynamoDBClient,
  table: string,
  requests: readonly WriteRequest[],
): Promise<void> {
  await mapConcurrently(inGroups(requests, WRITES), WIDTH, async (batch) => {
    let left = batch;
    for (let attempt = 0; left.length > 0; attempt += 1) {
      if (attempt === BATCH_TRIES) throw new Error(`${left.length} items of a batch stayed unprocessed`);
      await pauseBefore(attempt);
      const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: [...left] } }));
      left = answer.UnprocessedItems?.[table] ?? [];
    }
  });
}

/** The items of those keys that there are, in no order; of each the attributes that are asked for. @throws Error when it never ends. */
export async function readAll(
  client: DynamoDBClient,
  table: string,
  keys: readonly Item[],
  attributes: Pick<KeysAndAttributes, 'ExpressionAttributeNames' | 'ProjectionExpression'> = {},
): Promise<readonly Item[]> {
  const read = await mapConcurrently(inGroups(keys, READS), WIDTH, async (batch) => {
    const items: Item[] = [];
    let left: KeysAndAttributes | undefined = { ...attributes, Keys: [...batch], ConsistentRead: true };
    for (let attempt = 0; left?.Keys !== undefined && left.Keys.length > 0; attempt += 1) {
      if (attempt === BATCH_TRIES) throw new Error(`${left.Keys.length} items of a batch stayed unread`);
      await pauseBefore(attempt);
      const answer: BatchGetItemCommandOutput = await client.send(
        new BatchGetItemCommand({ RequestItems: { [table]: left } }),
      );
      const came = answer.Responses?.[table] ?? [];
      items.push(...came);
      // An answer has 16 MB at most: of large items it brings some, and is asked for the rest at once.
      if (came.length > 0) attempt = -1;
      const { Keys } = answer.UnprocessedKeys?.[table] ?? {};
      left = Keys && { ...attributes, Keys, ConsistentRead: true };
    }
    return items;
  });
  return read.flat();
}

/** The same in groups of `size`. */
export function inGroups<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Growing, and scattered: whoever was turned away together does not come back together. */
async function pauseBefore(attempt: number): Promise<void> {
  if (attempt > 0) await setTimeout(2 ** attempt * randomInt(5, 16));
}

async function held(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
