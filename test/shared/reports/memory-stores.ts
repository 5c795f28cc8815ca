/** Ledger and objects in memory, no more than freezing and reading need. */
import { createHash } from 'node:crypto';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  updateStream,
} from '../../../shared/activities/record.ts';
import type { GatherLedger } from '../../../shared/reports/gather.ts';
import type { ObjectInfo, Objects, Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

export interface MemoryLedger extends GatherLedger {
  /** Appends a revision of each record. */
  readonly add: (records: readonly (Activity | AnnualUpdate)[]) => void;
}

/**
 * A ledger in memory: each record is the next revision of its stream. Pages are small so that paging is tried; `afterPage`
 * is told the key of each page once it is read.
 */
export function memoryLedger(
  records: readonly (Activity | AnnualUpdate)[],
  pageSize = 3,
  afterPage: (key: string) => void = () => {},
): MemoryLedger {
  const streams = new Map<string, Revision[]>();
  const add: MemoryLedger['add'] = (added) => {
    for (const state of added) {
      const stream =
        'period' in state ? updateStream(state.activityId, state.period) : activityStream(state.activityId);
      const before = streams.get(stream) ?? [];
      const body = JSON.stringify(state);
      const revision: Revision = {
        stream,
        revision: before.length + 1,
        at: '2026-01-15T09:00:00.000Z',
        by: 'focal point',
        reason: 'reported',
        state,
        body,
        previous: before.at(-1)?.hash ?? '',
        hash: sha256(body),
      };
      streams.set(stream, [...before, revision]);
    }
  };
  add(records);
  const newestOf = (stream: string): Revision | undefined => streams.get(stream)?.at(-1);
  return {
    add,
    async newest(asked) {
      return asked.map(newestOf);
    },
    async history(stream) {
      return streams.get(stream) ?? [];
    },
    async list(key, { after = '', limit = pageSize } = {}) {
      const found = [...streams.keys()]
        .sort()
        .flatMap((stream) => newestOf(stream) ?? [])
        .filter(({ stream, state }) => stream > after && lookUpKeys(stream, state).includes(key));
      const items = found.slice(0, Math.min(pageSize, limit));
      afterPage(key);
      const last = items.at(-1);
      return last && items.length < found.length ? { items, next: last.stream } : { items };
    },
  };
}

export interface MemoryObjects extends Pick<Objects, 'putIfAbsent' | 'head' | 'get'> {
  readonly held: Map<string, Uint8Array>;
}

/** An object store in a map. */
export function memoryObjects(): MemoryObjects {
  const held = new Map<string, Uint8Array>();
  const info = (key: string, bytes: Uint8Array): ObjectInfo => ({
    key,
    size: bytes.length,
    sha256: sha256(bytes),
  });
  return {
    held,
    async putIfAbsent(key, body) {
      const chunks: Uint8Array[] = [];
      if (body instanceof Uint8Array) chunks.push(body);
      else for await (const chunk of body) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      const old = held.get(key);
      if (old !== undefined && !bytes.equals(old)) throw new Problem('object-differs', { key });
      held.set(key, bytes);
      return info(key, bytes);
    },
    async head(key) {
      const bytes = held.get(key);
      return bytes === undefined ? undefined : info(key, bytes);
    },
    async get(key) {
      const bytes = held.get(key);
      if (bytes === undefined) throw new Problem('object-unknown', { key });
      return (async function* () {
        for (let start = 0; start < bytes.length; start += 100) yield bytes.subarray(start, start + 100);
      })();
    },
  };
}
