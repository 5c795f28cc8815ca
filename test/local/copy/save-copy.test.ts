import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkCopy } from '../../../local/copy/check-copy.ts';
import { saveCopy } from '../../../local/copy/save-copy.ts';
import { openWorkspace } from '../../../local/workspace.ts';

const root = mkdtempSync(join(tmpdir(), 'wsis-save-'));
const workspace = openWorkspace(join(root, 'data'));
afterAll(() => {
  workspace.close();
  rmSync(root, { recursive: true, force: true });
});

it('begins in an empty folder only, not where an earlier save was broken off', async () => {
  const folder = join(root, 'broken off');
  mkdirSync(join(folder, 'ledger'), { recursive: true });
  await expect(saveCopy(folder, workspace)).rejects.toMatchObject({ code: 'copy-not-empty' });
  writeFileSync(join(folder, 'ledger', '1.part'), '{}\n');
  await expect(saveCopy(folder, workspace)).rejects.toMatchObject({ code: 'copy-not-empty' });
  mkdirSync(join(root, 'empty'));
  const { sha256 } = await saveCopy(join(root, 'empty'), workspace);
  expect((await checkCopy(join(root, 'empty'))).sha256).toBe(sha256);
});
