/** kill -9 at any moment loses nothing that was acknowledged, and doubles nothing when the import is run again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOf, csv } from '../functions/intake/filled-workbook.ts';
import { GOOD } from '../shared/activities/sample-record.ts';

const WSIS = fileURLToPath(new URL('../../local/wsis.ts', import.meta.url));
const ROWS = 3000;
const KILLS = 8;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wsis-killed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const wsis = (...args: readonly string[]) => wsisIn('data', ...args);

function wsisIn(data: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', WSIS, ...args, '--data', join(folder, data)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, WSIS_USER: 'tester' },
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, out }));
  return { child, ended };
}

/** Resolves when the database's log is longer than it was: a batch has just been written. */
async function logGrows(signal: AbortSignal): Promise<void> {
  const size = () =>
    stat(join(folder, 'data', 'ledger.sqlite-wal')).then(
      ({ size }) => size,
      () => 0,
    );
  const before = await size();
  while (!signal.aborted && (await size()) <= before) await setTimeout(2);
}

describe('an import that is killed', () => {
  it('leaves a sound store each time, and the last run completes it', { timeout: 120_000 }, async () => {
    const row = cellsOf(GOOD);
    const file = join(folder, 'rows.csv');
    const rows = Array.from({ length: ROWS }, (_, i) => ({
      ...row,
      title: `Cybersecurity drill number ${i + 1}`,
    }));
    await writeFile(file, csv(rows));
    const order = ['import', file, '--year', '2025', '--json'] as const;

    const start = performance.now();
    await wsisIn('measured', ...order).ended;
    const whole = performance.now() - start;
    let killed = 0;
    for (let turn = 0; killed < KILLS && turn < 3 * KILLS; turn++) {
      const { child, ended } = wsis(...order);
      const stop = new AbortController();
      // By turns at some moment of the whole, and a little after the log has grown: in the middle of the batches.
      const moment =
        turn % 2 === 0
          ? setTimeout(whole * 0.1 * (2 + (turn % 5)))
          : logGrows(stop.signal).then(() => setTimeout(whole * 0.02 * turn));
      await Promise.race([moment, ended]);
      stop.abort();
      child.kill('SIGKILL');
      await ended;
      if (child.signalCode === 'SIGKILL') killed++;
    }
    expect(killed).toBeGreaterThanOrEqual(KILLS);

    const { out } = await wsis(...order).ended;
    const last = JSON.parse(out) as Readonly<Record<string, number>>;
    expect(last).toMatchObject({ rows: ROWS, updated: 0, refused: 0 });
    expect(last.unchanged, 'rows that a killed run had acknowledged').toBeGreaterThan(0);
    expect((last.created ?? 0) + (last.unchanged ?? 0)).toBe(ROWS);
    const again = JSON.parse((await wsis(...order).ended).out);
    expect(again).toMatchObject({ rows: ROWS, unchanged: ROWS, created: 0 });
    expect((await wsis('verify').ended).code).toBe(0);
    const exported = (await wsis('export').ended).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exported).toHaveLength(ROWS);
    expect(new Set(exported.map(({ activity }) => activity.title.en.text)).size).toBe(ROWS);
    expect(new Set(exported.map(({ activity }) => activity.activityId)).size).toBe(ROWS);
  });
});
