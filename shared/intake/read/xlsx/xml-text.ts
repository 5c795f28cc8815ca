/** Turns the bytes of XML text into a string: UTF-8, line ends, entities and Excel's own escapes. */
import { isUtf8 } from 'node:buffer';
import { Problem } from '../../../text/problem.ts';
import { utf8Slice } from './utf8-slice.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The text of `buf[start, stop)`.
 * @throws Problem `text-encoding` when the bytes are not UTF-8, `workbook-damaged` for a stray `&`,
 * `xml-entities` for an entity that only a document type could define.
 */
export function xmlText(buf: Buffer, start: number, stop: number): string {
  let text = utf8Slice(buf, start, stop);
  // A decoder writes U+FFFD for broken bytes, but an author may have written it too.
  if (text.includes('\uFFFD') && !isUtf8(buf.subarray(start, stop))) throw new Problem('text-encoding');
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  return text.includes('&') ? unescapeEntities(text) : text;
}

/** XML 1.0, 4.1: the five named entities and numeric references. */
function unescapeEntities(text: string): string {
  return text.replace(
    /&(?:([A-Za-z][\w.-]*);|#(\d{1,9});|#x([0-9A-Fa-f]{1,8});)?/g,
    (_, name, decimal, hex) => {
      if (name !== undefined) {
        const named = NAMED[name];
        if (named === undefined) throw new Problem('xml-entities', { entity: String(name).slice(0, 40) });
        return named;
      }
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      const allowed = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code > 0;
      if (!allowed) throw new Problem('workbook-damaged', { reason: 'character reference' });
      return String.fromCodePoint(code);
    },
  );
}

/** ECMA-376 part 1, 22.9.2.19 (ST_Xstring): `_x000D_` stands for a character that XML can't hold. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
