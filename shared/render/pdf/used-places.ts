/** Places that nothing points at are left out: each costs the engine a look at every page. */
import type { Sheet } from './sheet.ts';

/** The same sheet; of its places only headings, which are bookmarks, and what a link leads to. */
export function withUsedPlaces(sheet: Sheet): Sheet {
  const used = new Set(Object.keys(sheet.headings));
  collect(sheet, used);
  return strip(sheet, used);
}

function collect(node: unknown, used: Set<string>): void {
  if (Array.isArray(node)) for (const each of node) collect(each, used);
  else if (isRecord(node)) {
    if (typeof node.to === 'string') used.add(node.to);
    for (const key in node) collect(node[key], used);
  }
}

/** `node` itself where nothing in it is left out: most of a sheet is text. */
function strip<T>(node: T, used: ReadonlySet<string>): T {
  if (Array.isArray(node)) {
    const kept = node.map((each) => strip(each, used));
    return kept.some((each, at) => each !== node[at]) ? (kept as T) : node;
  }
  if (!isRecord(node)) return node;
  let changed: Record<string, unknown> | undefined;
  for (const key in node) {
    const value = node[key];
    if (key === 'place' && typeof value === 'string' && !used.has(value)) {
      changed ??= { ...node };
      delete changed[key];
      continue;
    }
    const kept = strip(value, used);
    if (kept === value) continue;
    changed ??= { ...node };
    changed[key] = kept;
  }
  return (changed ?? node) as T;
}

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null;
}
