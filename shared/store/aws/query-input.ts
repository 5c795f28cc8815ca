/** What reading the ledger says to DynamoDB, as data. Reads are consistent: what was acknowledged is seen. */
import type { CreateTableCommandInput, QueryCommandInput, ScanCommandInput } from '@aws-sdk/client-dynamodb';
import { FIRST, keyPartition, revisionSort, streamPartition } from './table-items.ts';

/** The newest revision from the stream itself, so that a pointer whose write was lost does not hide it. */
export function newestInput(table: string, stream: string): QueryCommandInput {
  return { ...historyInput(table, stream), ScanIndexForward: false, Limit: 1 };
}

/** What names a revision, and nothing that it holds. */
export const HEAD_ATTRIBUTES = {
  ProjectionExpression: 'pk, sk, #h',
  ExpressionAttributeNames: { '#h': 'hash' },
} as const;

/** As {@link newestInput}, without what a revision holds. */
export function headInput(table: string, stream: string): QueryCommandInput {
  return { ...newestInput(table, stream), ...HEAD_ATTRIBUTES };
}

/** All revisions, oldest first. */
export function historyInput(table: string, stream: string): QueryCommandInput {
  return {
    TableName: table,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :p AND sk >= :f',
    ExpressionAttributeValues: { ':p': { S: streamPartition(stream) }, ':f': { S: FIRST } },
  };
}

/** One revision by its number. */
export function revisionQuery(table: string, stream: string, revision: number): QueryCommandInput {
  return {
    TableName: table,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :p AND sk = :r',
    ExpressionAttributeValues: { ':p': { S: streamPartition(stream) }, ':r': { S: revisionSort(revision) } },
  };
}

/** Streams under a key, after `after` (in stored form; empty: from the start), in order of name. */
export function keyInput(table: string, key: string, after: string, limit: number): QueryCommandInput {
  const start = after === '' ? undefined : { S: after };
  return {
    TableName: table,
    ConsistentRead: true,
    Limit: limit,
    KeyConditionExpression: start === undefined ? 'pk = :p' : 'pk = :p AND sk > :a',
    ExpressionAttributeValues: {
      ':p': { S: keyPartition(key) },
      ...(start === undefined ? {} : { ':a': start }),
    },
  };
}

/** What stands in one partition of the journal between two places, the latest first. An index can be a moment behind. */
export function journalInput(
  table: string,
  month: string,
  { before, first, limit }: { readonly first: string; readonly before: string; readonly limit: number },
): QueryCommandInput {
  return {
    TableName: table,
    IndexName: JOURNAL_INDEX,
    Limit: limit,
    ScanIndexForward: false,
    KeyConditionExpression: '#m = :m AND #p BETWEEN :f AND :b',
    ExpressionAttributeNames: { '#m': 'month', '#p': 'place' },
    ExpressionAttributeValues: { ':m': { S: month }, ':f': { S: first }, ':b': { S: before } },
  };
}

/** The index by time: each revision by its month and its place in it, with what the journal shows. */
export const JOURNAL_INDEX = 'journal';
export const JOURNAL_ATTRIBUTES = ['at', 'by', 'reason', 'hash'] as const;

/** Everything in the table; the items of one partition come together and in order. */
export function scanInput(table: string): ScanCommandInput {
  return { TableName: table, ConsistentRead: true };
}

/** The table the adapters expect, for tests and local emulators; on AWS the stack makes it. */
export const TABLE_KEYS: Pick<
  CreateTableCommandInput,
  'KeySchema' | 'AttributeDefinitions' | 'GlobalSecondaryIndexes'
> = {
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'month', AttributeType: 'S' },
    { AttributeName: 'place', AttributeType: 'S' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: JOURNAL_INDEX,
      KeySchema: [
        { AttributeName: 'month', KeyType: 'HASH' },
        { AttributeName: 'place', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...JOURNAL_ATTRIBUTES] },
    },
  ],
};
