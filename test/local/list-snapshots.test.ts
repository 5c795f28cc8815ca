import { expect, it } from 'vitest';
import { rememberKept } from '../../local/kept-register.ts';
import { listSnapshots } from '../../local/list-snapshots.ts';
import { freezeNow } from '../../local/snapshot-for.ts';
import type { Workspace } from '../../local/workspace.ts';
import { snapshotKey } from '../../shared/reports/snapshot-keys.ts';
import { Problem } from '../../shared/text/problem.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();

it('lists snapshots in order of period, without report sets and what is gone', async () => {
  const workspace = await demoWorkspace(root);
  const year = { from: '2025-01-01', to: '2025-12-31' };
  const late = await freezeNow(workspace, year);
  const early = await freezeNow(workspace, { from: '2024-01-01', to: '2025-12-31' });
  await rememberKept(workspace, { key: 'reports/ab/manifest.json', sha256: 'a'.repeat(64) });
  const ids = async () => (await listSnapshots(workspace)).map(({ id }) => id);
  const all = await ids();
  expect(all.filter((id) => [early.id, late.id].includes(id))).toEqual([early.id, late.id]);
  expect((await listSnapshots(workspace)).find(({ id }) => id === late.id)).toMatchObject({
    period: year,
    at: '2026-02-01T09:00:00.000Z',
  });
  const gone: Workspace['objects'] = {
    ...workspace.objects,
    get: async (key) => {
      if (key === snapshotKey(early.id)) throw new Problem('object-unknown', { key });
      return workspace.objects.get(key);
    },
  };
  expect((await listSnapshots({ ...workspace, objects: gone })).map(({ id }) => id)).toEqual(
    all.filter((id) => id !== early.id),
  );
  const blind = { ...workspace.objects, head: async () => undefined };
  await expect(freezeNow({ ...workspace, objects: blind }, year)).rejects.toMatchObject({
    code: 'object-unknown',
  });
  workspace.close();
}, 60_000);
