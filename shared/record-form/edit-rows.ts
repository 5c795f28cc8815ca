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
  return removeRows(fields, id, [row]);
}

/** `fields` without those rows of `id`, in one pass; see {@link removeRow}. */
export function removeRows(fields: FormFields, id: string, rows: readonly number[]): FormFields {
  const gone = [...new Set(rows)].toSorted((a, b) => a - b);
  if (gone.length === 0) return fields;
  const prefix = `${id}.`;
  const letter = Object.entries(REFERRED).find(([, list]) => list === id)?.[0];
  return formFields(
    pairsOf(fields).flatMap(([name, value]): (readonly [string, string])[] => {
      if (letter !== undefined && /^claims\.\d+\.evidenceRefs$/.test(name)) {
        const moved = movedRef(value, letter, gone);
        return moved === undefined ? [] : [[name, moved]];
      }
      const place = name.startsWith(prefix) ? /^(\d+)(\..+)$/.exec(name.slice(prefix.length)) : null;
      if (place === null) return [[name, value]];
      const own = Number(place[1]);
      if (gone.includes(own)) return [];
      const before = countBelow(gone, own);
      return [[before > 0 ? `${prefix}${own - before}${place[2]}` : name, value]];
    }),
  );
}

/** `R3` once the rows `gone` are no more; undefined where it pointed at one of them. */
function movedRef(ref: string, letter: string, gone: readonly number[]): string | undefined {
  if (!ref.startsWith(letter)) return ref;
  const row = Number(ref.slice(1)) - 1;
  if (gone.includes(row)) return undefined;
  const before = countBelow(gone, row);
  return before > 0 ? `${letter}${row + 1 - before}` : ref;
}

function countBelow(gone: readonly number[], row: number): number {
  return gone.findLastIndex((each) => each < row) + 1;
}

/** The first row of `id` whose `part` is empty; a new one where all are written. */
export function rowToFill(fields: FormFields, id: string, part: string): number {
  const count = rowCount(fields, id);
  for (let row = 0; row < count; row++) if (oneValue(fields, `${id}.${row}.${part}`) === '') return row;
  return count;
}
