/**
 * Appending to DynamoDB: the commit point of each draft is one conditional put; notes and look-up keys are written before it,
 * the pointer and what falls away after it.
 */
import type { WriteRequest } from '@aws-sdk/client-dynamodb';
import { bodyOf, checkBatch, sortedKeys } from '../batch.ts';
import { type Hashed, hashOf } from '../chain.ts';
import type { AppendOutcome, Clock, KeysOf, Revision, RevisionDraft } from '../ports.ts';
import { addKeyInput, dropKeyInput, pointerInput, revisionInput } from './append-input.ts';
import { isNoteOld, noteItem } from './append-log.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { revisionQuery } from './query-input.ts';
import { readNewest } from './read-newest.ts';
import { deleteIf, inGroups, putIf, putOnce, queryAll, writeAll } from './table-access.ts';
import { keyItem, revisionOfItem } from './table-items.ts';

/** Drafts that go together: their notes and first keys fill some batches. */
const TOGETHER = 25;
/** Groups at once: together as many calls as the SDK has connections. */
const GROUPS = 2;

export interface AppendPorts extends DynamoTable {
  readonly keysOf: KeysOf;
  /** By which appends are noted (append-log.ts). */
  readonly clock: Clock;
}

/** What comes of each draft, in their order. @throws RangeError for a stream that is named twice. */
export async function appendDrafts(
  drafts: readonly RevisionDraft[],
  ports: AppendPorts,
): Promise<readonly AppendOutcome[]> {
  checkBatch(drafts);
  const groups = inGroups(drafts, TOGETHER);
  return (await mapConcurrently(groups, GROUPS, (group) => appendGroup(group, ports))).flat();
}

/** A draft that may be kept, and the keys that come and go with it. */
interface Plan {
  readonly revision: Hashed & { readonly hash: string };
  readonly keys: readonly string[];
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

async function appendGroup(
  drafts: readonly RevisionDraft[],
  ports: AppendPorts,
): Promise<readonly AppendOutcome[]> {
  const { client, clock, keysOf, table } = ports;
  const streams = drafts.map(({ stream }) => stream);
  const newest = await readNewest(ports, streams);
  const plans = drafts.map((draft, index) => planOf(draft, newest[index], keysOf));
  const going = plans.filter(isPlan);
  const now = clock();
  const first = going.filter(({ revision }) => revision.revision === 1);
  const later = going.filter(({ revision }) => revision.revision !== 1);
  // A batch asks no condition: whoever writes a first revision of the same stream since the read is met again in `lost`.
  const items = [
    ...going.map(({ revision }) => noteItem(revision, now)),
    ...first.flatMap(({ added, revision: { stream } }) => added.map((key) => keyItem(key, stream, 1))),
  ];
  await Promise.all([
    writeAll(
      client,
      table,
      items.map((Item): WriteRequest => ({ PutRequest: { Item } })),
    ),
    ...later.flatMap(({ added, revision: { revision, stream } }) =>
      added.map((key) => putIf(client, addKeyInput(table, key, stream, revision))),
    ),
  ]);
  return Promise.all(plans.map((plan) => (isPlan(plan) ? commit(plan, now, ports) : plan)));
}

function planOf(draft: RevisionDraft, newest: Revision | undefined, keysOf: KeysOf): Plan | Conflict {
  const { state, ...rest } = draft;
  const { revision, stream } = rest;
  const body = bodyOf(state);
  if (revision !== (newest?.revision ?? 0) + 1) return { kind: 'conflict', stream, newest };
  const hashed = { ...rest, previous: newest?.hash ?? '', body };
  const before = newest === undefined ? [] : sortedKeys(keysOf, stream, newest.state);
  const keys = sortedKeys(keysOf, stream, state);
  return {
    revision: { ...hashed, hash: hashOf(hashed) },
    keys,
    added: keys.filter((key) => !before.includes(key)),
    dropped: before.filter((key) => !keys.includes(key)),
  };
}

type Conflict = Extract<AppendOutcome, { kind: 'conflict' }>;

function isPlan(plan: Plan | Conflict): plan is Plan {
  return 'added' in plan;
}

/** `noted`: when it was noted that the revision is about to be written. */
async function commit(
  { dropped, keys, revision: draft }: Plan,
  noted: Date,
  { client, clock, keysOf, table }: AppendPorts,
): Promise<AppendOutcome> {
  const { hash, revision, stream } = draft;
  const answer = await putOnce(client, revisionInput(table, draft));
  const kept = answer === 'kept' || (answer === 'unsure' && (await hashAt()) === hash);
  if (!kept) return lost();
  // Committed: what fails from here on is mended by reading and by rebuild, and must not make the append look lost.
  const now = clock();
  const late = isNoteOld(noted, now) ? [noteItem(draft, now)] : [];
  await Promise.allSettled([
    ...late.map((Item) => putIf(client, { TableName: table, Item })),
    putIf(client, pointerInput(table, { stream, revision, hash })),
    ...dropped.map((key) => deleteIf(client, dropKeyInput(table, key, stream, revision))),
  ]);
  return { kind: 'appended', stream, revision, hash };

  async function hashAt(): Promise<string | undefined> {
    for await (const item of queryAll(client, revisionQuery(table, stream, revision)))
      return revisionOfItem(item).hash;
    return undefined;
  }

  /**
   * Another writer was first, since the read. Keys that the batch wrote are given the revision that has them now; where this
   * function dies before, and a late removal takes one of them, the daily proof says so and mend-ledger brings it back.
   */
  async function lost(): Promise<Conflict> {
    const [newest] = await readNewest({ client, table }, [stream]);
    if (newest !== undefined && revision === 1)
      for (const key of sortedKeys(keysOf, stream, newest.state).filter((each) => keys.includes(each)))
        await putIf(client, addKeyInput(table, key, stream, newest.revision));
    return { kind: 'conflict', stream, newest };
  }
}
