import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { scratchFile } from '../../../functions/intake/scratch-file.ts';

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

  it('leaves alone what lies behind its end, and everything once it is closed', () => {
    const scratch = scratchFile();
    const into = Buffer.from('........');
    scratch.read(0, into);
    scratch.append(Buffer.from('abc'));
    scratch.read(1, into);
    expect(into.toString()).toBe('bc......');
    scratch.close();
    scratch.read(0, into);
    expect(into.toString()).toBe('bc......');
  });

  it.skipIf(process.platform !== 'linux')('is for its owner alone', () => {
    const scratch = scratchFile();
    scratch.append(Buffer.from('x'));
    const open = readdirSync('/proc/self/fd').flatMap((each) => {
      try {
        const path = `/proc/self/fd/${each}`;
        return readlinkSync(path).includes('/wsis-') ? [statSync(path).mode & 0o777] : [];
      } catch {
        return [];
      }
    });
    expect(open).toContain(0o600);
    expect(open.filter((mode) => mode !== 0o600)).toEqual([]);
    scratch.close();
  });
});
