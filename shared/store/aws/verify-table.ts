/** Verification of the DynamoDB ledger: one scan of the table, chain by chain. */
import { sortedKeys } from '../batch.ts';
import { stepFaults } from '../chain.ts';
import { erasureStream, isErased } from '../erasure.ts';
import type { ChainFault, KeysOf, Revision } from '../ports.ts';
import { storedText } from '../stored-text.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import { historyInput } from './query-input.ts';
import { queryAll, scanAll } from './table-access.ts';
import {
  type Item,
  inStream,
  isKey,
  isPointer,
  keyPartition,
  POINTER,
  revisionOfItem,
  streamOfItem,
} from './table-items.ts';

/**
 * A stream that looks wrong is read a second time before it is reported: appends go on while the scan runs. Left-over
 * look-up keys are no fault, because `list` asks the state; missing ones are. Keeps names of keys in memory.
 */
export async function* verifyTable(from: DynamoTable, keysOf: KeysOf): AsyncIterable<ChainFault> {
  const keys = new Set<string>();
  const expected: { readonly place: string; readonly newest: Revision }[] = [];
  let group: Item[] = [];
  const close = async (): Promise<readonly ChainFault[]> => {
    const items = group;
    group = [];
    const first = items[0];
    if (first === undefined) return [];
    const faults = streamFaults(items).length === 0 ? [] : await provenFaults(from, streamOfItem(first));
    const newest = items
      .filter((item) => !isPointer(item))
      .map(revisionOfItem)
      .at(-1);
    const wanted = newest && keysOfState(keysOf, newest);
    for (const key of wanted ?? [])
      if (newest !== undefined)
        expected.push({ place: place(keyPartition(key), storedText(newest.stream)), newest });
    return faults;
  };
  for await (const item of scanAll(from.client, from.table)) {
    if (isKey(item)) keys.add(place(item.pk?.S ?? '', item.sk?.S ?? ''));
    if (!inStream(item)) continue;
    if (group[0]?.pk?.S !== item.pk?.S) yield* await close();
    group.push(item);
  }
  yield* await close();
  const missing = new Map(
    expected.filter(({ place }) => !keys.has(place)).map(({ newest }) => [newest.stream, newest.revision]),
  );
  for (const [stream, revision] of missing) yield { stream, revision, fault: 'projection' };
}

/** The faults of a stream, read again; a text that was erased as its record says is none. */
async function provenFaults(from: DynamoTable, stream: string): Promise<readonly ChainFault[]> {
  const items = await partition(from, stream);
  const record = (await partition(from, erasureStream(stream))).at(-1);
  const body = record && revisionOfItem(record).body;
  const state = body !== undefined && parses(body) ? JSON.parse(body) : undefined;
  const erased = new Set(
    items
      .filter((item) => !isPointer(item))
      .map(revisionOfItem)
      .filter((revision) => isErased(revision, state))
      .map(({ revision }) => revision),
  );
  return streamFaults(items).filter(({ fault, revision }) => fault !== 'hash' || !erased.has(revision));
}

/** The faults of one partition: pointer first, then revisions in order. */
function streamFaults(items: readonly Item[]): readonly ChainFault[] {
  const pointer = items.find(isPointer);
  const faults: ChainFault[] = [];
  let before: Revision | undefined;
  for (const item of items) {
    if (isPointer(item)) continue;
    const revision = revisionOfItem(item);
    const found = stepFaults(revision, before);
    faults.push(...found);
    if (found.some(({ fault }) => fault === 'hash') && !parses(revision.body))
      faults.push({ stream: revision.stream, revision: revision.revision, fault: 'unreadable' });
    before = revision;
  }
  const revision = Number(pointer?.revision?.N ?? 0);
  if (revision !== (before?.revision ?? 0) || pointer?.hash?.S !== before?.hash)
    faults.push({ stream: items[0] ? streamOfItem(items[0]) : '', revision, fault: 'projection' });
  return faults;
}

async function partition({ client, table }: DynamoTable, stream: string): Promise<readonly Item[]> {
  const input = historyInput(table, stream);
  const all = { ...input.ExpressionAttributeValues, ':f': { S: POINTER } };
  const items: Item[] = [];
  for await (const item of queryAll(client, { ...input, ExpressionAttributeValues: all })) items.push(item);
  return items;
}

function keysOfState(keysOf: KeysOf, newest: Revision): readonly string[] {
  return parses(newest.body) ? sortedKeys(keysOf, newest.stream, newest.state) : [];
}

function parses(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

function place(pk: string, sk: string): string {
  return JSON.stringify([pk, sk]);
}
