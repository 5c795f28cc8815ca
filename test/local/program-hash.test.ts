import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programHash } from '../../local/program-hash.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();

async function program(name: string, code: string): Promise<string> {
  await mkdir(join(root, name, 'shared', 'render'), { recursive: true });
  await writeFile(join(root, name, 'package-lock.json'), '{}');
  await writeFile(join(root, name, 'shared', 'render', 'page.ts'), code);
  return join(root, name);
}

describe('what tells programs of one version apart', () => {
  it('is the same for the same code, wherever it lies, and another for other code', async () => {
    const [one, same, other] = [
      await program('one', 'const a = 1;'),
      await program('same', 'const a = 1;'),
      await program('other', 'const a = 2;'),
    ].map((folder) => programHash(folder));
    expect(one).toMatch(/^[\da-f]{64}$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it('is nothing where the program has no code beside it', () => {
    expect(programHash(join(root, 'packed'))).toBeUndefined();
  });

  it('is known of this program', () => {
    expect(programHash()).toMatch(/^[\da-f]{64}$/);
  });
});
