/** Remembers what was made for a key: for things that never change, such as whatever follows from a snapshot. */

/** Small things: more of them than an office makes in years. */
const MOST = 2000;

/**
 * `make`, asked once for each key. What fails is forgotten, so the next caller asks again; of more than `most` keys the one that
 * nobody has asked for the longest.
 */
export function keep<T>(make: (key: string) => T, most = MOST): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    const value = known ?? make(key);
    kept.delete(key);
    kept.set(key, value);
    if (known !== undefined) return known;
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    if (value instanceof Promise)
      value.catch(() => {
        if (kept.get(key) === value) kept.delete(key);
      });
    return value;
  };
}
