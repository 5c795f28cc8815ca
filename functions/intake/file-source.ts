/** A file on disk as a byte source. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ByteSource, readRange } from '../../shared/zip/byte-source.ts';
import { scratchFile } from './scratch-file.ts';

/** Opens the file at `path`; whoever opens it closes it. Errors are those of node:fs. */
export async function fileSource(path: string): Promise<ByteSource & { close(): Promise<void> }> {
  const file = await open(path, 'r');
  const stat = await file.stat();
  if (stat.isDirectory()) {
    await file.close();
    // Node says so only when it is read, and then without its name.
    throw Object.assign(new Error(`EISDIR: ${path} is a folder`), { code: 'EISDIR', syscall: 'read', path });
  }
  const { size } = stat;
  const scratches: ReturnType<typeof scratchFile>[] = [];
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
    let done = 0;
    while (done < bytes.length) {
      const { bytesRead } = await file.read(bytes, done, bytes.length - done, offset + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  };
  return {
    name: basename(path),
    size,
    read,
    stream: () => readRange(read, 0, size),
    scratch: () => {
      const scratch = scratchFile();
      scratches.push(scratch);
      return scratch;
    },
    async close() {
      for (const scratch of scratches.splice(0)) scratch.close();
      await file.close();
    },
  };
}
