/** Text and attributes of the XML that Word reads: every string that is not ours goes through here. */
import { visibleText } from '../../text/visible-text.ts';

const MARKUP = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` on one line, as content or attribute; what XML forbids is spelled out. */
export function escapeXml(text: string): string {
  return visibleText(text)
    .replace(/[\n\r\t\u2028\u2029]/gu, ' ')
    .replace(MARKUP, (sign) => ENTITIES[sign] ?? sign);
}

/** `<w:name w:val="value"/>`, or nothing where there is no value. */
export function valued(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : `<w:${name} w:val="${value}"/>`;
}

/** `<w:name/>` where it holds. */
export function flag(name: string, holds: boolean | undefined): string {
  return holds ? `<w:${name}/>` : '';
}
