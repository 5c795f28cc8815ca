/** What an Office file says of itself in its properties (ECMA-376 part 2, 11), and parts of it that no file of ours has. */
import type { ShownForeign } from '../reports/shown.ts';

const CORE = /<((?:dc|cp|dcterms):\w+)(?: [^>]*)?>([^<]*)<\/\1>/g;
const OWN = /<property [^>]*? name="([^"]*)">\s*<vt:\w+>([^<]*)<\/vt:\w+>\s*<\/property>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** By their names; languages without what tells their country apart. */
export function readPackageProperties(core: string, own = ''): ReadonlyMap<string, string> {
  return new Map(
    [...core.matchAll(CORE), ...own.matchAll(OWN)].map(([, name = '', value = '']) => {
      const text = value.replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => ENTITIES[sign] ?? '');
      return [name, name === 'dc:language' ? text.replace(/-[A-Z]{2}$/, '') : text] as const;
    }),
  );
}

/** The parts whose names are none of `ours`. */
export function foreignParts(names: Iterable<string>, ours: RegExp): readonly ShownForeign[] {
  return [...names].filter((name) => !ours.test(name)).map((name) => ({ where: 'part', found: name }));
}
