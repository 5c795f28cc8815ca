/** Everything that a source gives, one after the other. */

/** All values of `source` as an array. */
export async function allOf<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const values: T[] = [];
  for await (const value of source) values.push(value);
  return values;
}
