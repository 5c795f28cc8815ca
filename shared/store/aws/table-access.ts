/** Sending the inputs to one DynamoDB table: conditions as booleans, all pages as one iteration, batches to the end. */

import { setTimeout } from 'node:timers/promises';
import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DeleteItemCommandInput,
  type DynamoDBClient,
  PutItemCommand,
  type PutItemCommandInput,
  paginateQuery,
  paginateScan,
  type QueryCommandInput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { scanInput } from './query-input.ts';
import type { Item } from './table-items.ts';

/** DynamoDB's limit of a batch write. */
const BATCH = 25;
const BATCH_TRIES = 10;

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
  for (let start = 0; start < requests.length; start += BATCH) {
    let left: readonly WriteRequest[] = requests.slice(start, start + BATCH);
    for (let attempt = 0; left.length > 0; attempt += 1) {
      if (attempt === BATCH_TRIES) throw new Error(`${left.length} items of a batch stayed unprocessed`);
      if (attempt > 0) await setTimeout(2 ** attempt * 10);
      const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: [...left] } }));
      left = answer.UnprocessedItems?.[table] ?? [];
    }
  }
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
