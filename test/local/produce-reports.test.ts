/** A set of reports takes the place of an earlier one when it is whole, and not before. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { produceReports, type ReportPlan } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import type { Workspace } from '../../local/workspace.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { folderBytes } from '../pipeline/folder-bytes.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const out = join(root, 'out');
let workspace: Workspace;
beforeAll(async () => {
  workspace = await demoWorkspace(join(root, 'data'));
}, 60_000);
afterAll(() => workspace.close());

function plan(revision: string): ReportPlan {
  return {
    kinds: [reportKind('cstd')],
    languages: ['en'],
    formats: ['html'],
    year: 2025,
    snapshotOf: freezeSpan(workspace),
    issue: { revision },
    out,
  };
}

it('leaves the earlier set as it was when the new one fails half way, and no trace of the failure', async () => {
  await produceReports(plan('Rev. 1'), workspace);
  const before = await folderBytes(out);
  expect(before.size).toBeGreaterThan(3);
  const full: Workspace['objects'] = {
    ...workspace.objects,
    putIfAbsent: async () => Promise.reject(new Error('no space left')),
  };
  await expect(produceReports(plan('Rev. 2'), { ...workspace, objects: full })).rejects.toThrow('no space');
  expect(await folderBytes(out)).toEqual(before);
  expect(await readdir(out)).toEqual(['2025-01-01..2025-12-31']);
});

it('takes the place of the earlier set when it is whole', async () => {
  await produceReports(plan('Rev. 3'), workspace);
  const files = await folderBytes(out);
  expect(files.get('2025-01-01..2025-12-31/cstd/en/cstd-en.html')?.toString()).toContain('Rev. 3');
  expect(await readdir(out)).toEqual(['2025-01-01..2025-12-31']);
});
