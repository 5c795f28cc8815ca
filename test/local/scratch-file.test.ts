import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { scratchFile } from '../../local/scratch-file.ts';

const names = (): readonly string[] => readdirSync(tmpdir());

describe('scratch room on disk', () => {
  it('gives back what was put there, from any place', () => {
    const scratch = scratchFile();
    scratch.append(Buffer.from('reporting '));
    scratch.append(Buffer.from('progress'));
    const into = Buffer.alloc(8);
    scratch.read(10, into);
    expect(into.toString()).toBe('progress');
    scratch.read(3, into);
    expect(into.toString()).toBe('orting p');
    scratch.close();
  });

  it.skipIf(process.platform === 'win32')('leaves no name behind, even while it is used', () => {
    const before = new Set(names());
    const scratch = scratchFile();
    scratch.append(Buffer.from('x'));
    expect(names().filter((name) => name.startsWith('wsis-') && !before.has(name))).toEqual([]);
    scratch.close();
    scratch.close();
  });
});
