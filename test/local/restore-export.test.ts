/** An export goes back into an empty data folder as it was. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerExport } from '../../local/commands/export.ts';
import { registerFreeze } from '../../local/commands/freeze.ts';
import { registerImport } from '../../local/commands/import.ts';
import { registerRestore } from '../../local/commands/restore.ts';
import { registerReview } from '../../local/commands/review.ts';
import { registerVerify } from '../../local/commands/verify.ts';
import { restoreExport } from '../../local/restore-export.ts';
import { freezeNow } from '../../local/snapshot-for.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { type Activity, type AnnualUpdate, activityStream } from '../../shared/activities/record.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import { allOf } from '../pipeline/all-of.ts';
import { demoWorkspace, standingWorkspace } from '../pipeline/demo-reports.ts';
import { runHere } from '../pipeline/run-here.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const data = join(root, 'data');
const file = join(root, 'all.ndjson');
const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const WAITING = 'WA-000092';

async function exported(folder: string): Promise<string> {
  return (await runHere(registerExport, ['export', '--data', folder])).stdout;
}

/** What a snapshot of the year says of each record; the proofs beside it are the folder's own. */
async function contentOf(workspace: Workspace) {
  const { id } = await freezeNow(workspace, YEAR);
  const { entries } = await readSnapshot(workspace.objects, id);
  return (await allOf(entries())).map(({ activity, update }) => ({ activity, update }));
}

beforeAll(async () => {
  const workspace = await demoWorkspace(data);
  // Newer content of an accepted activity, which nobody has reviewed.
  const [newest] = await workspace.ledger.newest([activityStream(WAITING)]);
  if (newest === undefined) throw new Error('no activity');
  const state = { ...(newest.state as Activity), unit: 'Another unit' };
  const { stream, revision } = newest;
  const at = '2026-03-01T00:00:00Z';
  await workspace.ledger.append([
    { stream, revision: revision + 1, at, by: 'test', reason: 'change', state },
  ]);
  workspace.close();
  await writeFile(file, await exported(data));
}, 60_000);

describe('an export in an empty data folder', () => {
  const place = join(root, 'restored');

  it('gives the same export again, and a sound folder', async () => {
    const ended = await runHere(registerRestore, ['restore', file, '--data', place]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('156 records were put back');
    expect(await exported(place)).toBe(await readFile(file, 'utf8'));
    expect((await runHere(registerVerify, ['verify', '--data', place])).code).toBe(0);
  });

  it('keeps what was accepted apart from what waits for review: the same is frozen from it', async () => {
    const [before, after] = [standingWorkspace(data), standingWorkspace(place)];
    const frozen = await contentOf(after);
    expect(frozen.length).toBe(44);
    expect(frozen).toEqual(await contentOf(before));
    expect(JSON.stringify(frozen)).not.toContain('Another unit');
    before.close();
    after.close();
  });

  it('knows the outside keys, and gives new activities new ids', async () => {
    const [before, after] = [openWorkspace(data), openWorkspace(place)];
    const keys = before.identities.keysOf(['WA-000001', 'WA-000117']).map(String);
    expect(await after.identities.identify([...keys, 'new'])).toEqual([
      'WA-000001',
      'WA-000117',
      'WA-000124',
    ]);
    before.close();
    after.close();
  });

  it('goes on where it was broken off, with the same file only; until then nothing is imported, reviewed or frozen', async () => {
    const half = join(root, 'half');
    const workspace = openWorkspace(half);
    let appends = 0;
    const ledger = {
      ...workspace.ledger,
      append: (drafts: Parameters<typeof workspace.ledger.append>[0]) => {
        if (++appends === 3) throw new Error('the power is gone');
        return workspace.ledger.append(drafts);
      },
    };
    await expect(restoreExport(file, { ...workspace, ledger })).rejects.toThrow('power');
    const other = join(root, 'other.ndjson');
    await writeFile(other, `${(await readFile(file, 'utf8')).trim()}\n\n`);
    await expect(restoreExport(other, workspace)).rejects.toThrow('restore-unfinished');
    const csv = join(root, 'records.csv');
    await writeFile(csv, 'title,primaryLine\nAn activity of another office,C5\n');
    const refused = [
      [registerImport, ['import', csv, '--year', '2025']],
      [registerImport, ['import', file, '--year', '2025']],
      [registerReview, ['review', 'accept', '--year', '2025', '--reason', 'Checked']],
      [registerFreeze, ['freeze', '--from', '2025-01-01', '--to', '2025-12-31']],
    ] as const;
    for (const [register, order] of refused) {
      const ended = await runHere(register, [...order, '--data', half]);
      expect(ended.code).toBe(1);
      expect(ended.stderr).toContain('a restore was begun and not finished');
      expect(ended.stderr).toContain('Run “wsis restore” again with the same file');
    }
    expect(await restoreExport(file, workspace)).toBe(156);
    workspace.close();
    expect(await exported(half)).toBe(await readFile(file, 'utf8'));
    const ended = await runHere(registerImport, ['import', csv, '--year', '2025', '--data', half]);
    expect(ended.stdout).toContain('1 created');
  });

  it('is refused where there are records', async () => {
    const ended = await runHere(registerRestore, ['restore', file, '--data', place]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('holds records already');
  });

  it('is not imported as it was: the import names the command that restores, and writes nothing', async () => {
    const folder = join(root, 'imported');
    const ended = await runHere(registerImport, ['import', file, '--data', folder]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('wsis restore FILE --data NEW');
    expect(await exported(folder)).toBe('');
  });

  it('is imported under the rules where there are records', async () => {
    const ended = await runHere(registerImport, ['import', file, '--data', place]);
    expect(ended.code).not.toBe(1);
    expect(ended.stdout).toContain('156 rows');
  });

  it('is what no other file is', async () => {
    const csv = join(root, 'no-export.csv');
    await writeFile(csv, 'title\nAn activity\n');
    const ended = await runHere(registerRestore, ['restore', csv, '--data', join(root, 'none')]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('not an export that can be restored');
  });
});

describe('an id', () => {
  it('is not taken from what has it', async () => {
    const { close, identities } = openWorkspace(join(root, 'ids'));
    identities.claim([{ id: 'WA-000007', key: 'a' }]);
    identities.claim([{ id: 'WA-000007', key: 'a' }]);
    for (const claim of [
      { id: 'WA-000007', key: 'b' },
      { id: 'WA-000008', key: 'a' },
    ]) {
      expect(() => identities.claim([{ id: 'WA-000009', key: 'c' }, claim])).toThrow('id-taken');
    }
    expect(await identities.known(['a', 'b', 'c'])).toEqual(['WA-000007', undefined, undefined]);
    close();
  });

  it.each(['WA-9007199254740991', 'WA-99999999999999999999', 'WA-1000000001', 'WA-0000001', 'WA-000000'])(
    'is not %s: the register goes on giving each id once',
    async (id) => {
      const { close, identities } = openWorkspace(join(root, `ids-${id}`));
      expect(() => identities.claim([{ id, key: 'a' }])).toThrow('export-damaged');
      expect(await identities.identify(['b', 'c'])).toEqual(['WA-000001', 'WA-000002']);
      close();
    },
  );
});

it('tells an update as it was accepted from one that has moved on', async () => {
  const lines = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const waiting = lines.filter(({ accepted }) => accepted !== undefined);
  expect(waiting.length).toBeGreaterThan(0);
  for (const { accepted, activity, update } of waiting) {
    expect((activity as Activity).activityId).toBe((update as AnnualUpdate).activityId);
    expect((accepted as Activity).unit).not.toBe('Another unit');
  }
});
