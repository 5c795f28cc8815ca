/** The pictures of a PDF report as their pixels: it packs them its own way. */
import { createHash } from 'node:crypto';
import type { MarkedContent } from './read-content.ts';

/** SHA-256 of the red, green and blue of each of `pictures` that is one, in their order. */
export function readPixels(pictures: readonly string[], content: MarkedContent): readonly string[] {
  return pictures.flatMap((id) => {
    const pixels = content.pictures.get(id);
    return pixels === undefined ? [] : [createHash('sha256').update(pixels).digest('hex')];
  });
}
