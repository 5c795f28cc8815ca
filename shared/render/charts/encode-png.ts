/** Pixels as a PNG of few colours (W3C PNG, third edition): a chart has some dozens and their blends. */
import { crc32, deflateSync } from 'node:zlib';
import type { SKRSContext2D } from '@napi-rs/canvas';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;
const MOST_COLOURS = 256;
/** Blends of two colours need no more than 8 steps. */
const FIRST_DROPPED = 5;
/** A colour on as many pixels is one that was chosen, not a blend at an edge. */
const CHOSEN = 1500;

/** The picture with at most 256 colours: those of areas exactly, the blends between them nearly. Opaque. */
export function encodePng(context: SKRSContext2D, width: number, height: number): Uint8Array {
  const { data } = context.getImageData(0, 0, width, height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const counts = countColours(pixels);
  for (let dropped = FIRST_DROPPED; ; dropped += 1) {
    const palette = paletteOf(counts, dropped);
    if (palette !== undefined) return pack(palette.colours, indexesOf(pixels, palette.places), width, height);
  }
}

/** How many pixels have each colour, in the order in which the colours come. */
function countColours(pixels: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= pixels.length; at += 1) {
    const pixel = pixels[start] as number;
    if (at < pixels.length && pixels[at] === pixel) continue;
    counts.set(pixel, (counts.get(pixel) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

interface Palette {
  readonly colours: readonly number[];
  readonly places: ReadonlyMap<number, number>;
}

/** A place for every colour; blends that differ in their `dropped` lowest bits only share one. Undefined for too many. */
function paletteOf(counts: ReadonlyMap<number, number>, dropped: number): Palette | undefined {
  const part = (0xff << dropped) & 0xff;
  const mask = part | (part << 8) | (part << 16);
  const colours: number[] = [];
  const places = new Map<number, number>();
  const blends = new Map<number, number>();
  for (const [colour, count] of counts) {
    const key = colour & mask;
    const place = (count < CHOSEN ? blends.get(key) : undefined) ?? colours.push(colour) - 1;
    if (count < CHOSEN) blends.set(key, place);
    places.set(colour, place);
  }
  return colours.length > MOST_COLOURS ? undefined : { colours, places };
}

function indexesOf(pixels: Uint32Array, places: ReadonlyMap<number, number>): Uint8Array {
  const indexes = new Uint8Array(pixels.length);
  let last: number | undefined;
  let place = 0;
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at] as number;
    if (pixel !== last) {
      last = pixel;
      place = places.get(pixel) ?? 0;
    }
    indexes[at] = place;
  }
  return indexes;
}

function pack(colours: readonly number[], indexes: Uint8Array, width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, INDEXED, 0, 0, 0], 8);
  const palette = Buffer.from(
    colours.flatMap((pixel) => [pixel & 0xff, (pixel >>> 8) & 0xff, (pixel >>> 16) & 0xff]),
  );
  // Each line begins with its filter: none, which serves indexes best.
  const lines = Buffer.alloc((width + 1) * height);
  for (let line = 0; line < height; line += 1) {
    lines.set(indexes.subarray(line * width, (line + 1) * width), line * (width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 6 })),
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
