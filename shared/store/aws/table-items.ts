/**
 * The single DynamoDB table: what its items look like. A stream's partition holds its revisions (sort key: number) and,
 * sorted before them, a pointer to the newest; a look-up key's partition holds the names of its streams. Revisions have a month
 * and a place in it: the keys of the index from which the journal is read.
 */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { type Hashed, lazyRevision } from '../chain.ts';
import { journalPlace } from '../journal-place.ts';
import type { JournalEntry, Revision, RevisionHead } from '../ports.ts';
import { originalText, storedText } from '../stored-text.ts';

export type Item = Record<string, AttributeValue>;

/** Sort key of the pointer: before every digit. */
export const POINTER = '#newest';
/** Sort keys of revisions begin here. */
export const FIRST = '0';

export const streamPartition = (stream: string): string => `s#${storedText(stream)}`;
export const keyPartition = (key: string): string => `k#${storedText(key)}`;

/** Ten digits, so that text order is number order. */
export function revisionSort(revision: number): string {
  return String(revision).padStart(10, '0');
}

export function revisionKey(stream: string, revision: number): Item {
  return { pk: { S: streamPartition(stream) }, sk: { S: revisionSort(revision) } };
}

export function pointerKey(stream: string): Item {
  return { pk: { S: streamPartition(stream) }, sk: { S: POINTER } };
}

/** Parts of a month: an import of thousands at once must not write to one partition of the index only. */
const PARTS = ['0', '1', '2', '3'] as const;

/** The partitions of the journal's index that hold a month (`2026-11`). */
export function monthPartitions(month: string): readonly string[] {
  return PARTS.map((part) => `${month}#${part}`);
}

function monthOf({ at, hash }: { readonly at: string; readonly hash: string }): string {
  return `${at.slice(0, 7)}#${Number.parseInt(hash.slice(0, 1), 16) % PARTS.length}`;
}

export function revisionItem(revision: Hashed & { readonly hash: string }): Item {
  return {
    ...revisionKey(revision.stream, revision.revision),
    at: { S: revision.at },
    by: { S: storedText(revision.by) },
    reason: { S: storedText(revision.reason) },
    body: { S: revision.body },
    previous: { S: revision.previous },
    hash: { S: revision.hash },
    month: { S: monthOf(revision) },
    place: { S: journalPlace(revision) },
  };
}

/** The entry of the journal that an item of its index stands for. */
export function entryOfItem(item: Item): JournalEntry {
  const text = (name: string): string => item[name]?.S ?? '';
  return {
    ...headOfItem(item),
    at: text('at'),
    by: originalText(text('by')),
    reason: originalText(text('reason')),
  };
}

/** The revision of an item; missing attributes read as empty, which its hash then disproves. */
export function revisionOfItem(item: Item): Revision {
  const text = (name: string): string => item[name]?.S ?? '';
  return lazyRevision({
    stream: streamOfItem(item),
    revision: Number(text('sk')),
    at: text('at'),
    by: originalText(text('by')),
    reason: originalText(text('reason')),
    body: text('body'),
    previous: text('previous'),
    hash: text('hash'),
  });
}

/** What names the revision of an item. */
export function headOfItem(item: Item): RevisionHead {
  return { stream: streamOfItem(item), revision: Number(item.sk?.S), hash: item.hash?.S ?? '' };
}

/** The stream of an item in a stream's partition. */
export function streamOfItem(item: Item): string {
  return originalText((item.pk?.S ?? '').slice(2));
}

export function isPointer(item: Item): boolean {
  return item.sk?.S === POINTER;
}

/** Whether an item belongs to a stream's partition. */
export function inStream(item: Item): boolean {
  return item.pk?.S?.startsWith('s#') ?? false;
}

/** Whether an item is a look-up key. */
export function isKey(item: Item): boolean {
  return item.pk?.S?.startsWith('k#') ?? false;
}

export function pointerItem(revision: {
  readonly stream: string;
  readonly revision: number;
  readonly hash: string;
}): Item {
  return {
    ...pointerKey(revision.stream),
    revision: { N: String(revision.revision) },
    hash: { S: revision.hash },
  };
}

/** `revision`: the one that brought the key, so that a late removal can't take a key that came back. */
export function keyItem(key: string, stream: string, revision: number): Item {
  return { pk: { S: keyPartition(key) }, sk: { S: storedText(stream) }, revision: { N: String(revision) } };
}
