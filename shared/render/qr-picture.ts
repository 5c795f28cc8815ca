/** A text as a QR code (ISO/IEC 18004), drawn as a PNG of black and white. */
import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';
import type { ChartPicture } from './charts/picture.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Pixels of a module, and its size on the page in CSS pixels. */
const MODULE = { pixels: 4, shown: 2.4 } as const;
/** Modules that stay white on every side (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** The code with its quiet zone; a quarter of it may be soiled. */
export function qrPicture(text: string): ChartPicture {
  const { data, size } = encode(text, { ecc: 'Q', border: QUIET });
  const side = size * MODULE.pixels;
  const bytes = Math.ceil(side / 8);
  const rows = data.flatMap((modules) => {
    const row = Buffer.alloc(bytes + 1, 0xff);
    row[0] = 0;
    for (let x = 0; x < side; x++) {
      if (modules[Math.floor(x / MODULE.pixels)])
        row[1 + (x >> 3)] = (row[1 + (x >> 3)] ?? 0) & ~(0x80 >> (x & 7));
    }
    return Array.from({ length: MODULE.pixels }, () => row);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // One bit a pixel, grey.
  head[8] = 1;
  const png = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { png, width: size * MODULE.shown, height: size * MODULE.shown };
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
