/** Text for XML parts that are held as latin1, byte for byte. */

/** Text as XML character data in UTF-8, as latin1; what XML 1.0 can't hold is written `_xHHHH_` (ECMA-376 22.9.2.19). */
export function escapeXml(text: string): string {
  const safe = text
    .toWellFormed()
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
      (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
  return Buffer.from(safe, 'utf8').toString('latin1');
}
