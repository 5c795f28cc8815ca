/** One stored file as an HTTP answer, opened and streamed as it is read. */
import type { Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { mediaTypeOf } from './media-types.ts';
import { readWhenAsked } from './read-when-asked.ts';

const CACHE_CONTROL = {
  // What is published may be withdrawn: whoever keeps a copy asks again soon.
  public: 'public, max-age=300, must-revalidate',
  private: 'private, no-cache',
  none: 'no-store',
} as const;

export interface FileRequest {
  readonly key: string;
  /** The request's If-None-Match (RFC 9110, 13.1.2). */
  readonly known: string | undefined;
  /** Who may keep a copy (RFC 9111, 5.2.2): everybody; the reader, who asks each time whether it is still theirs; nobody. */
  readonly cache: keyof typeof CACHE_CONTROL;
}

/** The file under `key`; 304 when the client has it. Problem `not-found` when there is none. */
export async function handOut(objects: Objects, { key, known, cache }: FileRequest): Promise<Response> {
  const info = await objects.head(key);
  if (!info) throw new Problem('not-found');
  const headers = {
    etag: `"${info.sha256}"`,
    'cache-control': CACHE_CONTROL[cache],
  };
  // Compared weakly (RFC 9110, 13.1.2): a copy that was compressed on the way carries a weak tag.
  if (known?.replace(/^W\//, '') === headers.etag) return new Response(null, { status: 304, headers });
  const bytes = ReadableStream.from(readWhenAsked(objects, key)) as ReadableStream<Uint8Array>;
  return new Response(bytes, {
    headers: { ...headers, 'content-type': mediaTypeOf(key), 'content-length': String(info.size) },
  });
}
