import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unveilAstral, veilAstral } from '../../../shared/zip/veil-astral.ts';

describe('characters beyond U+FFFF on their way through JSZip', () => {
  it('are nowhere in the veiled text, and back afterwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const veiled = veilAstral(text);
        expect(veiled).not.toMatch(/[\u{10000}-\u{10FFFF}]/u);
        expect(unveilAstral(veiled)).toBe(text);
      }),
    );
  });

  it('come back where the veil itself was in the text', () => {
    for (const text of ['\uF8FF', '\uF8FF1f96e;', '🭦\uF8FF😀', '\uF8FF\uF8FF;']) {
      expect(unveilAstral(veilAstral(text))).toBe(text);
    }
  });
});
