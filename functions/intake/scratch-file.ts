/** Scratch room in a file without a name: it goes when it is closed, or when the process ends, however it ends. */
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scratch } from '../../shared/zip/byte-source.ts';

/** Room in the folder for temporary files, made when the first bytes come. Whoever asks for it closes it. */
export function scratchFile(): Scratch & { close(): void } {
  const path = join(tmpdir(), `wsis-${randomUUID()}`);
  let file: number | undefined;
  let size = 0;
  return {
    append(bytes) {
      if (file === undefined) {
        file = openSync(path, 'wx+', 0o600);
        removeName(path);
      }
      let done = 0;
      while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, size + done);
      size += bytes.length;
    },
    read(offset, into) {
      if (file !== undefined) readSync(file, into, 0, Math.min(into.length, size - offset), offset);
    },
    close() {
      if (file === undefined) return;
      closeSync(file);
      file = undefined;
      removeName(path);
    },
  };
}

/** Windows keeps the name of a file that is open; there it goes when the file is closed. */
function removeName(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Tried again when the file is closed.
  }
}
