/** Parts of a catalogue in one object. */

type KeyOf<T> = T extends unknown ? keyof T : never;

/**
 * The messages of all parts, a later part before an earlier. Without a prototype, because the engine then keeps them as a
 * table: spread into a plain object, a thousand keys make it build a shape for each (measured, 18 MB and 25 ms a language).
 */
export function joinParts<const P extends readonly Readonly<Record<string, string>>[]>(
  ...parts: P
): { readonly [key in KeyOf<P[number]> & string]: string } {
  return Object.assign(Object.create(null), ...parts);
}
