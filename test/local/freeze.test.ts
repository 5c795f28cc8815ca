/** Freezing names what is accepted by its content, and reports can be made from that name alone. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerFreeze } from '../../local/commands/freeze.ts';
import { registerReport } from '../../local/commands/report.ts';
import { registerSnapshots } from '../../local/commands/snapshots.ts';
import { parseManifest } from '../../shared/reports/manifest.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { folderBytes } from '../pipeline/folder-bytes.ts';
import { ONLY_HEAD_GAPS } from '../pipeline/only-head-gaps.ts';
import { runHere } from '../pipeline/run-here.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const data = join(root, 'data');
const YEAR = ['--from', '2025-01-01', '--to', '2025-12-31'];

beforeAll(async () => (await demoWorkspace(data)).close(), 60_000);

describe('wsis freeze', () => {
  it('gives the same id and no new object the second time', async () => {
    const first = await runHere(registerFreeze, ['freeze', ...YEAR, '--data', data, '--json']);
    const before = await folderBytes(join(data, 'objects'));
    const again = await runHere(registerFreeze, ['freeze', ...YEAR, '--data', data, '--json']);
    expect(first.code).toBe(0);
    expect(again).toEqual(first);
    expect(await folderBytes(join(data, 'objects'))).toEqual(before);
  });

  it('ends with 1 where nothing was accepted, and keeps nothing', async () => {
    const ended = await runHere(registerFreeze, [
      'freeze',
      '--from',
      '2001-01-01',
      '--to',
      '2001-12-31',
      '--data',
      data,
    ]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('nothing to freeze');
  });
});

describe('wsis snapshots', () => {
  it('lists what was frozen, each once, with period, entries and makers', async () => {
    const frozen = JSON.parse(
      (await runHere(registerFreeze, ['freeze', ...YEAR, '--data', data, '--json'])).stdout,
    );
    const listed = await runHere(registerSnapshots, ['snapshots', '--data', data, '--json']);
    expect(listed.code).toBe(0);
    const { entries, id } = frozen;
    const { matrixEdition, period, ruleSet } = frozen.header;
    const [found, ...others] = JSON.parse(listed.stdout).filter((each: { id: string }) => each.id === id);
    expect(others).toEqual([]);
    expect(found).toEqual({
      id,
      period,
      entries,
      matrixEdition,
      ruleSet,
      at: expect.stringMatching(/^\d{4}-/),
    });
    const { stdout } = await runHere(registerSnapshots, ['snapshots', '--data', data]);
    expect(stdout).toContain(`${id}  2025-01-01..2025-12-31  ${entries}  `);
  });
});

describe('wsis report', () => {
  async function hlpf(source: readonly string[], name: string): Promise<ReadonlyMap<string, Buffer>> {
    const made = ['--format', 'html,csv', '--out', join(root, name), '--data', data];
    expect(await runHere(registerReport, ['report', 'hlpf', ...source, ...made])).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(ONLY_HEAD_GAPS),
    });
    return folderBytes(join(root, name));
  }

  it('makes from --snapshot the same files as from the year', async () => {
    const { id } = JSON.parse(
      (await runHere(registerFreeze, ['freeze', ...YEAR, '--data', data, '--json'])).stdout,
    );
    const [named, dated] = [await hlpf(['--snapshot', id], 'named'), await hlpf(['--year', '2025'], 'dated')];
    expect(named).toEqual(dated);
    const manifest = parseManifest(named.get('2025-01-01..2025-12-31/manifest.json') ?? Buffer.of());
    expect(manifest?.snapshot.id).toBe(id);
    expect(manifest?.makers.snapshot).toBe(id);
  });

  it.each([
    [
      'a year without records, beside a span with some',
      ['wsis20,cstd', '--year', '2001'],
      'nothing to freeze',
    ],
    ['a snapshot that is not there', ['cstd', '--snapshot', 'f'.repeat(64)], 'wsis snapshots'],
    ['neither a year nor a snapshot', ['cstd'], 'needs --year YEAR, or --snapshot ID'],
    ['a kind that is not there', ['nope', '--year', '2025'], 'to choose from: cstd, '],
  ])('ends with 1, says why and writes nothing for %s', async (name, args, said) => {
    const out = join(root, name.replaceAll(' ', '-'));
    const ended = await runHere(registerReport, ['report', ...args, '--out', out, '--data', data]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(said);
    expect(existsSync(out)).toBe(false);
  });

  it('leaves the reports of an earlier run alone when it cannot make new ones', async () => {
    const path = join(root, 'named', '2025-01-01..2025-12-31', 'manifest.json');
    const before = await readFile(path);
    const args = ['hlpf,cstd', '--year', '2003', '--out', join(root, 'named'), '--data', data];
    expect((await runHere(registerReport, ['report', ...args])).code).toBe(1);
    expect(await readFile(path)).toEqual(before);
  });
});
