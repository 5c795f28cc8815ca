/** The values of a form as pairs, without what belongs to its session. */
import type { Pairs } from './same-values.ts';

/** What is no part of the record: the token, and what the form knows of itself. */
const OWN = new Set(['csrf', 'do', 'paste', 'add.language']);

export function formPairs(form: HTMLFormElement): Pairs {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !OWN.has(name) ? [[name, value] as const] : [],
  );
}
