/** What tells programs of one version apart: all that the bytes of a report's files come from. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const known = new Map<string, string | undefined>();

/**
 * SHA-256 over the shared code, the libraries' versions, and what of the machine draws and packs bytes. Undefined where the
 * program has no code beside it, as packed into one file.
 */
export function programHash(root: string = ROOT): string | undefined {
  if (!known.has(root)) known.set(root, existsSync(join(root, 'shared')) ? hashOf(root) : undefined);
  return known.get(root);
}

function hashOf(root: string): string {
  const shared = readdirSync(join(root, 'shared'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))
    .sort();
  const hash = createHash('sha256').update(`${process.arch} zlib ${process.versions.zlib}\n`);
  for (const path of [...shared, join(root, 'package-lock.json')])
    hash
      .update(`${path.slice(root.length)}\n`)
      .update(readFileSync(path))
      .update('\n');
  return hash.digest('hex');
}
