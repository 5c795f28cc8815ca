/**
 * Text as stores can hold it. `node:sqlite` cuts text at a NUL and UTF-8 has no lone surrogates, so these few
 * characters (and the backslash that marks them) are written as escapes; all other text is stored as it is.
 */

const UNSTORABLE = /[\0\\]|\p{Surrogate}/u;

/** The stored form of `text`: no NUL, no lone surrogate. Different texts have different stored forms. */
export function storedText(text: string): string {
  if (!UNSTORABLE.test(text)) return text;
  return text.replace(
    /[\0\\]|\p{Surrogate}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text whose stored form is `stored`. */
export function originalText(stored: string): string {
  if (!stored.includes('\\')) return stored;
  return stored.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
