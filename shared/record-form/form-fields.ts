/** The names and values of a form as a browser sends them; a name may stand more than once. */

export type FormFields = ReadonlyMap<string, readonly string[]>;

/** Gathers pairs by name; line ends as records have them (HTML forms send CRLF). */
export function formFields(pairs: Iterable<readonly [name: string, value: string]>): FormFields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const text = value.replaceAll('\r\n', '\n');
    const known = fields.get(name);
    if (known) known.push(text);
    else fields.set(name, [text]);
  }
  return fields;
}

/** Every pair, in order: the inverse of {@link formFields}. */
export function pairsOf(fields: FormFields): readonly (readonly [name: string, value: string])[] {
  return [...fields].flatMap(([name, values]) => values.map((value) => [name, value] as const));
}

/** The value of `name` without the white space around it; empty where there is none. */
export function oneValue(fields: FormFields, name: string): string {
  return fields.get(name)?.[0]?.trim() ?? '';
}

/** `fields` with `value` as the only value of `name`. */
export function withValue(fields: FormFields, name: string, value: string): FormFields {
  return new Map([...fields, [name, [value]]]);
}

/** How many rows the list field `id` has, blank ones included: one more than the highest number in a name. */
export function rowCount(fields: FormFields, id: string): number {
  const prefix = `${id}.`;
  let count = 0;
  for (const name of fields.keys()) {
    if (!name.startsWith(prefix)) continue;
    const digits = /^\d{1,4}(?=\.|$)/.exec(name.slice(prefix.length))?.[0];
    if (digits !== undefined) count = Math.max(count, Number(digits) + 1);
  }
  return Math.min(count, MOST_ROWS);
}

/** A form that names row 9999 is no reason to draw ten thousand of them. */
const MOST_ROWS = 200;
