/** One stored file as an HTTP answer, streamed as it is read. */
import type { Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { mediaTypeOf } from './media-types.ts';

export interface FileRequest {
  readonly key: string;
  /** The request's If-None-Match (RFC 9110, 13.1.2). */
  readonly known: string | undefined;
  /** Who may keep a copy on the way (RFC 9111, 5.2.2). */
  readonly cache: 'public' | 'private';
}

/** The file under `key`; 304 when the client has it. Problem `not-found` when there is none. */
export async function handOut(objects: Objects, { key, known, cache }: FileRequest): Promise<Response> {
  const info = await objects.head(key);
  if (!info) throw new Problem('not-found');
  const headers = {
    etag: `"${info.sha256}"`,
    'cache-control': `${cache}, max-age=31536000, immutable`,
  };
  // Compared weakly (RFC 9110, 13.1.2): a copy that was compressed on the way carries a weak tag.
  if (known?.replace(/^W\//, '') === headers.etag) return new Response(null, { status: 304, headers });
  const bytes = ReadableStream.from(await objects.get(key)) as ReadableStream<Uint8Array>;
  return new Response(bytes, {
    headers: { ...headers, 'content-type': mediaTypeOf(key), 'content-length': String(info.size) },
  });
}
