/** Makes a string of UTF-8 bytes by the shortest way that Node has. */

type Slice = (this: Buffer, start: number, stop: number) => string;

/** What `Buffer.toString('utf8', …)` ends in; old, but not in the documentation, hence the other way beside it. */
const direct = (Buffer.prototype as unknown as { readonly utf8Slice?: Slice }).utf8Slice;

/** The text of `buf[start, stop)`; broken bytes become U+FFFD. */
export const utf8Slice: (buf: Buffer, start: number, stop: number) => string = direct
  ? (buf, start, stop) => direct.call(buf, start, stop)
  : (buf, start, stop) => buf.toString('utf8', start, stop);
