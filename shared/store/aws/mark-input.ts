/** What marks say to DynamoDB, as data: short promises such as “this job waits” and “this letter is being sent”. */
import type {
  DeleteItemCommandInput,
  GetItemCommandInput,
  PutItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { storedText } from '../stored-text.ts';
import { seconds, TTL_ATTRIBUTE } from './passing-table.ts';
import type { Item } from './table-items.ts';

interface Claim {
  /** Milliseconds since 1970, as `endsAt`. */
  readonly now: number;
  readonly endsAt: number;
  /** Tells this claim from any other: found in the mark, it says whose it is. */
  readonly owner: string;
}

/** Set a mark until `endsAt`, unless one stands that is not over at `now`. */
export function claimInput(table: string, key: string, { endsAt, now, owner }: Claim): PutItemCommandInput {
  const { Item, TableName } = holdInput(table, key, endsAt);
  return {
    TableName,
    Item: { ...Item, owner: { S: owner } },
    ConditionExpression: 'attribute_not_exists(pk) OR #u <= :now',
    ExpressionAttributeNames: { '#u': 'until' },
    ExpressionAttributeValues: { ':now': { N: String(now) } },
  };
}

/** Let a mark stand until `endsAt`, whatever it said before. */
export function holdInput(table: string, key: string, endsAt: number): PutItemCommandInput {
  return {
    TableName: table,
    Item: { ...markPlace(key), until: { N: String(endsAt) }, [TTL_ATTRIBUTE]: seconds(endsAt) },
  };
}

/** As {@link holdInput}, unless the mark was dropped meanwhile. */
export function extendInput(table: string, key: string, endsAt: number): PutItemCommandInput {
  return { ...holdInput(table, key, endsAt), ConditionExpression: 'attribute_exists(pk)' };
}

/** Look at a mark as it is now. */
export function lookInput(table: string, key: string): GetItemCommandInput {
  return { TableName: table, Key: markPlace(key), ConsistentRead: true };
}

/** Whether a mark that was found is not over at `now`: the table sweeps late. */
export function isStanding(item: Item | undefined, now: number): boolean {
  return Number(item?.until?.N ?? 0) > now;
}

export function dropInput(table: string, key: string): DeleteItemCommandInput {
  return { TableName: table, Key: markPlace(key) };
}

function markPlace(key: string): Item {
  return { pk: { S: `m#${storedText(key)}` }, sk: { S: 'mark' } };
}
