/** Where two files of one format are unlike first: the part of a package, the line of a text, the object of a PDF. */
import { buffer } from 'node:stream/consumers';
import type { AgainDifference } from '../reports/made-again.ts';
import { bytesSource } from '../zip/byte-source.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import { unpack } from '../zip/unpack.ts';

/** Ours are far below. */
const LIMITS = { maxUnpackedBytes: 2 ** 30, maxEntries: 10_000, maxRatio: 1000 };
/** Characters shown of either file. */
const SHOWN = 80;

/** For files that are unlike. */
export async function firstDifference(
  ending: string,
  made: Uint8Array,
  found: Uint8Array,
): Promise<AgainDifference> {
  if (/\.(?:docx|xlsx)$/.test(ending)) {
    // What cannot be unpacked is told of by its bytes.
    const part = await firstPart(made, found).catch(() => undefined);
    if (part !== undefined) return part;
  } else if (!ending.endsWith('.pdf')) {
    const at = firstByte(made, found);
    const line = Buffer.from(made.subarray(0, at)).toString('latin1').split('\n').length;
    return { place: `line ${line}`, ...around(made, found, at) };
  }
  const at = firstByte(made, found);
  return { place: objectAt(made, at) ?? `byte ${at + 1}`, ...around(made, found, at) };
}

/** The object of a PDF that has the byte (ISO 32000-2, 7.3.10). */
function objectAt(made: Uint8Array, at: number): string | undefined {
  const [last] = [
    ...Buffer.from(made.subarray(0, at))
      .toString('latin1')
      .matchAll(/\n(\d+) 0 obj\b/g),
  ].slice(-1);
  return last && `object ${last[1]}`;
}

async function firstPart(made: Uint8Array, found: Uint8Array): Promise<AgainDifference | undefined> {
  const [due, has] = await Promise.all([opened(made), opened(found)]);
  for (const name of new Set([...due.entries.keys(), ...has.entries.keys()])) {
    const [before, after] = await Promise.all([partOf(due, name), partOf(has, name)]);
    if (before === undefined || after === undefined)
      return { place: name, expected: before ? name : '–', found: after ? name : '–' };
    const at = firstByte(before, after);
    if (at < Math.max(before.length, after.length)) return { place: name, ...around(before, after, at) };
  }
  return undefined;
}

function opened(bytes: Uint8Array): Promise<Zip> {
  return openZip(bytesSource('package', bytes), LIMITS);
}

async function partOf(zip: Zip, name: string): Promise<Buffer | undefined> {
  const entry = zip.entries.get(name);
  return entry && buffer(unpack(zip, entry));
}

function firstByte(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) if (a[at] !== b[at]) return at;
  return shorter;
}

/** What stands at the place, from a little before it. */
function around(made: Uint8Array, found: Uint8Array, at: number): { expected: string; found: string } {
  const from = Math.max(0, at - SHOWN / 2);
  const said = (bytes: Uint8Array): string =>
    Buffer.from(bytes.subarray(from, from + SHOWN))
      .toString('utf8')
      // Packed bytes are no words.
      .replace(/[\s\p{Cc}\ufffd]+/gu, ' ')
      .trim() || '–';
  return { expected: said(made), found: said(found) };
}
