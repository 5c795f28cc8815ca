/** Objects as files: `objects/<key>` holds the bytes, `sums/<key>` remembers their hash, `incoming/` is unfinished. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '../../text/problem.ts';
import { compareKeys, keySegments } from '../object-key.ts';
import type { Clock, ObjectInfo, Objects } from '../ports.ts';
import { signLink } from './object-link.ts';
import { claimName, writeIncoming } from './write-file.ts';

export interface FileObjectsOptions {
  /** Folder of the objects; made when it does not exist. */
  readonly directory: string;
  /** Signs links; who knows it can read every object. Without it there are no links. */
  readonly secret?: string;
  readonly clock: Clock;
}

/** Objects in a folder. A key may not be both an object and the folder of others. */
export function fileObjects({ directory, secret, clock }: FileObjectsOptions): Objects {
  const place = (key: string): string => join(directory, 'objects', ...keySegments(key));
  const sumPlace = (key: string): string => join(directory, 'sums', ...keySegments(key));

  const remember = async (key: string, sha256: string, size: number): Promise<void> => {
    const path = sumPlace(key);
    await mkdir(dirname(path), { recursive: true });
    const { path: temporary } = await writeIncoming(
      join(directory, 'incoming'),
      Buffer.from(`${sha256} ${size}\n`),
    );
    await rename(temporary, path);
  };

  const head = async (key: string): Promise<ObjectInfo | undefined> => {
    const found = await stat(place(key)).catch(absent);
    if (!found?.isFile()) return undefined;
    const [sum, size] = (await readFile(sumPlace(key), 'utf8').catch(absent))?.trim().split(' ') ?? [];
    // The sum can always be computed again, so a crash before it was written costs nothing.
    if (sum?.length === 64 && Number(size) === found.size) return { key, size: found.size, sha256: sum };
    const sha256 = await sumOf(place(key));
    await remember(key, sha256, found.size);
    return { key, size: found.size, sha256 };
  };

  return {
    head,
    async putIfAbsent(key, body) {
      const target = place(key);
      const { path, size, sha256 } = await writeIncoming(join(directory, 'incoming'), body);
      try {
        if (await claimName(path, target)) await remember(key, sha256, size);
        else if ((await head(key))?.sha256 !== sha256) throw new Problem('object-differs', { key });
      } finally {
        await rm(path, { force: true });
      }
      return { key, size, sha256 };
    },
    async get(key) {
      const file = await open(place(key)).catch(absent);
      if (!(await file?.stat())?.isFile()) {
        await file?.close();
        throw new Problem('object-unknown', { key });
      }
      return (file as NonNullable<typeof file>).createReadStream() as AsyncIterable<Uint8Array>;
    },
    async *list(prefix) {
      const folder = prefix.includes('/') ? `${prefix.slice(0, prefix.lastIndexOf('/'))}/` : '';
      if (folder !== '') keySegments(folder.slice(0, -1));
      for await (const key of keysUnder(join(directory, 'objects'), folder, prefix)) {
        const info = await head(key);
        if (info !== undefined) yield info;
      }
    },
    async link(key, filename, seconds) {
      if ((await stat(place(key)).catch(absent)) === undefined) throw new Problem('object-unknown', { key });
      if (secret === undefined) throw new Error('links need a secret');
      return signLink(key, filename, Math.floor(clock().getTime() / 1000) + seconds, secret);
    },
  };
}

/** Keys in the folder `folder` (empty or ending in a slash) that start with `prefix`, in order of their bytes. */
async function* keysUnder(root: string, folder: string, prefix: string): AsyncIterable<string> {
  const entries = (await readdir(join(root, folder), { withFileTypes: true }).catch(absent)) ?? [];
  const names = entries
    .map((entry) => folder + entry.name + (entry.isDirectory() ? '/' : ''))
    .sort(compareKeys);
  for (const name of names) {
    if (!name.startsWith(prefix)) continue;
    if (name.endsWith('/')) yield* keysUnder(root, name, prefix);
    else yield name;
  }
}

async function sumOf(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk);
  return digest.digest('hex');
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
