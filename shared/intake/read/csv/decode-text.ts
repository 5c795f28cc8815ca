/** Decodes a stream of bytes as text, whatever encoding was found. */
import iconv from 'iconv-lite';
import { Problem } from '../../../text/problem.ts';
import { utf8Pieces } from '../utf8-pieces.ts';
import type { TextEncoding } from './guess-encoding.ts';

/** Yields text without a byte order mark; no character is ever split or replaced because of where pieces end. */
export async function* decodeText(
  pieces: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  let first = true;
  for await (const text of encoding === 'utf-8' ? utf8Text(pieces) : otherText(pieces, encoding)) {
    const bare: string = first && text.startsWith('\uFEFF') ? text.slice(1) : text;
    if (text !== '') first = false;
    if (bare !== '') yield bare;
  }
}

async function* utf8Text(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const piece of utf8Pieces(pieces)) yield piece.toString('utf8');
}

async function* otherText(pieces: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  const checked = (text: string): string => {
    // A code page leaves some bytes without a meaning: then it was another one.
    if (text.includes('\uFFFD')) throw new Problem('text-encoding', { encoding });
    return text;
  };
  for await (const piece of pieces)
    yield checked(decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.length)));
  yield checked(decoder.end() ?? '');
}
