/** What lists and counts are made of, at hand: the newest states under some keys, shortened, as current as the ledger itself. */
import { hashOf } from './chain.ts';
import { type ErasureRecord, erasedBy } from './erasure.ts';
import { pagesUnder } from './pages.ts';
import type { KeysOf, Ledger, Page, Revision } from './ports.ts';

export interface AtHand {
  /** Keys that hold between them all streams to be held. */
  readonly keys: readonly string[];
  readonly keysOf: KeysOf;
  /** The part of a state that is held; undefined for streams that are not. */
  readonly brief: (stream: string, state: unknown) => unknown;
}

/** Lists and finds as a ledger does. */
export type Listing = Pick<Ledger, 'list' | 'newest'>;

export interface HeldListing extends Listing {
  /**
   * The listing itself, caught up with the ledger: for one answer that asks many times and need not catch up each time. It is no
   * frozen view: what another answer reads in meanwhile shows from then on, between two pages of one count, too.
   */
  now(): Promise<Listing>;
}

const READ = 500;
const MOST = 1000;

/**
 * A listing in memory over `ledger`: before every answer it reads what was appended since the last. Its revisions have brief
 * states and no body; whoever needs the content asks the ledger. A ledger that can't tell what was appended is asked itself.
 */
export function ledgerAtHand(ledger: Ledger, hold: AtHand): HeldListing {
  const { since } = ledger;
  if (since === undefined) return { list: ledger.list, newest: ledger.newest, now: async () => ledger };
  const held = new Map<string, Held>();
  const under = new Map<string, Under>();
  /** Of streams that are not held: the revision that was looked at. */
  let passed = new Map<string, number>();
  /** Of streams whose text is being erased: their records, which are written before the text goes. */
  const erased = new Map<string, ErasureRecord>();
  let mark: string | undefined;
  let reading: Promise<void> | undefined;

  const put = (revision: Revision): void => {
    const { stream } = revision;
    const record = erasedBy(revision);
    if (record !== undefined) erased.set(record.erased, record);
    const before = held.get(stream);
    const known = before?.revision.revision ?? 0;
    if (known > revision.revision || (known === revision.revision && !erased.has(stream))) return;
    const state = hold.brief(stream, revision.state);
    if (state === undefined) {
      passed.set(stream, revision.revision);
      return;
    }
    const keys = hold.keysOf(stream, revision.state);
    for (const key of before?.keys ?? []) if (!keys.includes(key)) under.get(key)?.delete(stream);
    for (const key of keys) {
      const streams = under.get(key) ?? underNone();
      under.set(key, streams);
      streams.add(stream);
    }
    const { at, by, hash, previous, reason } = revision;
    held.set(stream, {
      keys,
      revision: { stream, revision: revision.revision, at, by, reason, state, body: '', previous, hash },
    });
  };

  /** Read anew until the text that its record promised stands there. */
  const putErased = (revision: Revision): void => {
    put(revision);
    const { revisions } = erased.get(revision.stream) ?? { revisions: [] };
    const due = revisions.find((each) => each.revision === revision.revision);
    if (due === undefined || due.now === hashOf(revision)) erased.delete(revision.stream);
  };

  const catchUp = async (): Promise<void> => {
    const { mark: reached, newest, streams: told } = await since(mark);
    const knows = (stream: string, revision: number): boolean =>
      (held.get(stream)?.revision.revision ?? passed.get(stream) ?? 0) >= revision;
    const streams = newest === undefined ? told : told.filter((each) => !knows(each, newest.get(each) ?? 0));
    // What is told no more need not be remembered.
    passed = new Map([...passed].filter(([stream]) => newest?.has(stream)));
    if (mark === undefined) {
      for (const key of hold.keys) for await (const page of pagesUnder(ledger, key, READ)) page.forEach(put);
    }
    for (let from = 0; from < streams.length; from += READ) {
      for (const each of await ledger.newest(streams.slice(from, from + READ))) if (each) put(each);
    }
    if (erased.size > 0) {
      const again = [...erased.keys()];
      for (let from = 0; from < again.length; from += READ) {
        for (const each of await ledger.newest(again.slice(from, from + READ))) if (each) putErased(each);
      }
    }
    mark = reached;
  };
  /** One at a time; who asks while others read asks again after them: it may have appended meanwhile. */
  const current = async (): Promise<void> => {
    while (reading !== undefined) await reading.catch(() => undefined);
    reading = catchUp().finally(() => {
      reading = undefined;
    });
    await reading;
  };

  const known: Listing = {
    async list(key, { after = '', limit = 100 } = {}): Promise<Page<Revision>> {
      const streams = under.get(key)?.sorted() ?? [];
      const from = placeAfter(streams, after);
      const items = streams
        .slice(from, from + Math.min(limit, MOST))
        .flatMap((each) => held.get(each)?.revision ?? []);
      const last = items.at(-1);
      return last !== undefined && from + items.length < streams.length
        ? { items, next: last.stream }
        : { items };
    },
    async newest(streams) {
      return streams.map((stream) => held.get(stream)?.revision);
    },
  };
  const now = async (): Promise<Listing> => {
    await current();
    return known;
  };
  return {
    now,
    list: async (key, page) => (await now()).list(key, page),
    newest: async (streams) => (await now()).newest(streams),
  };
}

interface Held {
  readonly revision: Revision;
  readonly keys: readonly string[];
}

interface Under {
  add(stream: string): void;
  delete(stream: string): void;
  sorted(): readonly string[];
}

/** Streams under one key, put in order when they are asked for. */
function underNone(): Under {
  const streams = new Set<string>();
  let order: readonly string[] | undefined;
  return {
    add(stream) {
      if (streams.has(stream)) return;
      streams.add(stream);
      order = undefined;
    },
    delete(stream) {
      if (streams.delete(stream)) order = undefined;
    },
    sorted() {
      order ??= [...streams].sort();
      return order;
    },
  };
}

/** Place of the first stream behind `after`. */
function placeAfter(streams: readonly string[], after: string): number {
  let [from, to] = [0, streams.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((streams[middle] as string) <= after) from = middle + 1;
    else to = middle;
  }
  return from;
}
