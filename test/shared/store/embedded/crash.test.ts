import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import { faultsOf, sampleKeys } from '../../../contract/append-sample.ts';

const ROUNDS = 12;
const CHILD = new URL('./append-loop.ts', import.meta.url).pathname;
const root = mkdtempSync(join(tmpdir(), 'crash-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Start the child, kill it `milliseconds` after its first acknowledgement; the number of its last one. */
async function killAfter(path: string, round: number, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, path, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout) {
    if (printed === '') void setTimeout(milliseconds).then(() => child.kill('SIGKILL'));
    printed += String(chunk);
  }
  return Number(printed.slice(0, printed.lastIndexOf('\n')).split('\n').at(-1));
}

it('keeps everything acknowledged when the process is killed, again and again', {
  timeout: 120_000,
}, async () => {
  const path = join(root, 'ledger.sqlite');
  const acknowledged: number[] = [];
  // Uneven waits stand for random moments: the appends themselves never take the same time twice.
  for (let round = 0; round < ROUNDS; round += 1)
    acknowledged.push(await killAfter(path, round, 3 + round * 17));
  const ledger = sqliteLedger(openDatabase(path), sampleKeys);
  expect(await faultsOf(ledger)).toEqual([]);
  for (const [round, revision] of acknowledged.entries()) {
    expect(revision).toBeGreaterThan(0);
    const streams = Array.from({ length: 20 }, (_, index) => `round-${round}/stream-${index}`);
    const newest = (await ledger.newest(streams)).map((found) => found?.revision ?? 0);
    // A batch is kept whole or not at all; the one in flight may have been committed before it could be printed.
    expect(new Set(newest).size).toBe(1);
    expect([revision, revision + 1]).toContain(newest[0]);
  }
});
