import { describe, expect, it } from 'vitest';
import { manifestFile, manifestOf, parseManifest } from '../../../shared/reports/manifest.ts';
import { MAKERS } from './sample-report.ts';

const statement = {
  makers: { ...MAKERS, snapshot: 'ab'.repeat(32), template: 'cstd 1', text: '2026.1', code: '0.1.0' },
  snapshot: { id: 'ab'.repeat(32), gzSha256: 'cd'.repeat(32) },
  documents: ['b.json', 'a.json'],
};
const files = ['b.json', 'a.json', 'تقرير.pdf'].map((name) => manifestFile(name, Buffer.from(name)));

describe('a manifest', () => {
  it('is the same text in whatever order the files come', () => {
    const text = manifestOf(files, statement);
    expect(manifestOf([...files].reverse(), { ...statement, documents: ['a.json', 'b.json'] })).toBe(text);
    expect(parseManifest(Buffer.from(text))).toMatchObject({ schema: 1, documents: ['a.json', 'b.json'] });
  });

  it.each([
    ['an added space', (text: string) => text.replace(':', ': ')],
    ['another order of keys', (text: string) => text.replace(/("name":[^,]+),("sha256":[^,]+)/, '$2,$1')],
    ['an added key', (text: string) => text.replace('"schema":1', '"note":"x","schema":1')],
    ['another hash', (text: string) => text.replace(/"hash":"./, '"hash":"x')],
    ['another size', (text: string) => text.replace(/"size":(\d)/, '"size":1$1')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['an end without newline', (text: string) => text.trimEnd()],
    ['no JSON', () => 'null'],
  ])('is refused with %s', (_, change) => {
    const text = manifestOf(files, statement);
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(parseManifest(Buffer.from(changed))).toBeUndefined();
  });
});

describe('the order in a manifest', () => {
  it('is the same text however it was given, and may be absent', () => {
    const ordered = { kinds: ['hlpf', 'cstd'], languages: ['fr', 'en', 'fr'], formats: ['pdf'] };
    const text = manifestOf(files, { ...statement, ordered });
    expect(parseManifest(Buffer.from(text))?.ordered).toEqual({
      kinds: ['cstd', 'hlpf'],
      languages: ['en', 'fr'],
      formats: ['pdf'],
    });
    expect(parseManifest(Buffer.from(manifestOf(files, statement)))?.ordered).toBeUndefined();
  });
});
