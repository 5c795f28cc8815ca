/** What the register of ids says to DynamoDB, as data. */
import { hash } from 'node:crypto';
import type { PutItemCommandInput, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import { originalText, storedText } from '../stored-text.ts';
import type { Item } from './table-items.ts';

/** Place of a key's item: named by its SHA-256, because outside keys may be longer than DynamoDB allows. */
export function identityKey(key: string): Item {
  return { pk: { S: `i#${hash('sha256', storedText(key))}` }, sk: { S: 'identity' } };
}

/** Give `key` a number unless it has one. */
export function identityInput(table: string, key: string, number: number): PutItemCommandInput {
  return {
    TableName: table,
    Item: { ...identityKey(key), key: { S: storedText(key) }, number: { N: String(number) } },
    ConditionExpression: 'attribute_not_exists(pk)',
  };
}

/** The outside key of an identity item. */
export function keyOfIdentity(item: Item): string {
  return originalText(item.key?.S ?? '');
}

/** Whether an item belongs to the register. */
export function isIdentity(item: Item): boolean {
  return item.pk?.S?.startsWith('i#') ?? false;
}

/** Let numbers begin after `number`, for a register that is taken over from elsewhere. */
export function counterFloorInput(table: string, number: number): UpdateItemCommandInput {
  return {
    TableName: table,
    Key: { pk: { S: 'counter' }, sk: { S: 'identities' } },
    UpdateExpression: 'SET #n = :n',
    ConditionExpression: 'attribute_not_exists(#n) OR #n < :n',
    ExpressionAttributeNames: { '#n': 'number' },
    ExpressionAttributeValues: { ':n': { N: String(number) } },
  };
}

/** Take `count` numbers; the answer's `number` is the last of them. */
export function counterInput(table: string, count: number): UpdateItemCommandInput {
  return {
    TableName: table,
    Key: { pk: { S: 'counter' }, sk: { S: 'identities' } },
    UpdateExpression: 'ADD #n :c',
    ExpressionAttributeNames: { '#n': 'number' },
    ExpressionAttributeValues: { ':c': { N: String(count) } },
    ReturnValues: 'UPDATED_NEW',
  };
}
