/** Draws the charts that a document states anew, to be compared with the pictures that its files have. */
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { Language } from '../../reference/languages.ts';
import type { DrawnChart, DrawsCharts } from '../../reports/shown.ts';

/** SHA-256 of each picture and of its pixels. Throws where a chart cannot be drawn. */
export const drawAgain: DrawsCharts = async (charts, { direction, language }) => {
  if (charts.length === 0) return [];
  const [{ drawChart }, { setImmediate }] = await Promise.all([
    import('./draw-chart.ts'),
    import('node:timers/promises'),
  ]);
  const drawn: DrawnChart[] = [];
  for (const { spec } of charts) {
    const { png } = drawChart(spec, { language: language as Language, direction });
    drawn.push({ png: hashOf(png), pixels: hashOf(pixelsOf(png)) });
    // What the canvas holds is let go between turns of the event loop only.
    await setImmediate();
  }
  return drawn;
};

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Red, green and blue of a picture as `encode-png.ts` writes it: a palette, lines without a filter. */
export function pixelsOf(png: Uint8Array): Uint8Array {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    chunks.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  const palette = chunks.get('PLTE') ?? Buffer.of();
  const width = chunks.get('IHDR')?.readUInt32BE(0) ?? 0;
  const lines = inflateSync(chunks.get('IDAT') ?? Buffer.of());
  const height = lines.length / (width + 1);
  const pixels = Buffer.alloc(width * height * 3);
  let to = 0;
  for (let line = 0; line < height; line += 1) {
    const from = line * (width + 1) + 1;
    for (let at = from; at < from + width; at += 1) {
      const place = (lines[at] as number) * 3;
      pixels[to] = palette[place] as number;
      pixels[to + 1] = palette[place + 1] as number;
      pixels[to + 2] = palette[place + 2] as number;
      to += 3;
    }
  }
  return pixels;
}
