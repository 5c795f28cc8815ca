/** Line ends of texts. */

/** `text` with the line ends of Windows as those of everyone else. */
export function lineEnds(text: string): string {
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}
