/** The structure tree's root in a PDF of plain objects, found as a reader finds it, and objects without the texts they hold. */

const ESCAPE = '\\'.charCodeAt(0);
const OPENS = '('.charCodeAt(0);
const CLOSES = ')'.charCodeAt(0);

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
  let plain = '';
  let at = 0;
  for (let opens = object.indexOf('('); opens >= 0; opens = object.indexOf('(', at)) {
    const closes = endOfString(object, opens);
    plain += object.slice(at, opens + 1) + ' '.repeat(closes - opens - 1);
    at = closes;
  }
  return at === 0 ? object : plain + object.slice(at);
}

/** Where the literal string that begins at `opens` is closed, or the object ends. */
function endOfString(object: string, opens: number): number {
  let depth = 0;
  for (let at = opens; at < object.length; at++) {
    const sign = object.charCodeAt(at);
    if (sign === ESCAPE) at += 1;
    else if (sign === OPENS) depth += 1;
    else if (sign === CLOSES) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return object.length;
}
