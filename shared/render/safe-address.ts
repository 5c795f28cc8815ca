/** Which addresses may become links in a document that people open from their mail. */

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
/** Word cuts longer addresses off and then calls the file damaged. */
const LONGEST = 2000;

/** The address, normalized (RFC 3986), or `undefined` where it is anything but http, https or mailto. */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return SCHEMES.has(protocol) && href.length <= LONGEST ? href : undefined;
}
