/** A finished PDF with some of its objects changed, all others as they were. */
import { crossReferenceAt, objectsOf, type PdfObject } from './plain-objects.ts';
import { withoutStrings } from './structure-root.ts';

/** A PDF whose objects are written plainly. */
export interface PlainFile {
  /** All of it, a letter for each byte. */
  readonly text: string;
  readonly numbers: readonly number[];
  /** An object as it is written. Throws where there is none of that number. */
  readonly body: (number: number) => string;
}

/** The same file with the objects that `changes` gives, by number; a later change of an object takes the earlier one's place. */
export function changeObjects(
  pdf: Uint8Array,
  ...changes: readonly ((file: PlainFile) => ReadonlyMap<number, string>)[]
): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const objects = objectsOf(text);
  const body = (number: number): string => {
    const found = objects.get(number);
    if (found === undefined) throw new Error(`no object ${number} in the PDF`);
    return text.slice(found.start, found.end);
  };
  const file = { text, numbers: [...objects.keys()], body };
  const changed = new Map(changes.flatMap((change) => [...change(file)]));
  return changed.size === 0 ? pdf : rewritten(text, objects, changed);
}

/** `object` with `text` in the first place of `pattern` that is in none of its strings. */
export function put(object: string, pattern: RegExp, text: string): string {
  const found = pattern.exec(withoutStrings(object));
  return found === null
    ? object
    : object.slice(0, found.index) + text + object.slice(found.index + found[0].length);
}

function rewritten(
  text: string,
  objects: ReadonlyMap<number, PdfObject>,
  changed: ReadonlyMap<number, string>,
): Uint8Array {
  const ordered = [...objects.values()].sort((a, b) => a.start - b.start);
  const parts = [text.slice(0, ordered[0]?.start)];
  const offsets = new Map<number, number>();
  let at = parts[0]?.length ?? 0;
  for (const { end, number, start } of ordered) {
    const part = changed.get(number) ?? text.slice(start, end);
    offsets.set(number, at);
    parts.push(part);
    at += part.length;
  }
  let number = -1;
  const table = text
    .slice(crossReferenceAt(text))
    .replace(/\d{10}( \d{5} [nf])/g, (entry, rest: string) => {
      number += 1;
      const offset = offsets.get(number);
      return offset === undefined ? entry : `${String(offset).padStart(10, '0')}${rest}`;
    })
    .replace(/(startxref\s+)\d+/, `$1${at}`);
  return Buffer.from([...parts, table].join(''), 'latin1');
}
