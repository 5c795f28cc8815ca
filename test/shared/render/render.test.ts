import { describe, expect, it } from 'vitest';
import { FORMATS, MEDIA_TYPES, renderDocument } from '../../../shared/render/render.ts';
import { fixtureDocument } from '../../fixtures/document-model.ts';

describe('renderDocument', () => {
  it.each(FORMATS)('makes non-empty files of the right name and type as %s', async (format) => {
    const files = await renderDocument(fixtureDocument(), format);
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { bytes, mediaType, name } of files) {
      expect(name.endsWith(`.${format}`)).toBe(true);
      expect(mediaType).toBe(MEDIA_TYPES[format]);
      let size = 0;
      for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) size += piece.length;
      expect(size).toBeGreaterThan(0);
    }
  });

  it('keeps the whole document in JSON', async () => {
    const [file] = await renderDocument(fixtureDocument('zh'), 'json');
    const bytes = file?.bytes;
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(JSON.parse(Buffer.from(bytes as Uint8Array).toString('utf8'))).toEqual(fixtureDocument('zh'));
  });
});
