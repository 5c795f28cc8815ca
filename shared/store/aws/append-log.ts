/**
 * What was appended lately: a note of each revision, written before it, by the hour. The index of the journal can't tell it: it is
 * a moment behind, and goes by the instants that revisions give themselves.
 */
import { hash } from 'node:crypto';
import type { QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { Appended, Clock } from '../ports.ts';
import { originalText, storedText } from '../stored-text.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import { queryAll } from './table-access.ts';
import type { Item } from './table-items.ts';

/** Parts of an hour: an import must not write to one partition only. */
const PARTS = 4;
const HOUR_MS = 3_600_000;
/** Milliseconds that a note may be older than what it is about, and clocks of two functions apart: so long it is told again. */
const OVERLAP_MS = 90_000;

/**
 * Whether a revision that is written now has a note too old to be told again for sure, and needs another: where the table turns
 * calls away, notes, keys and revision are each tried for a minute. Half of the time is left to clocks that differ.
 */
export function isNoteOld(noted: Date, now: Date): boolean {
  return now.getTime() - noted.getTime() > OVERLAP_MS / 2;
}

/** Notes that the revision is about to be written. One too many costs a look. */
export function noteItem(
  { revision, stream }: { readonly stream: string; readonly revision: number },
  now: Date,
): Item {
  const part = Number.parseInt(hash('sha256', stream).slice(0, 1), 16) % PARTS;
  return {
    pk: { S: partition(now.getTime(), part) },
    sk: { S: `${now.toISOString()} ${storedText(stream)}` },
    revision: { N: String(revision) },
  };
}

/** Notes of one partition from `from` on. */
export function notesInput(table: string, pk: string, from: Date): QueryCommandInput {
  return {
    TableName: table,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :p AND sk >= :f',
    ExpressionAttributeValues: { ':p': { S: pk }, ':f': { S: from.toISOString() } },
  };
}

/** Partitions with notes from `from` to `to`. */
export function notePartitions(from: Date, to: Date): readonly string[] {
  const found: string[] = [];
  const first = Math.floor(from.getTime() / HOUR_MS) * HOUR_MS;
  for (let hour = first; hour <= to.getTime(); hour += HOUR_MS)
    for (let part = 0; part < PARTS; part += 1) found.push(partition(hour, part));
  return found;
}

/** The streams noted since `mark`, each with the newest revision that is noted. */
export async function readLog(
  { client, table }: DynamoTable,
  clock: Clock,
  mark?: string,
): Promise<Appended> {
  const now = clock();
  if (mark === undefined) return { mark: now.toISOString(), streams: [] };
  const from = new Date(Date.parse(mark) - OVERLAP_MS);
  // Another function's clock may be ahead.
  const to = new Date(now.getTime() + OVERLAP_MS);
  const newest = new Map<string, number>();
  const parts = notePartitions(from, to).map(async (pk) => {
    for await (const item of queryAll(client, notesInput(table, pk, from))) {
      const stream = streamOfNote(item);
      newest.set(stream, Math.max(newest.get(stream) ?? 0, Number(item.revision?.N)));
    }
  });
  await Promise.all(parts);
  return { mark: now.toISOString(), streams: [...newest.keys()], newest };
}

function partition(time: number, part: number): string {
  return `a#${new Date(time).toISOString().slice(0, 13)}#${part}`;
}

function streamOfNote({ sk }: Item): string {
  const text = sk?.S ?? '';
  return originalText(text.slice(text.indexOf(' ') + 1));
}
