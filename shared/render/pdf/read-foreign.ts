/** What stands in a PDF that no file of ours has: attachments, scripts, actions, forms, layers, marks of other programs. */
import type { ShownForeign } from '../../reports/shown.ts';
import { objectsOf } from './plain-objects.ts';
import { withoutStrings } from './structure-root.ts';

/** Names that a file of ours never has (ISO 32000-1, 7.11, 8.11, 12.5.5, 12.6, 12.7 and 13). */
const NAMES =
  'AA|AF|AP|AcroForm|Collection|EmbeddedFiles?|Encrypt|Extensions|FileAttachment|Filespec|GoTo3DView|GoTo[ER]|Hide|ImportData|JS|JavaScript|Launch|Movie|OCProperties|ObjStm|OpenAction|Perms|Rendition|ResetForm|RichMedia|SetOCGState|Sound|SubmitForm|Thread|Trans|XFA|XRef';
const FOREIGN = new RegExp(`/(?:${NAMES})(?![\\w+-])`);
/** Words for those who are read to stand on pictures only. */
const SPOKEN = /\/(?:ActualText|E)\s*[(<]/;

/** The first of each; what cannot be read is not told. */
export function readForeign(bytes: Uint8Array): readonly ShownForeign[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found: ShownForeign[] = [];
  const parts = text.match(/startxref\s+\d+\s+%%EOF/g)?.length ?? 0;
  if (parts !== 1) found.push({ where: 'end', found: `${parts} × startxref` });
  const trailer = withoutStrings(text.slice(text.lastIndexOf('trailer')));
  const named = FOREIGN.exec(trailer)?.[0] ?? /\/Prev\b/.exec(trailer)?.[0];
  if (named !== undefined) found.push({ where: 'trailer', found: named });
  for (const { end, number, start } of objectsOf(text).values()) {
    const whole = text.slice(start, end);
    const stream = whole.search(/\bstream\r?\n/);
    const plain = unhidden(withoutStrings(stream < 0 ? whole : whole.slice(0, stream)));
    const name = FOREIGN.exec(plain)?.[0] ?? (isElement(plain) ? falseWords(plain) : undefined);
    if (name !== undefined) found.push({ where: `object ${number}`, found: name });
  }
  return found;
}

function isElement(plain: string): boolean {
  return /\/S\s*\/\w+/.test(plain) && /\/P\s+\d+/.test(plain);
}

function falseWords(plain: string): string | undefined {
  const spoken = SPOKEN.exec(plain)?.[0].replace(/\s*[(<]$/, '');
  if (spoken !== undefined) return spoken;
  return /\/Alt\s*[(<]/.test(plain) && !/\/S\s*\/Figure\b/.test(plain) ? '/Alt' : undefined;
}

/** Names may hide behind the numbers of their letters (ISO 32000-1, 7.3.5). */
function unhidden(plain: string): string {
  return plain.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
