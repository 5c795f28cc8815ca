/** The sheet of codes: every list that a cell of the template may hold, with its meaning and where it stands. */
import type { FieldKind } from '../../activities/field.ts';
import { FIELDS } from '../../activities/fields.ts';
import { type CodeListName, codeList } from '../../reference/code-lists.ts';
import type { Language } from '../../reference/languages.ts';
import { codeName } from '../../reference/names.ts';
import { isMessageKey, languageOf, type Words } from '../../text/words.ts';
import { LABEL_MARK } from '../rows/code-cell.ts';

interface CodeRow {
  readonly list: string;
  readonly code: string;
  readonly label: string;
  /** What a drop-down offers: code and meaning, so that nobody must know 186 codes by heart. */
  readonly choice: string;
}

export interface CodeSheet {
  readonly rows: readonly CodeRow[];
  /** First and last index in `rows` of each list. */
  readonly ranges: ReadonlyMap<CodeListName, readonly [first: number, last: number]>;
}

/** A field whose codes are listed, by name. */
export interface NamedField {
  readonly kind: FieldKind;
  readonly name: string;
  readonly partName: (part: string) => string;
}

/** The fields of records. */
export function namedFields(words: Words): readonly NamedField[] {
  return FIELDS.map(({ id, kind }) => ({
    kind,
    name: labelOf(`field.${id}.label`, id, words),
    partName: (part) => labelOf(`field.${id}.${part}.label`, part, words),
  }));
}

/** All codes in the order of the fields that use them, with their names in the language of `words`. */
export function codeSheet(words: Words, fields: readonly NamedField[]): CodeSheet {
  const language = languageOf(words);
  const rows: CodeRow[] = [];
  const ranges = new Map<CodeListName, readonly [number, number]>();
  for (const [list, name] of listsInUse(fields)) {
    const first = rows.length;
    for (const { id } of codeList(list)) {
      const label = codeName(list, id, language).text;
      rows.push({ list: name, code: id, label, choice: choiceOf(list, id, language) });
    }
    ranges.set(list, [first, rows.length - 1]);
  }
  return { rows, ranges };
}

/** The entry of a drop-down: code and name; a code that says itself stands alone. */
export function choiceOf(list: CodeListName, id: string, language: Language): string {
  const label = codeName(list, id, language).text;
  return id.toLowerCase() === label.toLowerCase() ? id : `${id}${LABEL_MARK}${label}`;
}

/** Each list once, under the name of the first field that uses it. */
function listsInUse(fields: readonly NamedField[]): ReadonlyMap<CodeListName, string> {
  const lists = new Map<CodeListName, string>();
  const use = (list: CodeListName, name: string): void => {
    if (!lists.has(list)) lists.set(list, name);
  };
  for (const { kind, name, partName } of fields) {
    if (kind.type === 'code' || kind.type === 'codes') use(kind.list, name);
    if (kind.type === 'claims') use('sdgCodes', name);
    if (kind.type !== 'items') continue;
    for (const { id, list } of kind.parts) if (list !== undefined) use(list, `${name}: ${partName(id)}`);
  }
  return lists;
}

function labelOf(key: string, otherwise: string, words: Words): string {
  return isMessageKey(key) ? words(key) : otherwise;
}
