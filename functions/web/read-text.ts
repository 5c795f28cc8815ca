/** A small object as text. */
import type { Objects } from '../../shared/store/ports.ts';

/** The whole object under `key`, decoded as UTF-8. Problem `object-unknown` when there is none. */
export async function readText(objects: Objects, key: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await objects.get(key)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
