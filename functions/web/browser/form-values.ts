/** The values of a form as pairs, without what belongs to its session. */

export type Pairs = readonly (readonly [name: string, value: string])[];

/** What is no part of the record: the token, and what the form knows of itself. */
const OWN = new Set(['csrf', 'do', 'paste', 'add.language']);

export function formPairs(form: HTMLFormElement): Pairs {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !OWN.has(name) ? [[name, value] as const] : [],
  );
}

/** Whether two sets of pairs say the same of the record, whatever form they come from. */
export function sameValues(a: Pairs, b: Pairs): boolean {
  return textOf(a) === textOf(b);
}

const OF_FORM = new Set(['revision', 'window', 'shown']);

function textOf(pairs: Pairs): string {
  const said = pairs.filter(([name, value]) => !OF_FORM.has(name) && value.trim() !== '');
  return JSON.stringify(
    said.map(([name, value]) => `${name}=${value.replaceAll('\r\n', '\n').trim()}`).sort(),
  );
}
