/** Ledger and objects in memory, no more than freezing and reading need. */
import { createHash } from 'node:crypto';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  updateStream,
} from '../../../shared/activities/record.ts';
import type { Ledger, ObjectInfo, Objects, Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A ledger that holds one revision of each record; pages are small so that paging is tried. */
export function memoryLedger(
  records: readonly (Activity | AnnualUpdate)[],
  pageSize = 3,
): Pick<Ledger, 'list'> {
  const revisions = records
    .map((state): Revision => {
      const stream =
        'period' in state ? updateStream(state.activityId, state.period) : activityStream(state.activityId);
      const body = JSON.stringify(state);
      return {
        stream,
        revision: 1,
        at: '2026-01-15T09:00:00.000Z',
        by: 'focal point',
        reason: 'reported',
        state,
        body,
        previous: '',
        hash: sha256(body),
      };
    })
    .sort((a, b) => (a.stream < b.stream ? -1 : 1));
  return {
    async list(key, page) {
      const found = revisions.filter(({ stream, state }) => lookUpKeys(stream, state).includes(key));
      const start = page?.after === undefined ? 0 : Number(page.after);
      const end = start + Math.min(pageSize, page?.limit ?? pageSize);
      return { items: found.slice(start, end), ...(end < found.length ? { next: String(end) } : {}) };
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
