import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { type SecretHashes, secretHashes } from '../../../local/sign-in/secret-hashes.ts';

let now = 0;
let db: DatabaseSync;
let hashes: SecretHashes;

beforeEach(() => {
  now = Date.parse('2026-03-01T09:00:00Z');
  db = new DatabaseSync(':memory:');
  hashes = secretHashes(db, () => new Date(now));
});

describe('a password', () => {
  it('opens for its owner alone, however its letters were typed', async () => {
    await hashes.keep('erin', 'caf\u00e9 near the lake');
    expect(await hashes.check('erin', 'cafe\u0301 near the lake')).toBe('right');
    expect(await hashes.check('erin', 'cafe near the lake')).toBe('wrong');
    expect(await hashes.check('sam', 'caf\u00e9 near the lake')).toBe('wrong');
  });

  it('is kept nowhere, and never twice as the same hash', async () => {
    await hashes.keep('erin', 'the same words');
    await hashes.keep('sam', 'the same words');
    const rows = db.prepare('SELECT * FROM secrets').all();
    expect(JSON.stringify(rows)).not.toContain('same words');
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(2);
  });

  it('can be guessed five times, then not for a minute, even rightly', async () => {
    await hashes.keep('erin', 'right');
    const guesses = await Promise.all(Array.from({ length: 6 }, () => hashes.check('erin', 'wrong')));
    expect(guesses.filter((answer) => answer === 'wait')).toHaveLength(1);
    expect(await hashes.check('erin', 'right')).toBe('wait');
    now += 60_000;
    expect(await hashes.check('erin', 'right')).toBe('right');
  });
});
