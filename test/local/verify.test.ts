/** Nothing in a folder of reports can be changed without verification saying so. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerVerify, verifyFolder } from '../../local/commands/verify.ts';
import type { ProducedSet } from '../../local/produce-reports.ts';
import { type Manifest, manifestOf } from '../../shared/reports/manifest.ts';
import { verifyReport } from '../../shared/reports/verify-report.ts';
import { allReports, demoWorkspace } from '../pipeline/demo-reports.ts';
import { flipped, randomNumbers } from '../pipeline/flipped.ts';
import { folderBytes } from '../pipeline/folder-bytes.ts';
import { runHere } from '../pipeline/run-here.ts';
import { runWsis } from '../pipeline/run-wsis.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const out = join(root, 'reports');
let sets: readonly ProducedSet[];

beforeAll(async () => {
  const workspace = await demoWorkspace(join(root, 'data'));
  sets = await allReports(workspace, out);
  workspace.close();
}, 180_000);

describe('wsis verify on a folder of reports', { timeout: 120_000 }, () => {
  it('finds it sound as it was made, and the data set that a printed document of it names', async () => {
    expect(await verifyFolder(out, { code: sets[0]?.snapshot })).toEqual([]);
  });

  it('names the file wherever one byte of it changed', async () => {
    const random = randomNumbers(20_261_331);
    let flips = 0;
    for (const { folder } of sets) {
      const files = new Map([...(await folderBytes(folder))]);
      for (const [name, bytes] of files) {
        const places = [0, bytes.length >> 1, bytes.length - 1, random(bytes.length), random(bytes.length)];
        for (const at of places) {
          const changed = new Map(files).set(name, flipped(bytes, at, random(8)));
          const read = (each: string): Buffer => changed.get(each) ?? Buffer.alloc(0);
          const { value } = await verifyReport({ list: () => [...changed.keys()], read }).next();
          expect(value?.where.split('#')[0], `${name} at ${at}`).toBe(name);
          flips++;
        }
      }
    }
    expect(flips).toBeGreaterThan(180);
  });

  it('names a file that was added, in a set or beside the sets', async () => {
    const [set] = sets;
    for (const [path, where] of [
      [join(set?.folder ?? '', 'cstd', 'en', 'note.txt'), 'cstd/en/note.txt'],
      [join(out, 'note.txt'), 'note.txt'],
    ] as const) {
      await writeFile(path, 'see me');
      const faults = await verifyFolder(out);
      await rm(path);
      expect(faults).toEqual([{ fault: 'file-extra', where: expect.stringContaining(where) }]);
    }
    expect(await verifyFolder(out)).toEqual([]);
  });

  it('names every file that is missing', async () => {
    for (const { folder } of sets) {
      for (const [name] of await folderBytes(folder)) {
        const kept = new Map(await folderBytes(folder));
        kept.delete(name);
        const files = { list: () => [...kept.keys()], read: (each: string) => kept.get(each) ?? Buffer.of() };
        const { value } = await verifyReport(files).next();
        const fault = name === 'manifest.json' ? 'manifest-missing' : 'file-missing';
        expect(value).toEqual({ fault, where: name });
      }
    }
  });

  it('tells who checks files of the public page, which come without the snapshot, of --public', async () => {
    const copy = join(root, 'downloaded');
    await cp(sets[0]?.folder ?? '', copy, {
      recursive: true,
      filter: (path) => !path.endsWith('snapshot.ndjson.gz'),
    });
    const plain = await runHere(registerVerify, ['verify', copy]);
    expect(plain.code).toBe(1);
    expect(plain.stderr).toContain(`“wsis verify ${copy} --public”`);
    expect(plain.stderr).not.toContain('Put back what is named');
    expect((await runHere(registerVerify, ['verify', copy, '--public'])).code).toBe(0);
    // What is also wrong in another way is not sound, downloaded or not.
    await writeFile(join(copy, 'note.txt'), 'see me');
    const worse = await runHere(registerVerify, ['verify', copy]);
    expect(worse.stderr).toContain('Put back what is named');
  });

  it('takes a few files of the public page as a browser saves them, all in one folder, and tells how many there are', async () => {
    const few = join(root, 'few');
    const set = sets[0]?.folder ?? '';
    await cp(join(set, 'cstd', 'en', 'cstd-en.docx'), join(few, 'cstd-en.docx'));
    await cp(join(set, 'manifest.json'), join(few, 'manifest.json'));
    const part = await runHere(registerVerify, ['verify', few, '--public']);
    expect(part.stdout).toMatch(/1 of the \d+ published files are here/);
    expect(part.code).toBe(0);
    const json = await runHere(registerVerify, ['verify', few, '--public', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ sound: true, files: { here: 1 } });
    await writeFile(join(few, 'cstd-en.docx'), 'other bytes');
    const other = await runHere(registerVerify, ['verify', few, '--public', '--json']);
    expect(JSON.parse(other.stdout).faults[0]).toMatchObject({
      fault: 'file-size',
      where: 'cstd/en/cstd-en.docx',
    });
  });

  it('misses the data set that the code of a printed document names', async () => {
    const code = `wsis verify . --code sha256:${'a'.repeat(64)}`;
    const other = await runHere(registerVerify, ['verify', out, '--code', code, '--json']);
    expect(other.code).toBe(1);
    const found = expect.stringContaining(sets[0]?.snapshot ?? '');
    expect(JSON.parse(other.stdout).faults).toMatchObject([{ fault: 'code-other', found }]);
    const data = ['verify', '--data', join(root, 'data'), '--json', '--code'];
    const unknown = await runHere(registerVerify, [...data, code]);
    expect(JSON.parse(unknown.stdout).faults).toMatchObject([{ fault: 'code-unknown' }]);
  });

  it('ends with 1 and names the file, then with 0 when the byte is back', async () => {
    const path = join(sets[0]?.folder ?? '', 'hlpf', 'en', 'hlpf-en.docx');
    const bytes = (await folderBytes(join(path, '..'))).get('hlpf-en.docx') ?? Buffer.of();
    await writeFile(path, flipped(bytes, 5000));
    const changed = await runWsis(['verify', out]);
    await writeFile(path, bytes);
    const restored = await runHere(registerVerify, ['verify', out, '--json']);
    expect(changed).toMatchObject({ code: 1, stdout: '' });
    expect(changed.stderr).toMatch(/hlpf\/en\/hlpf-en\.docx: the file is not what it was \[file-hash\]/);
    expect(restored.code).toBe(0);
    const { proven, ...told } = JSON.parse(restored.stdout);
    expect(told).toEqual({ sound: true, faults: [] });
    expect(proven.made).toBe(proven.files);
    expect(proven.files).toBeGreaterThan(20);
  });

  it('does not call sound without a word what names another program, so that its files were only read', async () => {
    const copy = join(root, 'other-program');
    await cp(sets[0]?.folder ?? '', copy, { recursive: true });
    const own = await runHere(registerVerify, ['verify', copy]);
    expect(own.stdout).toMatch(/^Sound: /m);
    const { files, ...statement } = JSON.parse(
      await readFile(join(copy, 'manifest.json'), 'utf8'),
    ) as Manifest;
    await writeFile(
      join(copy, 'manifest.json'),
      manifestOf(files, { ...statement, program: '0'.repeat(64) }),
    );
    const other = await runHere(registerVerify, ['verify', copy]);
    expect(other).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Sound, as far as files can be read: /m),
    });
    expect(other.stderr).toContain('--again');
    const again = await runHere(registerVerify, ['verify', copy, '--again']);
    expect(again.stdout).toMatch(/^Sound: /m);
  });
});
