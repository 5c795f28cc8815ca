/** What stands above and below the pages of a Word report, read from the XML of its heads and feet. */
import { seen } from '../../reports/shown-digits.ts';

const PIECE =
  /<w:fldSimple [^>]*w:instr="\s*(\w+)[^"]*"[^>]*>.*?<\/w:fldSimple>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|noBreakHyphen)\/>/gs;
/** Fields that Word fills in (ECMA-376 part 1, 17.16.5). */
const FIELDS: Readonly<Record<string, string>> = { PAGE: '{page}', NUMPAGES: '{pages}' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export interface Furniture {
  readonly heads: readonly string[];
  readonly feet: readonly string[];
}

/** Heads that say something, and feet, of `parts` by name. */
export function readFurniture(parts: ReadonlyMap<string, string>): Furniture {
  const said = (kind: string): readonly string[] =>
    [...parts].filter(([name]) => name.startsWith(kind)).map(([, xml]) => seen(wordsOf(xml)));
  return { heads: said('header').filter((head) => head !== ''), feet: said('footer') };
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(PIECE)]
    .map(([, field, text, sign]) => {
      if (sign !== undefined) return sign === 'noBreakHyphen' ? '-' : ' ';
      return field === undefined ? unescapeXml(text ?? '') : (FIELDS[field] ?? field);
    })
    .join('');
}

/** Text of XML as we write it. */
export function unescapeXml(xml: string): string {
  return xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** Attributes of a tag by name. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...tag.matchAll(/ (\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescapeXml(value)]),
  );
}
