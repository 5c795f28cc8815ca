/** Every object has the sum that was kept when it came in, and every sum its object, on one machine's file system. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** An object whose sum is gone, or a sum whose object is. */
export interface SumFault {
  readonly fault: 'sum-missing' | 'file-missing';
  readonly where: string;
}

/**
 * All faults between the two folders of an object store at `directory`. To be asked before an object is: the store computes
 * a sum anew where it finds none, since a crash may have come between object and sum.
 */
export async function* verifySums(directory: string): AsyncGenerator<SumFault> {
  const objects = await keysIn(join(directory, 'objects'));
  const sums = await keysIn(join(directory, 'sums'));
  for (const where of objects) if (!sums.has(where)) yield { fault: 'sum-missing', where };
  for (const where of sums) if (!objects.has(where)) yield { fault: 'file-missing', where };
}

async function keysIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothing);
  const files = entries.filter((entry) => entry.isFile());
  const keys = files.map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
  );
  return new Set(keys.sort());
}

function nothing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
