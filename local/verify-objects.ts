/** Every object's bytes against the hash that was kept when it came in, on one machine's file system. */
import { createHash } from 'node:crypto';
import type { Objects } from '../shared/store/ports.ts';

/** An object whose bytes are not what they were. */
export interface ObjectFault {
  readonly fault: 'object-hash';
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

/** All faults among the objects. */
export async function* verifyObjects(objects: Objects): AsyncGenerator<ObjectFault> {
  for await (const { key, sha256 } of objects.list('')) {
    const hash = createHash('sha256');
    for await (const piece of await objects.get(key)) hash.update(piece);
    const found = hash.digest('hex');
    if (found !== sha256) yield { fault: 'object-hash', where: key, expected: sha256, found };
  }
}
