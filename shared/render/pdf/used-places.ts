/** Places that nothing points at are left out: each costs the engine a look at every page. */
import type { Sheet } from './sheet.ts';

/** The same sheet; of its places only headings, which are bookmarks, and what a link leads to. */
export function withUsedPlaces(sheet: Sheet): Sheet {
  const used = new Set(Object.keys(sheet.headings));
  walk(sheet, (key, value) => {
    if (key === 'to') used.add(value);
    return true;
  });
  return walk(sheet, (key, value) => key !== 'place' || used.has(value)) as Sheet;
}

/** `node` without the texts that `keep` refuses. */
function walk(node: unknown, keep: (key: string, value: string) => boolean): unknown {
  if (Array.isArray(node)) return node.map((each) => walk(each, keep));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => typeof value !== 'string' || keep(key, value))
      .map(([key, value]) => [key, walk(value, keep)]),
  );
}
