/**
 * The form of a full copy: plain files that say everything an installation holds, the same for the same content wherever it was
 * saved. `copy.json` holds the hash of every other file, so its own hash stands for all.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { Problem } from '../../shared/text/problem.ts';

/** Written last: without it a folder is no copy. */
export const COPY_NAME = 'copy.json';
/** Compressed files of lines: what is hashed is the text, so that another compressor makes no other copy. */
export const IDENTITIES_NAME = 'identities.ndjson.gz';
export const OBJECTS_NAME = 'objects.ndjson.gz';
/** Folder of the objects: each under its key. */
export const OBJECTS_IN_COPY = 'objects';

/** Revisions are spread over as many files by the hash of their stream, so that each can be sorted in memory. */
export const SHARDS = 256;

/** Name of the file that holds the streams of shard `index`. */
export function shardName(index: number): string {
  return `ledger/${index.toString(16).padStart(2, '0')}.ndjson.gz`;
}

const Sum = z.object({ count: z.number(), sum: z.string() });
const Form = z.object({
  format: z.literal(1),
  revisions: Sum,
  identities: Sum,
  objects: z.object({ count: z.number(), bytes: z.number() }),
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});

/** What `copy.json` says. */
export type FullCopy = z.infer<typeof Form>;

/** One line of the list of objects. */
export interface CopiedObject {
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
}

/** The text of `copy.json`. */
export function printCopy(copy: FullCopy): string {
  return `${JSON.stringify(copy, undefined, 1)}\n`;
}

/** What the folder's `copy.json` says, and its text. Problems `copy-unknown`, `copy-damaged`. */
export async function readCopy(folder: string): Promise<{ readonly copy: FullCopy; readonly text: string }> {
  const text = await readFile(join(folder, COPY_NAME), 'utf8').catch(() => {
    throw new Problem('copy-unknown', { folder: folder.slice(-100) });
  });
  try {
    return { copy: Form.parse(JSON.parse(text)), text };
  } catch (cause) {
    throw new Problem('copy-damaged', { where: COPY_NAME }, { cause });
  }
}

export function packLines(lines: readonly string[]): { readonly bytes: Uint8Array; readonly text: string } {
  const text = lines.map((line) => `${line}\n`).join('');
  return { bytes: gzipSync(text), text };
}

/** The text of a compressed file of lines. Problem `copy-damaged`. */
export async function unpack(folder: string, name: string): Promise<string> {
  try {
    return gunzipSync(await readFile(join(folder, name))).toString('utf8');
  } catch (cause) {
    throw new Problem('copy-damaged', { where: name }, { cause });
  }
}

/** What each line says. Problem `copy-damaged`. */
export function linesOf<T>(text: string, name: string): readonly T[] {
  try {
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as T);
  } catch (cause) {
    throw new Problem('copy-damaged', { where: name }, { cause });
  }
}
