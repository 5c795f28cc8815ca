/** Streams that remember objects which must stay: one for each object, named for its key. */

const PREFIX = 'kept/';

/** The stream that remembers the object under `key`. */
export function keptStream(key: string): string {
  return `${PREFIX}${key}`;
}

/** Inverse of {@link keptStream}; undefined for streams of other kinds. */
export function keptKeyOf(stream: string): string | undefined {
  return stream.startsWith(PREFIX) ? stream.slice(PREFIX.length) : undefined;
}
