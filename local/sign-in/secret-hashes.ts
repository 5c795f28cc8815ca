/** Passwords of people and secrets of machines: scrypt (RFC 7914) with a salt of its own each, never the text. */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import type { Clock } from '../../shared/store/ports.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS secrets (
    owner TEXT PRIMARY KEY, salt TEXT NOT NULL, hash TEXT NOT NULL, cost INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** With eight blocks of 128 bytes and three rounds: 32 MB and a few tenths of a second for each guess (OWASP, Password Storage). */
const COST = 2 ** 15;
const BLOCKS = 8;
const ROUNDS = 3;
const LENGTH = 32;
/** Wrong guesses in a row after which an owner must wait. */
const GUESSES = 5;
/** Milliseconds. */
const WAIT = 60_000;
/** Owners whose wrong guesses are counted, the latest: anyone may make owners up. */
const OWNERS = 10_000;

export type SecretAnswer = 'right' | 'wrong' | 'wait';

export interface SecretHashes {
  /** Keep the hash of `secret` for `owner`, in place of the one before. */
  keep(owner: string, secret: string): Promise<void>;
  /** The owner has none any more. */
  forget(owner: string): void;
  /** Whether it is the owner's; `wait` after too many wrong ones, whatever it is. */
  check(owner: string, secret: string): Promise<SecretAnswer>;
}

/** The owner under which a machine's secret is kept: no person has such an id. */
export function machineOwner(id: string): string {
  return `machine ${id}`;
}

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** Hashes kept in `db`; wrong guesses are counted as long as the process runs. */
export function secretHashes(db: DatabaseSync, clock: Clock): SecretHashes {
  db.exec(SCHEMA);
  const write = db.prepare('INSERT OR REPLACE INTO secrets (owner, salt, hash, cost) VALUES (?, ?, ?, ?)');
  const read = db.prepare('SELECT salt, hash, cost FROM secrets WHERE owner = ?');
  const failures = new Map<string, { readonly count: number; readonly last: number }>();
  return {
    async keep(owner, secret) {
      const salt = randomBytes(16);
      write.run(owner, salt.toString('hex'), (await hashOf(secret, salt, COST)).toString('hex'), COST);
    },
    forget(owner) {
      db.exec('PRAGMA secure_delete = ON');
      db.prepare('DELETE FROM secrets WHERE owner = ?').run(owner);
    },
    async check(owner, secret) {
      const failed = failures.get(owner) ?? { count: 0, last: 0 };
      const now = clock().getTime();
      if (failed.count >= GUESSES && now - failed.last < WAIT) return 'wait';
      // Counted before the long computation: guesses at once are counted too.
      failures.delete(owner);
      failures.set(owner, { count: failed.count + 1, last: now });
      forgetOldest(failures);
      const row = read.get(owner);
      const salt = row === undefined ? randomBytes(16) : Buffer.from(String(row.salt), 'hex');
      // Also where there is no such owner, so that the time says nothing.
      const found = await hashOf(secret, salt, row === undefined ? COST : Number(row.cost));
      if (row === undefined || !timingSafeEqual(found, Buffer.from(String(row.hash), 'hex'))) return 'wrong';
      failures.delete(owner);
      return 'right';
    },
  };
}

/** Keeps the map at its bound: a map lists what was set first at first. */
function forgetOldest(failures: Map<string, unknown>): void {
  const [oldest] = failures.keys();
  if (failures.size > OWNERS && oldest !== undefined) failures.delete(oldest);
}

/** NFC: the same letters typed on another keyboard are the same password. */
function hashOf(secret: string, salt: Buffer, cost: number): Promise<Buffer> {
  return derive(secret.normalize('NFC'), salt, LENGTH, {
    N: cost,
    r: BLOCKS,
    p: ROUNDS,
    maxmem: 256 * cost * BLOCKS,
  });
}
