/** Names of bookmarks: Word takes 40 letters, digits and underscores, the first a letter. */
import { crc32 } from 'node:zlib';

/** Name for the place `id`, the same on every run; what does not fit is told apart by a checksum. */
export function bookmarkName(id: string): string {
  const plain = id.replace(/[^A-Za-z0-9]/g, '_');
  const name = `p_${plain}`;
  if (plain === id && name.length <= 40) return name;
  return `${name.slice(0, 31)}_${crc32(id).toString(16).padStart(8, '0')}`;
}
