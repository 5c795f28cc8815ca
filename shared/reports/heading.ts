/** How a heading reads with its number: the one form that files show, contents repeat and verification expects. */

/** Heading of a section as one line; numbers of words (`Annex 1`) are set off by a dash. */
export function headingText({ number, title }: { readonly number?: string; readonly title: string }): string {
  if (number === undefined) return title;
  return isPlainNumber(number) ? `${number} ${title}` : `${number} – ${title}`;
}

/** Whether a section number stands before its title without more: `2.3`, `II`, `(a)`, `(ب)`; not `Annex 1`, `ثانياً`. */
export function isPlainNumber(number: string): boolean {
  return /^(?:[\p{Nd}.]+|[IVX]+|\([a-z\p{sc=Arabic}]\))$/u.test(number);
}
