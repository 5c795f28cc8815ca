import { describe, expect, it } from 'vitest';
import { downloadedFiles } from '../../../shared/reports/downloaded-files.ts';
import { manifestOf } from '../../../shared/reports/manifest.ts';
import { MAKERS } from '../../golden/fixture.ts';

const sha256 = 'a'.repeat(64);
const manifest = (names: readonly string[]) =>
  manifestOf(
    names.map((name) => ({ name, size: 1, sha256 })),
    {
      makers: MAKERS,
      documents: [],
      snapshot: { id: MAKERS.snapshot, file: 'snapshot.ndjson.gz', gzSha256: sha256 },
    },
  );

function folder(listed: readonly string[], found: readonly string[]) {
  const texts = new Map([['manifest.json', manifest(listed)], ...found.map((name) => [name, name] as const)]);
  return { list: () => [...texts.keys()], read: (name: string) => Buffer.from(texts.get(name) ?? '') };
}

describe('what somebody downloaded', () => {
  it('is known by the last part of its name, wherever it lies', async () => {
    const files = await downloadedFiles(
      folder(
        ['cstd/en/cstd-en.docx', 'cstd/fr/cstd-fr.docx', 'snapshot.ndjson.gz'],
        ['Downloads/cstd-en.docx'],
      ),
    );
    expect(await files.list()).toEqual(['manifest.json', 'cstd/en/cstd-en.docx']);
    expect(String(await files.read('cstd/en/cstd-en.docx'))).toBe('Downloads/cstd-en.docx');
    expect([files.here, files.listed]).toEqual([1, 2]);
  });

  it('keeps its own name where two are called so, where it is listed, and where nothing is', async () => {
    const two = await downloadedFiles(folder(['a/x.csv', 'b/x.csv'], ['x.csv']));
    expect(await two.list()).toEqual(['manifest.json', 'x.csv']);
    const both = await downloadedFiles(folder(['a/x.csv'], ['a/x.csv', 'x.csv']));
    expect(await both.list()).toEqual(['manifest.json', 'a/x.csv', 'x.csv']);
    const twice = await downloadedFiles(folder(['a/x.csv'], ['b/x.csv', 'c/x.csv']));
    expect(await twice.list()).toEqual(['manifest.json', 'a/x.csv', 'c/x.csv']);
    const stray = await downloadedFiles(folder(['a/x.csv'], ['note.txt']));
    expect([await stray.list(), stray.here]).toEqual([['manifest.json', 'note.txt'], 0]);
  });
});
