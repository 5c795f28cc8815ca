/** Rows of a list come and go while a form is being written: pure changes of its values. */
import { type FormFields, formFields, oneValue, pairsOf, rowCount } from './form-fields.ts';
import { REFERRED } from './kept-rows.ts';

/** `fields` with one more row of `id`, whose parts begin with `values`. */
export function addRow(fields: FormFields, id: string, values: Readonly<Record<string, string>>): FormFields {
  const row = rowCount(fields, id);
  return formFields([
    ...pairsOf(fields),
    ...Object.entries(values).map(([part, value]) => [`${id}.${row}.${part}`, value] as const),
  ]);
}

/** `fields` without row `row` of `id`; later rows move up, and evidence references of claims follow them. */
export function removeRow(fields: FormFields, id: string, row: number): FormFields {
  const prefix = `${id}.`;
  const letter = Object.entries(REFERRED).find(([, list]) => list === id)?.[0];
  return formFields(
    pairsOf(fields).flatMap(([name, value]): (readonly [string, string])[] => {
      if (letter !== undefined && /^claims\.\d+\.evidenceRefs$/.test(name)) {
        const moved = movedRef(value, letter, row);
        return moved === undefined ? [] : [[name, moved]];
      }
      const place = name.startsWith(prefix) ? /^(\d+)(\..+)$/.exec(name.slice(prefix.length)) : null;
      if (place === null) return [[name, value]];
      const own = Number(place[1]);
      if (own === row) return [];
      return [[own > row ? `${prefix}${own - 1}${place[2]}` : name, value]];
    }),
  );
}

/** `R3` once row `row` is gone; undefined where it pointed there. */
function movedRef(ref: string, letter: string, row: number): string | undefined {
  if (!ref.startsWith(letter)) return ref;
  const number = Number(ref.slice(1));
  if (number === row + 1) return undefined;
  return number > row + 1 ? `${letter}${number - 1}` : ref;
}

/** The first row of `id` whose `part` is empty; a new one where all are written. */
export function rowToFill(fields: FormFields, id: string, part: string): number {
  const count = rowCount(fields, id);
  for (let row = 0; row < count; row++) if (oneValue(fields, `${id}.${row}.${part}`) === '') return row;
  return count;
}
