/** Reads JSON records one by one: a top-level array, one object, or one object per line (NDJSON). */
import { isUtf8 } from 'node:buffer';
import { Problem } from '../../../text/problem.ts';
import type { ReadLimits } from '../limits.ts';
import { utf8Pieces } from '../utf8-pieces.ts';

/** A record and the line where it starts, 1-based. */
export interface JsonRecord {
  readonly line: number;
  readonly value: unknown;
}

const BATCH = 1000;
const BATCH_BYTES = 4_000_000;
const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Batches of records in file order. With `array` the records are the elements of the top-level array, otherwise the
 * values that stand one after the other, each on lines of its own.
 * @throws Problem `json-damaged` with `line`, `text-encoding` (RFC 8259 wants UTF-8), `file-too-large`.
 */
export async function* readJson(
  pieces: AsyncIterable<Uint8Array>,
  array: boolean,
  limits: ReadLimits,
): AsyncGenerator<readonly JsonRecord[]> {
  const { scan, finish } = recordScanner(array, limits);
  let carried: Buffer = Buffer.alloc(0);
  let batch: JsonRecord[] = [];
  let first = true;
  let bytes = 0;
  let count = 0;
  for await (const piece of utf8Pieces(pieces)) {
    const bare =
      first && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? piece.subarray(3) : piece;
    first = false;
    const buf: Buffer = carried.length === 0 ? bare : Buffer.concat([carried, bare]);
    const found: JsonRecord[] = [];
    const done = scan(buf, carried.length, found);
    carried = buf.subarray(done);
    bytes += done;
    count += found.length;
    if (count > limits.maxRows) throw new Problem('file-too-large', { limit: limits.maxRows, what: 'rows' });
    for (const record of found) {
      batch.push(record);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
      bytes = 0;
    }
    if (bytes > BATCH_BYTES && batch.length > 0) {
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  const last = finish(carried);
  if (last) batch.push(last);
  if (batch.length > 0) yield batch;
}

/** Cuts records out of bytes by brackets and quotes alone; JSON.parse judges what is inside. */
function recordScanner(array: boolean, limits: ReadLimits) {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let line = 1;
  let startLine = 1;
  let opened = !array;
  let closed = false;
  /** In an array, what the last sign outside a record was; an element must follow a comma or the bracket. */
  let last: 'start' | 'comma' | 'element' = 'start';

  const take = (buf: Buffer, start: number, stop: number, atLine: number): JsonRecord => {
    const bytes = buf.subarray(start, stop);
    if (!isUtf8(bytes)) throw new Problem('text-encoding', { line: atLine });
    try {
      return { line: atLine, value: JSON.parse(bytes.toString('utf8')) };
    } catch (cause) {
      throw new Problem('json-damaged', { line: atLine }, { cause });
    }
  };

  /** Scans `buf` from `from`, where the last scan ended; gives the start of what is not yet a whole record. */
  const scan = (buf: Buffer, from: number, found: JsonRecord[]): number => {
    let start = 0;
    for (let i = from; i < buf.length; i++) {
      const c = buf[i] as number;
      if (c === NEWLINE) line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (c === BACKSLASH) escaped = true;
        else if (c === QUOTE) inString = false;
        continue;
      }
      if (c <= 0x20) {
        if (depth === 0 && isBlank(buf, start, i)) start = i + 1;
        continue;
      }
      if (closed) throw new Problem('json-damaged', { line });
      if (depth === 0) {
        if (isBlank(buf, start, i)) startLine = line;
        if (!opened) {
          opened = true;
          start = i + 1;
          continue;
        }
        if (array && (c === COMMA || c === CLOSE_ARRAY)) {
          closed = c === CLOSE_ARRAY;
          if (last === 'comma' || (c === COMMA && last === 'start'))
            throw new Problem('json-damaged', { line });
          last = 'comma';
          start = i + 1;
          continue;
        }
        if (array && last === 'element') throw new Problem('json-damaged', { line });
        if (c !== OPEN_OBJECT && c !== OPEN_ARRAY) throw new Problem('json-damaged', { line });
      }
      if (c === QUOTE) inString = true;
      else if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
        if (++depth > limits.maxDepth)
          throw new Problem('json-damaged', { line, limit: limits.maxDepth, what: 'depth' });
      } else if ((c === CLOSE_OBJECT || c === CLOSE_ARRAY) && --depth === 0) {
        found.push(take(buf, start, i + 1, startLine));
        last = 'element';
        start = i + 1;
      }
    }
    if (buf.length - start > limits.maxObjectBytes)
      throw new Problem('file-too-large', { line: startLine, limit: limits.maxObjectBytes, what: 'record' });
    return start;
  };

  const finish = (rest: Buffer): undefined => {
    if (depth !== 0 || inString || (array && !closed) || !isBlank(rest, 0, rest.length))
      throw new Problem('json-damaged', { line });
  };
  return { scan, finish };
}

function isBlank(buf: Buffer, start: number, stop: number): boolean {
  for (let i = start; i < stop; i++) if ((buf[i] as number) > 0x20) return false;
  return true;
}
