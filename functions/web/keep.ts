/** Remembers what was made for a key: for things that never change, such as whatever follows from a snapshot. */

/** `make`, asked once for each key. What fails is forgotten, so the next caller asks again. */
export function keep<T>(make: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    if (made instanceof Promise) made.catch(() => kept.delete(key));
    return made;
  };
}
