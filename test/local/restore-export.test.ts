/** An export goes back into an empty data folder as it was. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerExport } from '../../local/commands/export.ts';
import { registerImport } from '../../local/commands/import.ts';
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
    const ended = await runHere(registerImport, ['import', file, '--data', place]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('144 records were put back');
    expect(await exported(place)).toBe(await readFile(file, 'utf8'));
    expect((await runHere(registerVerify, ['verify', '--data', place])).code).toBe(0);
  });

  it('keeps what was accepted apart from what waits for review: the same is frozen from it', async () => {
    const [before, after] = [standingWorkspace(data), standingWorkspace(place)];
    const frozen = await contentOf(after);
    expect(frozen.length).toBe(38);
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
      'WA-000118',
    ]);
    before.close();
    after.close();
  });

  it('goes on where it was broken off', async () => {
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
    expect(await restoreExport(file, workspace)).toBe(144);
    workspace.close();
    expect(await exported(half)).toBe(await readFile(file, 'utf8'));
  });

  it.each([
    [
      'a record that was changed by hand',
      (text: string) => text.replace('"state":"accepted"', '"state":"accepted","x":1'),
    ],
    [
      'a record under the id of another',
      (text: string) => text.replace('"activityId":"WA-000002"', '"activityId":"WA-000003"'),
    ],
    ['a line cut short', (text: string) => text.slice(0, -20)],
  ])('is refused whole for %s', async (name, change) => {
    const [first, ...rest] = (await readFile(file, 'utf8')).split('\n');
    const path = join(root, `${name}.ndjson`);
    await writeFile(path, [first, change(rest.join('\n'))].join('\n'));
    const folder = join(root, name);
    const ended = await runHere(registerImport, ['import', path, '--data', folder]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/can’t be (restored|read)/);
    expect(await exported(folder)).toBe('');
  });

  it('is imported under the rules, not restored, where there are records', async () => {
    const workspace = openWorkspace(place);
    expect(await restoreExport(file, workspace)).toBeUndefined();
    workspace.close();
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
