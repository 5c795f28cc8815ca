/** Pixels as a PNG of few colours (W3C PNG, third edition): a chart has some dozens and their blends. */
import { crc32, deflateSync } from 'node:zlib';
import type { SKRSContext2D } from '@napi-rs/canvas';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;
const MOST_COLOURS = 256;

/** The picture with at most 256 colours; where it has more, the lowest bits of the blends are given up. Opaque. */
export function encodePng(context: SKRSContext2D, width: number, height: number): Uint8Array {
  const { data } = context.getImageData(0, 0, width, height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (let dropped = 0; ; dropped += 1) {
    const indexed = indexColours(pixels, dropped);
    if (indexed !== undefined) return pack(indexed, width, height);
  }
}

interface Indexed {
  readonly palette: readonly number[];
  readonly indexes: Uint8Array;
}

/** Every pixel as an index, colours that differ in their `dropped` lowest bits only being one; undefined for too many. */
function indexColours(pixels: Uint32Array, dropped: number): Indexed | undefined {
  const part = (0xff << dropped) & 0xff;
  const mask = part | (part << 8) | (part << 16);
  const places = new Map<number, number>();
  const palette: number[] = [];
  const indexes = new Uint8Array(pixels.length);
  let last = -1;
  let lastPlace = 0;
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at] ?? 0;
    if (pixel !== last) {
      const key = pixel & mask;
      let place = places.get(key);
      if (place === undefined) {
        place = palette.length;
        if (place === MOST_COLOURS) return undefined;
        places.set(key, place);
        // The first of the colours that are one: flat areas keep theirs exactly.
        palette.push(pixel);
      }
      last = pixel;
      lastPlace = place;
    }
    indexes[at] = lastPlace;
  }
  return { palette, indexes };
}

function pack({ indexes, palette }: Indexed, width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, INDEXED, 0, 0, 0], 8);
  const colours = Buffer.from(
    palette.flatMap((pixel) => [pixel & 0xff, (pixel >>> 8) & 0xff, (pixel >>> 16) & 0xff]),
  );
  // Each line begins with its filter: none, which serves indexes best.
  const lines = Buffer.alloc((width + 1) * height);
  for (let line = 0; line < height; line += 1) {
    lines.set(indexes.subarray(line * width, (line + 1) * width), line * (width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(typed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}
