/** Names of bookmarks: Word takes 40 letters, digits and underscores, the first a letter, and does not tell case apart. */
import { crc32 } from 'node:zlib';

/** Name for the place `id`, the same on every run; what does not fit is told apart by a checksum. */
export function bookmarkName(id: string, prefix: 'p' | 'f' = 'p'): string {
  const plain = id.replace(/[^A-Za-z0-9]/g, '_');
  const name = `${prefix}_${plain}`;
  if (plain === id && plain === plain.toLowerCase() && name.length <= 40) return name;
  return `${name.slice(0, 31)}_${crc32(id).toString(16).padStart(8, '0')}`;
}

/** Name of the place in the list of figures where `figure` stands. */
export function figureMark(figure: string): string {
  return bookmarkName(figure, 'f');
}

/** Id of the place of a record; the colon keeps it apart from the document's own ids. */
export function recordPlace(record: string): string {
  return `record:${record}`;
}
