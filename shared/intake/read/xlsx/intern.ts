/** Gives the same string for the same short bytes, so that a repeated word costs no new string. */

/** Longest text worth remembering. */
const LONGEST = 24;
const SLOTS = 1 << 13;

/**
 * A function from bytes to text with a memory of short plain ASCII texts; `decode` makes all others.
 * The memory is direct-mapped: 8,192 slots, a newcomer replaces whoever was there.
 */
export function interner(
  decode: (buf: Buffer, start: number, stop: number) => string,
): (buf: Buffer, start: number, stop: number) => string {
  const memory: string[] = new Array<string>(SLOTS).fill('');
  return (buf, start, stop) => {
    const length = stop - start;
    if (length > LONGEST) return decode(buf, start, stop);
    if (length === 0) return '';
    let hash = length;
    let plain = true;
    for (let i = start; i < stop; i++) {
      const c = buf[i] as number;
      // & and _ start an escape, a carriage return is rewritten, above 127 is UTF-8.
      if (c > 0x7f || c === 0x26 || c === 0x5f || c === 0x0d) plain = false;
      hash = (Math.imul(hash, 31) + c) | 0;
    }
    if (!plain) return decode(buf, start, stop);
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    const known = memory[slot] as string;
    if (known.length === length && same(known, buf, start)) return known;
    const text = buf.toString('latin1', start, stop);
    memory[slot] = text;
    return text;
  };
}

function same(text: string, buf: Buffer, start: number): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== buf[start + i]) return false;
  return true;
}
