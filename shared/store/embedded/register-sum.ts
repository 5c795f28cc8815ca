/** The sum over the register of activity ids: a number that was given to another key, or taken away, changes it. */
import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type Head, type HeadTally, tallyHead } from '../head.ts';
import type { ChainFault } from '../ports.ts';

/** Rows between two steps of the verification. */
const STRIDE = 100;

/** What one row of the register adds to the sum; `key` is in stored form, as text or as its bytes. */
export function identityHash(number: number, key: string | Uint8Array): string {
  if (typeof key === 'string') return hash('sha256', `${number}\n${key}`);
  return hash('sha256', Buffer.concat([Buffer.from(`${number}\n`), key]));
}

/** The sum as it is kept; it goes on from there. Inside the transaction that changes the register. */
export function registerSum(db: DatabaseSync): { start(): HeadTally; keep(tally: HeadTally): void } {
  const select = db.prepare('SELECT count, sum FROM register');
  const put = db.prepare('INSERT OR REPLACE INTO register VALUES (1, ?, ?)');
  return {
    start: () => tallyHead(select.get() as Head | undefined),
    keep(tally) {
      const { count, sum } = tally.head();
      put.run(count, sum);
    },
  };
}

/** Sum the register again; undefined for steps without fault. A fault carries the stream `identities`. */
export function* verifyRegister(db: DatabaseSync): Iterable<ChainFault | undefined> {
  const rows = db.prepare('SELECT number, CAST(key AS BLOB) AS key FROM identities ORDER BY number');
  const tally = tallyHead();
  for (const { number, key } of rows.iterate()) {
    tally.add(identityHash(Number(number), key as Uint8Array));
    if (Number(number) % STRIDE === 0) yield undefined;
  }
  const kept = db.prepare('SELECT count, sum FROM register').get() as Head | undefined;
  const found = tally.head();
  if ((kept?.count ?? 0) !== found.count || (kept !== undefined && kept.sum !== found.sum))
    yield { stream: 'identities', revision: 0, fault: 'projection' };
}
