/** Whether two versions of a form say the same of their record. */

export type Pairs = readonly (readonly [name: string, value: string])[];

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
