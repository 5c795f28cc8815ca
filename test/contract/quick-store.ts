/**
 * A quicker ground for dynalite: what it keeps in a tree of all tables, whose every query holds a copy on to the end, stands in
 * sorted lists here, and nothing waits. What it says and refuses is its own in either case; the contract suites run over both.
 */

import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import dynalite from 'dynalite';

type Told<T> = (error: Error | null, value?: T) => void;

interface Range {
  readonly gt?: string;
  readonly gte?: string;
  readonly lt?: string;
  readonly lte?: string;
  readonly reverse?: boolean;
  readonly limit?: number;
}

interface Options {
  readonly createTableMs: number;
}

/** The module of dynalite that makes its store. */
const grounds: { create: (options: Options) => object } = createRequire(import.meta.url)('dynalite/db');

/** As `dynalite(options)`, over a store of this file. */
export function quickDynalite(options: Options): Server {
  const { create } = grounds;
  grounds.create = quickStore;
  try {
    return dynalite(options);
  } finally {
    grounds.create = create;
  }
}

const LARGEST_ITEM = 400 * 1024;

function quickStore(given: Options): object {
  const made = new Map<string, ReturnType<typeof quickTexts>>();
  const of = (name: string) => {
    const known = made.get(name) ?? quickTexts();
    made.set(name, known);
    return known;
  };
  const drop = (name: string, told: Told<void>) => {
    made.delete(name);
    told(null);
  };
  const indexName = (kind: string, table: string, index: string) =>
    `index ${kind.toLowerCase()} ${table} ${index}`;
  const tables = Object.assign(of('tables'), { awsAccountId: '000000000000', awsRegion: 'eu-west-1' });
  return {
    options: { ...given, deleteTableMs: 0, updateTableMs: 0, maxItemSizeKb: 400, maxItemSize: LARGEST_ITEM },
    db: { close: (told: Told<void>) => told(null) },
    tableDb: tables,
    getItemDb: (table: string) => of(`items ${table}`),
    deleteItemDb: (table: string, told: Told<void>) => drop(`items ${table}`, told),
    getIndexDb: (kind: string, table: string, index: string) => of(indexName(kind, table, index)),
    deleteIndexDb: (kind: string, table: string, index: string, told: Told<void>) =>
      drop(indexName(kind, table, index), told),
    getTagDb: (table: string) => of(`tags ${table}`),
    deleteTagDb: (table: string, told: Told<void>) => drop(`tags ${table}`, told),
    getTable(name: string, ...[first, second]: readonly (boolean | Told<unknown>)[]) {
      const told = (second ?? first) as Told<unknown>;
      tables.get(name, (_, table) => {
        const { TableStatus } = (table ?? {}) as { readonly TableStatus?: string };
        const isThere = TableStatus !== undefined && (first === false || TableStatus === 'ACTIVE');
        told(isThere ? null : notFound(), table);
      });
    },
  };
}

function notFound(): Error {
  const __type = 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException';
  const body = { __type, message: 'Requested resource not found' };
  return Object.assign(new Error(body.message), { name: 'NotFoundError', statusCode: 400, body });
}

/** Letters by which keys are put together: dynalite begins each with so many of the hash of its partition. */
const HASH = 6;

/** Texts by key, in the order of keys. Nothing waits, so nothing needs to be locked. */
function quickTexts() {
  const texts = new Map<string, string>();
  const groups = new Map<string, string[]>();
  let names: readonly string[] | undefined;
  const groupOf = (key: string): string[] => {
    const name = key.slice(0, HASH);
    const known = groups.get(name);
    if (known !== undefined) return known;
    const group: string[] = [];
    groups.set(name, group);
    names = undefined;
    return group;
  };
  const put = (key: string, value: unknown): void => {
    if (!texts.has(key)) {
      const group = groupOf(key);
      group.splice(firstFrom(group, key), 0, key);
    }
    texts.set(key, JSON.stringify(value));
  };
  const remove = (key: string): void => {
    if (!texts.delete(key)) return;
    const group = groupOf(key);
    group.splice(firstFrom(group, key), 1);
  };
  const namesFrom = (name: string): readonly string[] => {
    names ??= [...groups.keys()].sort();
    return names.slice(firstFrom(names, name));
  };
  function* keysIn({ gt, gte, limit = -1, lt, lte, reverse = false }: Range): Generator<string> {
    const from = (gte ?? gt ?? '').slice(0, HASH);
    const to = (lte ?? lt)?.slice(0, HASH);
    const among = from === to ? [from] : namesFrom(from);
    let left = limit < 0 ? Number.POSITIVE_INFINITY : limit;
    for (const name of reverse ? among.toReversed() : among) {
      if (to !== undefined && name > to) continue;
      const group = groups.get(name) ?? [];
      const start = gt === undefined ? firstFrom(group, gte ?? '') : firstFrom(group, `${gt}\0`);
      const end =
        lte === undefined
          ? lt === undefined
            ? group.length
            : firstFrom(group, lt)
          : firstFrom(group, `${lte}\0`);
      const count = Math.max(0, end - start);
      for (let step = 0; step < count; step += 1) {
        const key = group[reverse ? end - 1 - step : start + step];
        if (key === undefined || left <= 0) return;
        left -= 1;
        yield key;
      }
    }
  }
  function* valuesIn(range: Range): Generator<unknown> {
    for (const key of keysIn(range)) yield valueAt(key);
  }
  const valueAt = (key: string): unknown => {
    const text = texts.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  };
  return {
    lock: (_key: string, hold: (release: <T>(then: T) => T) => void) => hold((then) => then),
    get: (key: string, told: Told<unknown>) => told(null, valueAt(key)),
    put(key: string, value: unknown, told: Told<void>) {
      put(key, value);
      told(null);
    },
    del(key: string, told: Told<void>) {
      remove(key);
      told(null);
    },
    createKeyStream: (range: Range = {}) => Readable.from(keysIn(range)),
    createValueStream: (range: Range = {}) => Readable.from(valuesIn(range)),
  };
}

/** Place of the first text that is not before `wanted`. */
function firstFrom(texts: readonly string[], wanted: string): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((texts[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
