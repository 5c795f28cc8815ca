/** The name of a file that was sent, as it is kept: its last part, without what no object may have in its name. */

/** Bytes of UTF-8: well within what an object's name may have. */
const LONGEST = 180;

/** `C:\reports\annual 2025.xlsx` → `annual 2025.xlsx`; a name of nothing else but its ending gets one. */
export function uploadName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, '')
    .trim();
  const dot = plain.lastIndexOf('.');
  const [stem, ending] = dot < 0 ? [plain, ''] : [plain.slice(0, dot), plain.slice(dot)];
  const kept = [...(/^\.*$/.test(stem) ? 'upload' : stem)];
  while (Buffer.byteLength(kept.join('')) > LONGEST - Buffer.byteLength(ending)) kept.pop();
  return `${kept.join('')}${ending}`;
}
