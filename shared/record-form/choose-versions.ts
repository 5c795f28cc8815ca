/** A conflict within a list is carried by the form itself: both versions of the item or part, and which one was chosen. */
import type { Field } from '../activities/field.ts';
import { FIELDS } from '../activities/fields.ts';
import { removeRows } from './edit-rows.ts';
import { encodeField } from './encode-record.ts';
import { type FormFields, formFields, oneValue, pairsOf, rowCount } from './form-fields.ts';
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
  const choices = choicesIn(fields);
  const kept: Pair[] = [];
  const versions: Pair[] = [];
  const said = new Set<string>();
  for (const [name, value] of pairsOf(fields)) {
    const version = versionName(name);
    const path = pathIn(choices, version?.rest ?? name);
    if (version === undefined) {
      if (path === undefined) kept.push([name, value]);
    } else if (path !== undefined && choices.get(path) === version.side) {
      versions.push([version.rest, value]);
      said.add(path);
    }
  }
  const gone = [...choices.keys()].filter((path) => !said.has(path)).map((path) => path.split('.'));
  return [...new Set(gone.map(([list = '']) => list))].reduce(
    (known, list) => {
      const rows = gone.filter(([each, , part]) => each === list && part === undefined);
      return removeRows(
        known,
        list,
        rows.map(([, row]) => Number(row)),
      );
    },
    formFields([...kept, ...versions]),
  );
}

type Side = (typeof SIDES)[number];

/** What was chosen, by `results.1` or `results.1.value`; only of rows that the form has. */
function choicesIn(fields: FormFields): ReadonlyMap<string, Side> {
  const lists = FIELDS.filter(({ kind }) => kind.type === 'items' || kind.type === 'claims');
  const rows = new Map(lists.map(({ id }): [string, number] => [id, rowCount(fields, id)]));
  const choices = new Map<string, Side>();
  for (const name of fields.keys()) {
    if (!name.startsWith(CHOICE)) continue;
    const side = SIDES.find((each) => each === oneValue(fields, name));
    const path = name.slice(CHOICE.length);
    const [list = '', row = '', ...parts] = path.split('.', 4);
    const isThere = /^(?:0|[1-9]\d{0,3})$/.test(row) && Number(row) < (rows.get(list) ?? 0);
    if (side !== undefined && isThere && parts.length < 2) choices.set(path, side);
  }
  return choices;
}

/** The side of a version and the name that it has in the form; undefined for all other names. */
function versionName(name: string): { readonly side: Side | undefined; readonly rest: string } | undefined {
  if (!name.startsWith(VERSION)) return undefined;
  const side = SIDES.find((each) => name.startsWith(`${each}.`, VERSION.length));
  return { side, rest: name.slice(VERSION.length + (side?.length ?? 0) + 1) };
}

/** The choice that the control `name` falls under: of its item, or of its part of it. */
function pathIn(choices: ReadonlyMap<string, Side>, name: string): string | undefined {
  const [list, row, part] = name.split('.', 3);
  return [`${list}.${row}`, `${list}.${row}.${part}`].find((path) => choices.has(path));
}
