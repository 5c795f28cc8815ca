/** Ids and codes as people copy them out of documents: with signs among their letters that nobody sees. */

/** Joiners, directions, places where a line may or must not break: Word files hold ids together with some. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const PRINTED = /^[ -~]*$/;

/** `text` without the signs that are not seen. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/**
 * What `text` shows, where that is ids or codes: ASCII throughout. Any other text stays as it is: in Persian, or in a picture of a
 * family, a joiner has a meaning.
 */
export function typedCode(text: string): string {
  const plain = withoutUnseen(text).replaceAll('\u00a0', ' ');
  return plain !== text && PRINTED.test(plain) ? plain.trim() : text;
}
