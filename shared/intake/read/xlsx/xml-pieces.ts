/** Turns the bytes of an XML part into UTF-8 pieces, whatever Unicode encoding the part is written in. */
import { Problem } from '../../../text/problem.ts';

/** Enough to hold the XML declaration. */
const DECLARATION = 256;
const ENCODINGS = ['utf-8', 'utf8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii', 'ascii'];

/**
 * Yields UTF-8 without a byte order mark; a character may still be split between pieces.
 * OPC (ECMA-376 part 2, 8.1.4) allows UTF-8 and UTF-16 only.
 * @throws Problem `text-encoding` for another declared encoding or broken UTF-16.
 */
export async function* xmlPieces(pieces: AsyncIterable<Uint8Array>, entry: string): AsyncGenerator<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  let decode: ((piece: Buffer) => Buffer) | undefined;
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    if (decode) {
      yield decode(bytes);
      continue;
    }
    head = head.length === 0 ? bytes : Buffer.concat([head, bytes]);
    if (head.length < DECLARATION) continue;
    decode = decoderFor(head, entry);
    yield decode(withoutMark(head));
  }
  if (!decode && head.length > 0) yield decoderFor(head, entry)(withoutMark(head));
}

function withoutMark(head: Buffer): Buffer {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

/** XML 1.0, appendix F: the first bytes tell the family, the declaration the rest. */
function decoderFor(head: Buffer, entry: string): (piece: Buffer) => Buffer {
  const start = head.readUInt16BE(0);
  if (start === 0xfffe || start === 0x3c00) return utf16('utf-16le', entry);
  if (start === 0xfeff || start === 0x003c) return utf16('utf-16be', entry);
  const declared = /^[^?]*<\?xml[^?]*encoding\s*=\s*["']([^"']*)["']/.exec(
    head.toString('latin1', 0, Math.min(head.length, DECLARATION)),
  )?.[1];
  if (declared !== undefined && !ENCODINGS.includes(declared.toLowerCase()))
    throw new Problem('text-encoding', { entry, encoding: declared.slice(0, 40) });
  return (piece) => piece;
}

function utf16(encoding: string, entry: string): (piece: Buffer) => Buffer {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => {
    try {
      return Buffer.from(decoder.decode(piece, { stream: true }));
    } catch (cause) {
      throw new Problem('text-encoding', { entry, encoding }, { cause });
    }
  };
}
