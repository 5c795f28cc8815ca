/** Trouble of the system is told with its place as it was given, and with a remedy. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSource } from '../../functions/intake/file-source.ts';
import { requireFilePlace } from '../../local/require-file-place.ts';
import { explainSystemError, isSystemError } from '../../local/system-error.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

/** A device that is always full, on Linux. */
const FULL = '/dev/full';
const root = temporaryFolder();
mkdirSync(root, { recursive: true });
writeFileSync(join(root, 'a.csv'), 'title\n');

/** What is said of the error that `work` ends in, where `args` is the command line. */
async function saidOf(work: () => unknown, args: readonly string[] = []): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (isSystemError(error)) return explainSystemError(error, wordsIn('en'), args);
    throw error;
  }
  throw new Error('nothing was wrong');
}

function systemError(code: string, more: object = {}): () => never {
  return () => {
    throw Object.assign(new Error(`${code}: raw words`), { code, syscall: 'open', ...more });
  };
}

describe('trouble of the system', () => {
  it.each([
    [
      'a file that is not there',
      () => readFile(join(root, 'no.csv')),
      /^There is no file or folder “.*no\.csv”\.\nCheck the name/,
    ],
    [
      'a folder that is not there',
      () => writeFile(join(root, 'no/such/t.xlsx'), ''),
      /there is no folder “.*\/no”\.\nMake the folder/,
    ],
    ['a folder for a file', () => fileSource(root), /is a folder; a file is needed here\.\nName a file/],
    ['a folder where a file goes', () => requireFilePlace(root), /is a folder; a file is needed here/],
    [
      'a place in no folder',
      () => requireFilePlace(join(root, 'no/t.xlsx')),
      /There is no file or folder “.*\/no”/,
    ],
    [
      'a file for a folder',
      () => openWorkspace(join(root, 'a.csv')),
      /^“.*a\.csv” is a file; a folder is needed there\./,
    ],
    [
      'a file amid folders',
      () => openWorkspace(join(root, 'a.csv/b/c')),
      /^“.*a\.csv” is a file; a folder is needed there\./,
    ],
    [
      'no right',
      systemError('EACCES', { path: '/x' }),
      /^This account may not read or write “\/x”\.\nChoose another place/,
    ],
    ['a full disk', systemError('ENOSPC'), /^There is no space left on the disk\.\nFree some space/],
    [
      'a low port',
      systemError('EACCES', { syscall: 'listen', port: 80 }),
      /^Port 80 is kept .*\n.*--port 8080/,
    ],
    ['a busy database', systemError('ERR_SQLITE_ERROR', { errcode: 5 }), /^Another command is writing/],
    [
      'a file that is no database',
      systemError('ERR_SQLITE_ERROR', { errcode: 26 }),
      /^The database .* is damaged/,
    ],
    ['anything else', systemError('EWHATEVER'), /^The system could not do it: EWHATEVER: raw words\nMend/],
  ])('is told for %s', async (_, work, said) => {
    expect(await saidOf(work)).toMatch(said);
  });

  it('is told without a stack where it comes from a stream', async () => {
    if (!existsSync(FULL)) return;
    const full = openSync(FULL, 'w');
    const child = spawn(process.execPath, ['--import', 'tsx', 'local/wsis.ts', 'matrix'], {
      stdio: ['ignore', full, 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (text) => (said += text));
    const [code] = await once(child, 'close');
    closeSync(full);
    expect(code).toBe(1);
    expect(said).toMatch(/^There is no space left on the disk\.\nFree some space.*\n$/);
  }, 30_000);

  it('names the option that takes another port', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const taken = () =>
      new Promise((_, reject) => createServer().once('error', reject).listen(port, '127.0.0.1'));
    expect(await saidOf(taken)).toBe(
      `Port ${port} is taken by another program.\nName another with --port, for example --port ${port + 1}, or end that program.`,
    );
    holder.close();
  });

  it('names a path as it was given, not as it was resolved', async () => {
    const work = systemError('ENOENT', { path: `${process.cwd()}/no/m.xlsx.part` });
    expect(await saidOf(work, ['import', 'a.csv', '--marked', './no/m.xlsx'])).toContain('“./no/m.xlsx”');
    expect(await saidOf(work, ['import', '--marked=no//m.xlsx'])).toContain('“no//m.xlsx”');
    expect(await saidOf(work)).toContain('“no/m.xlsx”');
  });
});
