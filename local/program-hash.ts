/** What tells programs of one version apart: all that the bytes of a report's files come from. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
let known: string | undefined;

/** SHA-256 over the shared code, the libraries' versions, and what of the machine draws and packs bytes. */
export function programHash(): string {
  known ??= hashOf();
  return known;
}

function hashOf(): string {
  const shared = readdirSync(join(ROOT, 'shared'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))
    .sort();
  const hash = createHash('sha256').update(`${process.arch} zlib ${process.versions.zlib}\n`);
  for (const path of [...shared, join(ROOT, 'package-lock.json')])
    hash
      .update(`${path.slice(ROOT.length)}\n`)
      .update(readFileSync(path))
      .update('\n');
  return hash.digest('hex');
}
