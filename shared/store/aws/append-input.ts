/** What an append says to DynamoDB, as data: the commit and the projection around it. */
import type {
  DeleteItemCommandInput,
  PutItemCommandInput,
  UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Hashed } from '../chain.ts';
import { storedText } from '../stored-text.ts';
import {
  keyItem,
  keyPartition,
  pointerItem,
  revisionItem,
  revisionSort,
  streamPartition,
} from './table-items.ts';

/** The commit point: one put that fails when this revision exists. */
export function revisionInput(
  table: string,
  revision: Hashed & { readonly hash: string },
): PutItemCommandInput {
  return { TableName: table, Item: revisionItem(revision), ConditionExpression: 'attribute_not_exists(pk)' };
}

/** Move the pointer forward, never back. */
export function pointerInput(
  table: string,
  revision: { readonly stream: string; readonly revision: number; readonly hash: string },
): PutItemCommandInput {
  return forward(table, pointerItem(revision), revision.revision);
}

/** Written before the commit: a key too many is filtered when read, a key too few would hide a record. */
export function addKeyInput(
  table: string,
  key: string,
  stream: string,
  revision: number,
): PutItemCommandInput {
  return forward(table, keyItem(key, stream, revision), revision);
}

/** Written after the commit; spares a key that a later revision has brought back. */
export function dropKeyInput(
  table: string,
  key: string,
  stream: string,
  revision: number,
): DeleteItemCommandInput {
  return {
    TableName: table,
    Key: { pk: { S: keyPartition(key) }, sk: { S: storedText(stream) } },
    ConditionExpression: 'attribute_not_exists(pk) OR revision < :r',
    ExpressionAttributeValues: { ':r': { N: String(revision) } },
  };
}

/** Another text in the place of a revision's, which keeps its hash (see erasure.ts). */
export function replaceBodyInput(
  table: string,
  { hash, revision, stream }: { readonly stream: string; readonly revision: number; readonly hash: string },
  body: string,
): UpdateItemCommandInput {
  return {
    TableName: table,
    Key: { pk: { S: streamPartition(stream) }, sk: { S: revisionSort(revision) } },
    UpdateExpression: 'SET body = :b',
    ConditionExpression: '#h = :h',
    ExpressionAttributeNames: { '#h': 'hash' },
    ExpressionAttributeValues: { ':b': { S: body }, ':h': { S: hash } },
  };
}

function forward(table: string, item: PutItemCommandInput['Item'], revision: number): PutItemCommandInput {
  return {
    TableName: table,
    Item: item,
    ConditionExpression: 'attribute_not_exists(pk) OR revision < :r',
    ExpressionAttributeValues: { ':r': { N: String(revision) } },
  };
}
