/** Paragraph numbers as revisions give them, `12`, `12A`, `12-1`, `12AA`: their order, and new ones in between. */

/** Order of a document: `12 < 12-1 < 12-2 < 12A < 12A-1 < 12AA < 12B < 13`. */
export function compareNumbers(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  for (const [index, part] of first.entries()) {
    const other = second[index];
    // What is longer stands below what it begins with.
    if (other === undefined) return 1;
    const order = part.rank - other.rank || part.value - other.value;
    if (order !== 0) return order;
  }
  return first.length - second.length;
}

/** Behind the same beginning, numbers behind a dash come before letters. */
function partsOf(number: string): readonly { readonly rank: 0 | 1; readonly value: number }[] {
  return [...number.matchAll(/\d+|[A-Z]/gu)].map(([part]) =>
    /\d/u.test(part) ? { rank: 0, value: Number(part) } : { rank: 1, value: part.codePointAt(0) ?? 0 },
  );
}

/** `12` of `12A`. */
export function countOf(number: string): number {
  return Number.parseInt(number, 10) || 0;
}

/**
 * A number after `last` and before `next` that is not among `used`: the next letter, else one more letter, else a number
 * behind a dash. `last` stands before `next`, so there always is one.
 */
export function numberBetween(last: string, next: string, used: ReadonlySet<string>): string {
  const isBefore = (number: string) => compareNumbers(number, next) < 0;
  const firstFree = (from: string | undefined): string | undefined => {
    let number = from;
    while (number !== undefined && isBefore(number) && used.has(number)) number = following(number);
    return number !== undefined && isBefore(number) ? number : undefined;
  };
  const found = firstFree(following(last)) ?? firstFree(`${last}A`);
  if (found !== undefined) return found;
  // All letters are used: on below the last of them.
  if (isBefore(`${last}Z`)) return numberBetween(`${last}Z`, next, used);
  return firstFree(`${last}-1`) ?? numberBetween(`${last}-0`, next, used);
}

/** `12A` → `12B`, `12AZ` → none, `12-1` → `12-2`; none of `12`, after which counting goes on at the end only. */
function following(number: string): string | undefined {
  const counted = /^(.*-)(\d+)$/u.exec(number);
  if (counted) return `${counted[1]}${Number(counted[2]) + 1}`;
  const end = number.at(-1) ?? '';
  if (end < 'A' || end >= 'Z') return undefined;
  return number.slice(0, -1) + String.fromCodePoint((end.codePointAt(0) ?? 0) + 1);
}
