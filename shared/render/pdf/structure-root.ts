/** The structure tree's root in a PDF of plain objects, found as a reader finds it, and objects without the texts they hold. */

/** Number of the root: trailer, catalogue, tree (ISO 32000-1, 7.5.5, 7.7.2 and 14.7.2); undefined in files without tags. */
export function structureRoot(text: string, body: (number: number) => string): number | undefined {
  const catalogue = catalogueOf(text);
  return catalogue === undefined ? undefined : referenceTo('StructTreeRoot', body(catalogue));
}

/** Number of the catalogue (ISO 32000-1, 7.7.2); undefined in files whose trailer names none. */
export function catalogueOf(text: string): number | undefined {
  const trailer = text.lastIndexOf('trailer');
  return trailer < 0 ? undefined : referenceTo('Root', text.slice(trailer));
}

/** Number of the object that `dictionary` names under `key`. */
export function referenceTo(key: string, dictionary: string): number | undefined {
  const number = new RegExp(`/${key}\\s+(\\d+) \\d+ R`).exec(withoutStrings(dictionary))?.[1];
  return number === undefined ? undefined : Number(number);
}

/** `object` with blanks for what stands in its literal strings (ISO 32000-1, 7.3.4.2); every offset stays. */
export function withoutStrings(object: string): string {
  if (!object.includes('(')) return object;
  let plain = '';
  let depth = 0;
  for (let at = 0; at < object.length; at++) {
    const sign = object.charAt(at);
    if (depth > 0 && sign === '\\') {
      plain += '  '.slice(0, object.length - at);
      at += 1;
      continue;
    }
    if (sign === ')' && depth > 0) depth -= 1;
    plain += depth > 0 ? ' ' : sign;
    if (sign === '(') depth += 1;
  }
  return plain;
}
