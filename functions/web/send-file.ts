/** A file that is made while it is sent. */
import { mediaTypeOf } from './media-types.ts';

/** The bytes as a download named `name` (ASCII), kept by nobody: the records behind it change. */
export function sendFile(bytes: AsyncIterable<Uint8Array>, name: string): Response {
  return new Response(ReadableStream.from(bytes) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': mediaTypeOf(name),
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
