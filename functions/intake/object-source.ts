/** An uploaded object as a byte source: read whole, because the object store gives streams only. */
import type { Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { type ByteSource, bytesSource } from '../../shared/zip/byte-source.ts';

/** Bytes of an upload, at most: what is sent by a page must fit into one request. */
export const LARGEST_UPLOAD = 30 * 2 ** 20;

/**
 * The object under `key`, called `name`.
 * @throws Problem `object-unknown`, `file-too-large` (params `limit`, bytes).
 */
export async function objectSource(
  objects: Pick<Objects, 'get' | 'head'>,
  key: string,
  name: string,
): Promise<ByteSource> {
  const info = await objects.head(key);
  if (info === undefined) throw new Problem('object-unknown', { key: key.slice(0, 100) });
  if (info.size > LARGEST_UPLOAD) throw new Problem('file-too-large', { limit: LARGEST_UPLOAD });
  const pieces: Uint8Array[] = [];
  for await (const piece of await objects.get(key)) pieces.push(piece);
  return bytesSource(name, Buffer.concat(pieces));
}
