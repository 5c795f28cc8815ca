import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileObjects } from '../../../../shared/store/embedded/file-objects.ts';
import { readLink } from '../../../../shared/store/embedded/object-link.ts';

const root = mkdtempSync(join(tmpdir(), 'objects-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const NOON = Date.parse('2026-03-01T12:00:00.000Z');
const at = (seconds: number) => () => new Date(NOON + seconds * 1000);
let made = 0;
const next = (): { directory: string; secret: string; clock: () => Date } => {
  made += 1;
  return { directory: join(root, String(made)), secret: 'secret', clock: at(0) };
};

describe('fileObjects', () => {
  it('leaves neither object nor debris when the bytes break off', async () => {
    const options = next();
    const objects = fileObjects(options);
    async function* broken(): AsyncIterable<Uint8Array> {
      yield Buffer.from('half');
      throw new Error('connection lost');
    }
    await expect(objects.putIfAbsent('a/b.txt', broken())).rejects.toThrow('connection lost');
    expect(await objects.head('a/b.txt')).toBeUndefined();
    expect(readdirSync(join(options.directory, 'incoming'))).toEqual([]);
    await objects.putIfAbsent('a/b.txt', Buffer.from('whole'));
    expect(readdirSync(join(options.directory, 'incoming'))).toEqual([]);
  });

  it('does not see what a crash left between writing and naming', async () => {
    const options = next();
    await mkdir(join(options.directory, 'incoming'), { recursive: true });
    await writeFile(join(options.directory, 'incoming', 'left-over'), 'half');
    const keys: string[] = [];
    for await (const { key } of fileObjects(options).list('')) keys.push(key);
    expect(keys).toEqual([]);
  });

  it.each(['', 'torn', `${'0'.repeat(64)} 9`])(
    'computes a sum anew when the remembered one is %j',
    async (sum) => {
      const options = next();
      const objects = fileObjects(options);
      const put = await objects.putIfAbsent('a', Buffer.from('hello'));
      await writeFile(join(options.directory, 'sums', 'a'), sum);
      expect(await objects.head('a')).toEqual(put);
      expect(await readFile(join(options.directory, 'sums', 'a'), 'utf8')).toBe(`${put.sha256} 5\n`);
    },
  );

  it('lets exactly one of many writers with different bytes win', async () => {
    const objects = fileObjects(next());
    const tries = ['1', '2', '3', '4', '5', '6'].map((text) =>
      objects.putIfAbsent('same', Buffer.from(text)),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('does not list a symbolic link as an object of its own folder', async () => {
    const options = next();
    await fileObjects(options).putIfAbsent('a', Buffer.from('x'));
    await symlink('/', join(options.directory, 'objects', 'loop'));
    const keys: string[] = [];
    for await (const { key } of fileObjects(options).list('')) keys.push(key);
    expect(keys).toEqual(['a']);
  });
});

describe('a link', () => {
  const linked = async (): Promise<string> => {
    const objects = fileObjects(next());
    await objects.putIfAbsent('reports/é & b.docx', Buffer.from('x'));
    return objects.link('reports/é & b.docx', 'تقرير 2026.docx', 60);
  };

  it('opens its object under its file name until it is too old', async () => {
    const link = await linked();
    expect(readLink(link, 'secret', at(59))).toEqual({
      key: 'reports/é & b.docx',
      filename: 'تقرير 2026.docx',
    });
    expect(readLink(link, 'secret', at(60))).toBeUndefined();
  });

  it('opens nothing when any part of it was changed', async () => {
    const link = await linked();
    const forged = [
      link.replace('b.docx', 'c.docx'),
      link.replace(/expires=\d/, 'expires=9'),
      link.replace('2026', '2027'),
      link.replace(/signature=./, 'signature=_'),
      link.replace(/&signature=.*/, ''),
      link.replace('/objects/', '/other/'),
      '/objects/%E0%A4%A?expires=1&filename=a&signature=b',
      'http://[',
    ];
    for (const other of forged) expect(readLink(other, 'secret', at(0))).toBeUndefined();
    expect(readLink(link, 'other secret', at(0))).toBeUndefined();
  });
});
