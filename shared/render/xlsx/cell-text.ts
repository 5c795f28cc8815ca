/** Text as a spreadsheet cell can hold it: every character XML allows, nothing more, and never too long. */

/** Characters a cell holds at most (ECMA-376 part 1, 18.3.1.96; Excel counts UTF-16 units). */
export const CELL_LIMIT = 32_767;
const CUT = ' […]';

/** What XML 1.0 forbids (2.2 Char), and text that would be read as an escape of it. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
/** One look that tells most texts to be as they should. */
const SPECIAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff&<>]|_x/;

/** `text` as a cell keeps it: line ends are line feeds; past 32,767 characters it is cut and marked with ` […]`. */
export function fitCell(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (lines.length <= CELL_LIMIT) return lines;
  const cut = lines.slice(0, CELL_LIMIT - CUT.length);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut) + CUT;
}

/** `text` between tags: markup escaped, forbidden characters as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(FORBIDDEN, escapeCharacter)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** `text` inside a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}

/** An inline string: the one cell type that can never be a formula and needs no index of all strings. */
export function inlineString(text: string): string {
  const edge = text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32;
  return `<is><t${edge ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t></is>`;
}

function escapeCharacter(found: string): string {
  return `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
