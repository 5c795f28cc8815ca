/** Text inside HTML, never markup. */
import { visibleText } from '../../text/visible-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` for element content and quoted attributes (HTML 13.1.2), with forbidden characters spelled out. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
}

/** `id` as an id attribute: no white space (HTML 3.2.6), escaped. */
export function idAttribute(id: string): string {
  return escapeHtml(id.replace(/\s/gu, '-'));
}

/** The address of the element with `id` on the same page, escaped. */
export function fragment(id: string): string {
  return `#${escapeHtml(encodeURIComponent(visibleText(id.replace(/\s/gu, '-'))))}`;
}
