import { spawnSync } from 'node:child_process';
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openFindingsLog } from '../../functions/intake/findings-log.ts';
import { sweepFindings } from '../../local/sweep-findings.ts';
import { writeMarked } from '../../local/write-marked.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const NOW = new Date('2026-02-01T09:00:00Z');
const LONG_AGO = new Date('2026-02-01T08:00:00Z');
const gone = spawnSync(process.execPath, ['-e', '']).pid;
const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

it('takes away what a process that is no more left behind, and nothing else', async () => {
  const folder = join(root, 'imports');
  await mkdir(folder);
  const logs = [
    [`${gone}-1.findings.ndjson`, LONG_AGO],
    [`${gone}-2.findings.ndjson`, NOW],
    [`${process.pid}-1.findings.ndjson`, LONG_AGO],
    ['notes.txt', LONG_AGO],
  ] as const;
  for (const [name, written] of logs) {
    await writeFile(join(folder, name), '');
    await utimes(join(folder, name), written, written);
  }
  await sweepFindings(root, NOW);
  expect((await readdir(folder)).sort()).toEqual(
    logs
      .slice(1)
      .map(([name]) => name)
      .sort(),
  );
  await sweepFindings(join(root, 'nothing-here'), NOW);
});

it.skipIf(process.platform === 'win32')(
  'keeps findings and the marked workbook for their owner',
  async () => {
    const log = await openFindingsLog(root, '1-1');
    expect(await modeOf(join(root, '1-1.findings.ndjson'))).toBe(0o600);
    await log.finish();
    const path = join(root, 'marked.xlsx');
    await writeFile(`${path}.part`, 'left by one that was killed', { mode: 0o644 });
    let whileWriting = 0;
    async function* bytes(path: string) {
      // More than fits: the next is asked for once this is written.
      yield Buffer.alloc(1 << 20);
      whileWriting = await vi.waitFor(() => modeOf(`${path}.part`));
      yield Buffer.from('b');
    }
    await writeMarked(path, bytes(path));
    expect([whileWriting, await modeOf(path)]).toEqual([0o600, 0o600]);
    await writeFile(join(root, 'shared.xlsx'), '', { mode: 0o640 });
    await writeMarked(join(root, 'shared.xlsx'), bytes(join(root, 'shared.xlsx')));
    expect(await modeOf(join(root, 'shared.xlsx'))).toBe(0o640);
  },
);
