import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { DEFAULT_LIMITS } from '../../../shared/intake/read/read-table.ts';
import { bytesSource } from '../../../shared/zip/byte-source.ts';
import { openZip } from '../../../shared/zip/open-zip.ts';
import { repack } from '../../../shared/zip/repack.ts';
import { unpack } from '../../../shared/zip/unpack.ts';
import { veilAstral } from '../../../shared/zip/veil-astral.ts';

const PICTURE = Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00, 0xef, 0xbf]);

async function packed(parts: Readonly<Record<string, string | Buffer>>, mtime: Date): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(content as string), name, { mtime, compress: name !== 'stored.xml' });
  }
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

async function partsOf(file: Uint8Array): Promise<readonly (readonly [string, Buffer])[]> {
  const zip = await openZip(bytesSource('a.zip', file), DEFAULT_LIMITS);
  const parts: (readonly [string, Buffer])[] = [];
  for (const [name, entry] of zip.entries) {
    const pieces: Uint8Array[] = [];
    for await (const piece of unpack(zip, entry)) pieces.push(piece);
    parts.push([name, Buffer.concat(pieces)]);
  }
  return parts;
}

const PARTS = {
  'word/media/picture.png': PICTURE,
  'word/document.xml': `<a>${veilAstral('农村 👩🏽‍🌾')}</a>`,
  'stored.xml': '<b/>',
  'word/_rels/document.xml.rels': '<r/>',
  '[Content_Types].xml': '<c/>',
};
const AT = new Date('2026-01-02T03:04:05Z');

describe('a package packed again', () => {
  it('has its content types first, then its relationships, then the rest by name', async () => {
    const names = (await partsOf(await repack(await packed(PARTS, AT), (_, text) => text))).map(
      ([name]) => name,
    );
    expect(names).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'stored.xml',
      'word/document.xml',
      'word/media/picture.png',
    ]);
  });

  it('changes texts as asked, with all others in sight, and no picture', async () => {
    const file = await repack(await packed(PARTS, AT), (name, text, texts) =>
      name === 'stored.xml' ? `${text}${texts.get('word/document.xml')}` : text,
    );
    const parts = new Map(await partsOf(file));
    expect(parts.get('stored.xml')?.toString('utf8')).toBe('<b/><a>农村 👩🏽‍🌾</a>');
    expect(parts.get('word/document.xml')?.toString('utf8')).toBe('<a>农村 👩🏽‍🌾</a>');
    expect(parts.get('word/media/picture.png')?.equals(PICTURE)).toBe(true);
  });

  it('has the same bytes whenever and in whatever order it was packed', async () => {
    const backwards = Object.fromEntries(Object.entries(PARTS).reverse());
    const keep = (_: string, text: string) => text;
    const one = await repack(await packed(PARTS, AT), keep);
    const other = await repack(await packed(backwards, new Date('2020-05-05T05:05:05Z')), keep);
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
