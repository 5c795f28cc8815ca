/** Takes chance and time out of a packed Word file: fixed dates, counted ids, entries in order, one date for all. */
import { repack } from '../../zip/repack.ts';

/** Dates of the file's properties; the document says its own date in words. */
const FIXED_DATE = '2000-01-01T00:00:00Z';
/** Only whole tags are looked at: text can hold anything but a `<`. */
const LINK_TAGS = /<(?:w:hyperlink|Relationship)\b[^>]*>/g;
const RANDOM_ID = /(?<=")rId[a-z0-9_-]{21}(?=")/g;
const MARK_TAGS = /<w:(?:hyperlink|bookmarkStart|bookmarkEnd)\b[^>]*>|<w:instrText[^>]*>PAGEREF _Toc\d+/g;
/** The library counts these through the life of the process. */
const COUNTED_ID = /(?<=w:id=")\d+(?=")|_Toc\d+/g;

/** Pictures are counted in the same way (ECMA-376 part 1, 20.4.2.5). */
const PICTURE_TAGS = /<(?:wp:docPr|pic:cNvPr)\b[^>]*>/g;
const PICTURE_ID = /(?<=\bid=")\d+(?=")/g;

/** The same package, its bytes decided by its content alone. */
export async function settle(
  packed: Uint8Array,
  polish: (name: string, xml: string) => string,
): Promise<Uint8Array> {
  return repack(packed, (name, xml, parts) => polish(name, withoutChance(name, xml, parts)));
}

function withoutChance(name: string, xml: string, parts: ReadonlyMap<string, string>): string {
  if (name === 'docProps/core.xml')
    return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED_DATE}`);
  const owner = name.replace(/_rels\/([^/]+)\.rels$/, '$1');
  // Numbered by the part that uses them, so that both files agree.
  const links = counted(parts.get(owner) ?? '', LINK_TAGS, RANDOM_ID, 'rIdL');
  const linked = recount(xml, LINK_TAGS, RANDOM_ID, links);
  if (name !== 'word/document.xml') return linked;
  const ids = counted(linked, MARK_TAGS, COUNTED_ID, '');
  for (const [id, number] of ids) if (id.startsWith('_Toc')) ids.set(id, `_Toc${number}`);
  const pictures = counted(linked, PICTURE_TAGS, PICTURE_ID, '');
  return recount(recount(linked, MARK_TAGS, COUNTED_ID, ids), PICTURE_TAGS, PICTURE_ID, pictures);
}

function counted(xml: string, tags: RegExp, ids: RegExp, prefix: string): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const [tag] of xml.matchAll(tags))
    for (const [id] of tag.matchAll(ids))
      if (!numbers.has(id)) numbers.set(id, `${prefix}${numbers.size + 1}`);
  return numbers;
}

function recount(xml: string, tags: RegExp, ids: RegExp, numbers: ReadonlyMap<string, string>): string {
  if (numbers.size === 0) return xml;
  return xml.replace(tags, (tag) => tag.replace(ids, (id) => numbers.get(id) ?? id));
}
