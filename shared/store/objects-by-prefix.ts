/** Two object stores as one: keys below some prefixes live in a store of their own, which may guard them better. */
import type { ObjectInfo, Objects } from './ports.ts';

interface Apart {
  /** Each ends in `/`. */
  readonly prefixes: readonly string[];
  readonly objects: Objects;
}

/** `rest` but for the keys that are kept apart; listings are merged in the order of the bytes of keys. */
export function objectsByPrefix(rest: Objects, apart: Apart): Objects {
  const of = (key: string): Objects =>
    apart.prefixes.some((prefix) => key.startsWith(prefix)) ? apart.objects : rest;
  return {
    putIfAbsent: (key, body) => of(key).putIfAbsent(key, body),
    get: (key) => of(key).get(key),
    head: (key) => of(key).head(key),
    link: (key, filename, seconds) => of(key).link(key, filename, seconds),
    list(prefix) {
      const home = of(prefix);
      if (home === apart.objects) return home.list(prefix);
      const spans = apart.prefixes.some((each) => each.startsWith(prefix));
      return spans ? merged(rest.list(prefix), apart.objects.list(prefix)) : rest.list(prefix);
    },
  };
}

async function* merged(
  left: AsyncIterable<ObjectInfo>,
  right: AsyncIterable<ObjectInfo>,
): AsyncIterable<ObjectInfo> {
  const [a, b] = [left[Symbol.asyncIterator](), right[Symbol.asyncIterator]()];
  let [first, second] = [await a.next(), await b.next()];
  while (!first.done || !second.done) {
    const isFirst = !first.done && (second.done || comesBefore(first.value.key, second.value.key));
    if (isFirst && !first.done) {
      yield first.value;
      first = await a.next();
    } else if (!second.done) {
      yield second.value;
      second = await b.next();
    }
  }
}

function comesBefore(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}
