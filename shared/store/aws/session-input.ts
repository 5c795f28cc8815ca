/** What sessions say to DynamoDB, as data. */
import type {
  DeleteItemCommandInput,
  PutItemCommandInput,
  QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Session } from '../ports.ts';
import { sessionKey } from '../session-key.ts';
import { seconds, TTL_ATTRIBUTE } from './passing-table.ts';
import type { Item } from './table-items.ts';

/** Place of a session. */
export function sessionPlace(id: string): Item {
  return placeOf(sessionKey(id));
}

/** Keep a session until `endsAt` (milliseconds), in place of what was there. */
export function keepInput(table: string, id: string, session: Session, endsAt: number): PutItemCommandInput {
  return { TableName: table, Item: { ...sessionPlace(id), ...lasting(session, endsAt) } };
}

/** The note by which the sessions of a person are found again. */
export function noteInput(
  table: string,
  id: string,
  { person }: Session,
  endsAt: number,
): PutItemCommandInput {
  return {
    TableName: table,
    Item: { pk: { S: `sp#${person}` }, sk: { S: sessionKey(id) }, [TTL_ATTRIBUTE]: seconds(endsAt) },
  };
}

export function forgetInput(table: string, id: string): DeleteItemCommandInput {
  return { TableName: table, Key: sessionPlace(id) };
}

/** The notes of a person. */
export function notesInput(table: string, person: string): QueryCommandInput {
  return {
    TableName: table,
    KeyConditionExpression: 'pk = :p',
    ExpressionAttributeValues: { ':p': { S: `sp#${person}` } },
    ConsistentRead: true,
  };
}

/** Places of the session that a note names, and of the note itself. */
export function placesIn(note: Item): readonly Item[] {
  const { pk = { S: '' }, sk = { S: '' } } = note;
  return [placeOf(sk.S ?? ''), { pk, sk }];
}

/** The session of an item, unless it is over at `now` (milliseconds). */
export function sessionIn(item: Item | undefined, now: number): Session | undefined {
  if (item === undefined || Number(item.until?.N) <= now) return undefined;
  return JSON.parse(item.body?.S ?? '') as Session;
}

function placeOf(key: string): Item {
  return { pk: { S: `s#${key}` }, sk: { S: 'session' } };
}

function lasting(session: Session, endsAt: number): Item {
  return {
    body: { S: JSON.stringify(session) },
    until: { N: String(endsAt) },
    [TTL_ATTRIBUTE]: seconds(endsAt),
  };
}
