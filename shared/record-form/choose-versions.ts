/** A conflict within a list is carried by the form itself: both versions of the item or part, and which one was chosen. */
import type { Field } from '../activities/field.ts';
import { removeRow } from './edit-rows.ts';
import { encodeField } from './encode-record.ts';
import { type FormFields, formFields, oneValue, pairsOf } from './form-fields.ts';
import type { FormConflict } from './merge-form.ts';

/** Before the name of a field, an item or a part: which version of it was chosen. */
export const CHOICE = 'choose.';

/** Before the side and the name: a version to choose, `version.theirs.results.1.statement`. */
const VERSION = 'version.';

const SIDES = ['yours', 'theirs'] as const;
type Pair = readonly [name: string, value: string];

/** What the form needs of a conflict within a list; nothing of one about a whole field. */
export function versionPairs(field: Field, { path, ...sides }: FormConflict): readonly Pair[] {
  const [, row, part] = path.split('.');
  if (row === undefined) return [];
  return SIDES.flatMap((side) => {
    const said = sides[side];
    if (said === undefined) return [];
    const item = part === undefined ? said : { [part]: said };
    return encodeField(field, [item]).map(([name, value]): Pair => {
      const rest = name.slice(`${field.id}.0`.length);
      return [`${VERSION}${side}.${field.id}.${row}${rest}`, value];
    });
  });
}

/** The form with the chosen versions in their places; an item that the chosen side has not goes, and references follow. */
export function chosenFields(fields: FormFields): FormFields {
  const pairs = pairsOf(fields);
  let chosen = pairs.filter(([name]) => !name.startsWith(VERSION));
  const gone: { readonly list: string; readonly row: number }[] = [];
  for (const [name] of pairs) {
    const path = name.startsWith(CHOICE) ? name.slice(CHOICE.length) : '';
    const side = SIDES.find((each) => each === oneValue(fields, name));
    const [list = '', row, part] = path.split('.');
    if (row === undefined || side === undefined) continue;
    const isOf = (each: string): boolean => each === path || each.startsWith(`${path}.`);
    const prefix = `${VERSION}${side}.`;
    const versions = pairs.flatMap(([each, value]): Pair[] =>
      each.startsWith(prefix) && isOf(each.slice(prefix.length)) ? [[each.slice(prefix.length), value]] : [],
    );
    chosen = [...chosen.filter(([each]) => !isOf(each)), ...versions];
    if (versions.length === 0 && part === undefined) gone.push({ list, row: Number(row) });
  }
  return gone
    .toSorted((a, b) => b.row - a.row)
    .reduce((known, { list, row }) => removeRow(known, list, row), formFields(chosen));
}
