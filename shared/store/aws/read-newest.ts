/**
 * The newest revision of each of many streams. A query for each would be most of what an import and a first page wait for, so
 * they are asked for by the hundred: pointers first, then what these point to, and what would come after it.
 */
import type { QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { Revision, RevisionHead } from '../ports.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { HEAD_ATTRIBUTES, headInput, newestInput } from './query-input.ts';
import { inGroups, queryAll, readAll } from './table-access.ts';
import {
  headOfItem,
  type Item,
  pointerKey,
  revisionKey,
  revisionOfItem,
  revisionSort,
  streamOfItem,
} from './table-items.ts';

/** Streams that are queried one by one: an answer comes after one call then, not after two. */
const FEW = 4;
/** Two keys each: what one call may ask for. */
const MANY = 50;
/** Calls at once. */
const WIDTH = 8;

/** How the newest item is queried, and what of it a batch reads. */
interface Asking {
  readonly input: (table: string, stream: string) => QueryCommandInput;
  readonly attributes?: typeof HEAD_ATTRIBUTES;
}

/** In the order of the streams; undefined where there is none. */
export async function readNewest(
  from: DynamoTable,
  streams: readonly string[],
): Promise<readonly (Revision | undefined)[]> {
  const items = await newestItems(from, streams, { input: newestInput });
  return streams.map((stream) => of(items.get(stream), revisionOfItem));
}

/** As {@link readNewest}, without what a revision holds. */
export async function readHeads(
  from: DynamoTable,
  streams: readonly string[],
): Promise<readonly (RevisionHead | undefined)[]> {
  const items = await newestItems(from, streams, { input: headInput, attributes: HEAD_ATTRIBUTES });
  return streams.map((stream) => of(items.get(stream), headOfItem));
}

async function newestItems(
  { client, table }: DynamoTable,
  streams: readonly string[],
  { attributes, input }: Asking,
): Promise<ReadonlyMap<string, Item>> {
  const found = new Map<string, Item>();
  const query = async (stream: string): Promise<void> => {
    for await (const item of queryAll(client, input(table, stream))) {
      found.set(stream, item);
      return;
    }
  };
  const readMany = async (some: readonly string[]): Promise<void> => {
    const pointers = await readAll(client, table, some.map(pointerKey));
    const told = new Map(pointers.map((item) => [streamOfItem(item), Number(item.revision?.N)]));
    const keys = some.flatMap((stream) => {
      const revision = told.get(stream);
      return revision === undefined
        ? [revisionKey(stream, 1)]
        : [revisionKey(stream, revision), revisionKey(stream, revision + 1)];
    });
    const items = Map.groupBy(await readAll(client, table, keys, attributes), streamOfItem);
    const doubtful = some.filter((stream) => {
      const [item, another] = items.get(stream) ?? [];
      const revision = told.get(stream);
      // No pointer, no first revision: revisions have no gaps, so there is none.
      if (item === undefined && revision === undefined) return false;
      const isNewest = another === undefined && item?.sk?.S === revisionSort(revision ?? 0);
      if (isNewest) found.set(stream, item);
      return !isNewest;
    });
    // A pointer whose write was lost hides nothing: the stream itself says.
    await mapConcurrently(doubtful, WIDTH, query);
  };
  const unique = [...new Set(streams)];
  if (unique.length <= FEW) await mapConcurrently(unique, FEW, query);
  else await mapConcurrently(inGroups(unique, MANY), WIDTH, readMany);
  return found;
}

function of<T>(item: Item | undefined, read: (item: Item) => T): T | undefined {
  return item === undefined ? undefined : read(item);
}
