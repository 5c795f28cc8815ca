/** A second run tells what changed since the first, and what nobody has accepted changes no report. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../local/command.ts';
import { registerFreeze } from '../../local/commands/freeze.ts';
import { registerImport } from '../../local/commands/import.ts';
import { registerReport } from '../../local/commands/report.ts';
import { registerRun } from '../../local/commands/run.ts';
import { registerVerify } from '../../local/commands/verify.ts';
import { exampleRecords } from '../../local/demo/example-records.ts';
import type { ActivityRecord } from '../../shared/activities/record.ts';
import { parseManifest } from '../../shared/reports/manifest.ts';
import { folderBytes } from '../pipeline/folder-bytes.ts';
import { ONLY_HEAD_GAPS } from '../pipeline/only-head-gaps.ts';
import { runHere } from '../pipeline/run-here.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const YEAR_2024 = ['--from', '2024-01-01', '--to', '2024-12-31'];

type Change = (record: ActivityRecord) => Partial<ActivityRecord>;

/** A file of three records of `year` that are known by their own numbers; the first is changed. */
async function records(name: string, year: 2024 | 2025, change: Change = () => ({})): Promise<string> {
  const file = join(root, name);
  const lines = (await exampleRecords(2025)).slice(0, 3).map((record, index) => {
    const { activity, update } = { ...record, ...(index === 0 ? change(record) : {}) };
    const period = { from: `${year}-01-01`, to: `${year}-12-31` };
    return JSON.stringify({
      activity: { ...activity, activityId: '', externalIds: [{ scheme: 'iati', id: String(index + 1) }] },
      update: { ...update, activityId: '', period },
    });
  });
  await writeFile(file, lines.join('\n'));
  return file;
}

const changedTitle: Change = ({ activity }) => ({
  activity: { ...activity, title: { en: { text: 'A title that was changed', status: 'original' } } },
});
const broken: Change = ({ activity }) => ({
  activity: { ...activity, summary: {}, title: { en: { text: 'Nobody accepted this', status: 'original' } } },
});

async function ran(register: Registration, ...args: readonly string[]) {
  const ended = await runHere(register, [...args]);
  expect(ended.stderr).toMatch(ONLY_HEAD_GAPS);
  return ended;
}

async function manifestOf(out: string) {
  const files = await folderBytes(out);
  return parseManifest(files.get('2025-01-01..2025-12-31/manifest.json') ?? Buffer.of());
}

describe('wsis run for the second time', () => {
  const data = join(root, 'twice');
  const options = ['--year', '2025', '--report', 'workbook', '--format', 'csv', '--data', data];

  it('tells what changed since the snapshot before, and names that in the manifest', async () => {
    const [one, two] = [join(root, 'one'), join(root, 'two')];
    await ran(registerRun, 'run', await records('a.ndjson', 2025), ...options, '--out', one);
    await ran(registerRun, 'run', await records('a.ndjson', 2025, changedTitle), ...options, '--out', two);
    const [first, second] = [await manifestOf(one), await manifestOf(two)];
    expect(first).not.toHaveProperty('previous');
    expect(second?.previous).toBe(first?.snapshot.id);
    const files = [...(await folderBytes(two))];
    const changes = files.find(([name]) => name.endsWith('-changes.csv'))?.[1].toString();
    expect(changes).toContain('A title that was changed');
    expect(changes?.trim().split('\n')).toHaveLength(2);
    expect((await ran(registerVerify, 'verify', two, '--data', data)).code).toBe(0);
  });

  it('compares with the snapshot that is named, or with the one before the one that is named', async () => {
    const { id } = JSON.parse(
      (
        await ran(
          registerFreeze,
          'freeze',
          '--from',
          '2025-01-01',
          '--to',
          '2025-12-31',
          '--data',
          data,
          '--json',
        )
      ).stdout,
    );
    const first = (await manifestOf(join(root, 'two')))?.previous ?? '';
    const make = async (name: string, ...source: readonly string[]) => {
      const out = join(root, name);
      await ran(
        registerReport,
        'report',
        'workbook',
        ...source,
        '--format',
        'csv',
        '--data',
        data,
        '--out',
        out,
      );
      return manifestOf(out);
    };
    expect((await make('of-second', '--snapshot', id))?.previous).toBe(first);
    expect(await make('of-first', '--snapshot', first)).not.toHaveProperty('previous');
    expect((await make('named', '--snapshot', first, '--previous', id))?.previous).toBe(id);
  });
});

it('keeps an accepted year as it was accepted when a later year brings content that nobody accepted', async () => {
  const data = join(root, 'accepted');
  const out = join(root, 'accepted-out');
  const run = ['--year', '2024', '--report', 'cstd', '--format', 'csv', '--data', data, '--out', out];
  await ran(registerRun, 'run', await records('2024.ndjson', 2024), ...run);
  const freeze = async () =>
    (await ran(registerFreeze, 'freeze', ...YEAR_2024, '--data', data, '--json')).stdout;
  const before = await freeze();
  const later = await records('2025.ndjson', 2025, broken);
  expect((await runHere(registerImport, ['import', later, '--year', '2025', '--data', data])).code).toBe(2);
  expect(await freeze()).toBe(before);
  const same = await records('2024-again.ndjson', 2024, broken);
  expect((await runHere(registerImport, ['import', same, '--year', '2024', '--data', data])).code).toBe(2);
  expect(await freeze()).toBe(before);
});

it('accepts what its own files say, and nothing else that waits for review', async () => {
  const data = join(root, 'own');
  const waiting = await records('waiting.ndjson', 2024);
  await ran(registerImport, 'import', waiting, '--year', '2024', '--data', data);
  const own = await records('own.ndjson', 2025);
  const out = ['--report', 'cstd,wsis20', '--format', 'csv', '--data', data, '--out', join(root, 'own-out')];
  const { stdout } = await ran(registerRun, 'run', own, '--year', '2025', ...out, '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    imports: [{ file: 'own.ndjson', created: 3, findings: expect.any(Array) }],
    review: { reviewed: 3, conflicts: [] },
    sets: [{ files: expect.any(Array) }, { files: expect.any(Array) }],
  });
  const freeze = await runHere(registerFreeze, ['freeze', ...YEAR_2024, '--data', data]);
  expect(freeze.stderr).toContain('nothing to freeze');
});
