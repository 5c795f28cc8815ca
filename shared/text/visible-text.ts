/** Text as every format can carry it: what no format allows, or what could turn a line around, is spelled out. */

/**
 * XML 1.0 (2.2 Char) and HTML (13.1.3) forbid these; the directional overrides U+202D and U+202E are allowed but turn
 * the reading order of all that follows, so they are shown too.
 */
const SPELLED_OUT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` with forbidden characters as `\uXXXX`, so that a reader sees that something was there. */
export function visibleText(text: string): string {
  return text.replace(
    SPELLED_OUT,
    (found) => `\\u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
