/** Feeds a scanner with ever more bytes, carrying over what it could not finish, and never carrying much. */
import { COLON, damaged, PADDING, SLASH } from './xml-scan.ts';

/** Bytes that one unfinished element may hold: a full cell of 32,767 characters with every one escaped fits well. */
const LONGEST_ELEMENT = 1 << 20;

/** What may grow beyond any measure, and what to do then. */
export interface Oversize {
  /** Local name of the element whose end is looked for when an unfinished element is too long. */
  readonly closes: string;
  /** Told about it; throws when it was not such an element that was unfinished. */
  readonly tooLong: (buf: Buffer) => void;
}

/** Gives the position of the first byte that it still needs; bytes from there come again with more behind them. */
export type Scan = (buf: Buffer, end: number) => number;

/**
 * Runs `scan` over all pieces. An unfinished element of more than 1 MiB is reported to `oversize.tooLong` and
 * skipped up to and with its closing tag, so that memory stays bounded and the time linear.
 */
export async function windowed(pieces: AsyncIterable<Buffer>, scan: Scan, oversize: Oversize): Promise<void> {
  const push = windowPusher(scan, oversize);
  for await (const piece of pieces) push(piece);
  push(undefined);
}

/** The same as {@link windowed}, piece by piece; `undefined` says that there is no more. */
export function windowPusher(scan: Scan, oversize: Oversize): (piece: Buffer | undefined) => void {
  let carried: Buffer = Buffer.alloc(0);
  let skipping = false;
  return (piece) => {
    const more = piece ?? Buffer.alloc(PADDING, ' ');
    let buf = carried.length === 0 ? more : Buffer.concat([carried, more]);
    if (skipping) {
      const after = afterClosing(buf, oversize.closes);
      if (after < 0) {
        if (piece === undefined) throw damaged('element ends early');
        carried = Buffer.from(buf.subarray(Math.max(0, buf.length - PADDING)));
        return;
      }
      skipping = false;
      buf = buf.subarray(after);
    }
    const done = scan(buf, buf.length);
    const left = buf.length - done;
    if (piece === undefined) return;
    if (left > LONGEST_ELEMENT) {
      oversize.tooLong(buf.subarray(done));
      skipping = true;
      carried = Buffer.from(buf.subarray(buf.length - PADDING));
      return;
    }
    carried = buf.subarray(done);
  };
}

/** Position after `</name>` or `</prefix:name>`, or -1. */
function afterClosing(buf: Buffer, name: string): number {
  const mark = `${name}>`;
  for (let at = buf.indexOf(mark, 0, 'latin1'); at >= 0; at = buf.indexOf(mark, at + 1, 'latin1')) {
    let i = at - 1;
    if (buf[i] === COLON) while (i > 0 && buf[i] !== SLASH && at - i < 40) i--;
    if (buf[i] === SLASH && buf[i - 1] === 0x3c) return at + mark.length;
  }
  return -1;
}
